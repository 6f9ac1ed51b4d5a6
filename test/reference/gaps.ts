import type { QuestionRule, RequirementRule } from '../../src/bank/types.ts';
import { findingOut, type Action, type Need } from './action.ts';
import { perLevel, share } from './gains.ts';
import { applicable, levelOf, type Given } from './given.ts';
import { blocks, ofRequirement } from './items.ts';
import { dividedBy, times, whole } from './ratio.ts';

/** "an asked question below its target, or unknown. It gives one action"; a requirement that is asked by itself likewise. */
export function actions(given: Given): readonly Action[] {
  return [
    ...applicable(given).flatMap((question) => ofQuestion(given, question)),
    ...given.rules.requirements.filter((one) => one.by === undefined).flatMap((one) => ofRequirementAlone(given, one)),
  ];
}

/**
 * "the next step, with the later steps up to the target inside it; lead time is the sum of the steps. … At or above target: no action"
 * A must-have is critical, or a blocking requirement is known by it.
 */
function ofQuestion(given: Given, question: QuestionRule): readonly Action[] {
  const { id, target } = question;
  const mustHave = question.critical || given.rules.requirements.some((one) => blocks(one) && one.by?.question === id);
  const asked = levelsAsked(given, question);
  const gate = asked[0]?.gate ?? question.gate;
  const common = { id, gate, mustHave };
  const level = levelOf(given, question);
  if (level === undefined) {
    const open = findingOut(given);
    return [{ ...common, needs: [{ gate, ...open }], ...open, gainPerEffort: dividedBy(share(given, question), open.effort) }];
  }
  if (level >= target) return [];
  const steps = question.steps.slice(level, target);
  const effort = total(steps.map((step) => given.rules.effort[step.effort]));
  return [
    {
      ...common,
      needs: asked.map((ask) => needed(ask.gate, question.steps.slice(level, ask.level))),
      findOut: false,
      levels: [1, 2, 3].slice(level, target),
      effort,
      weeks: total(steps.map((step) => step.weeks)),
      gainPerEffort: dividedBy(times(perLevel(given, question), steps.length), effort),
      dependsOn: steps.flatMap((step) => step.dependsOn),
    },
  ];
}

/**
 * What is asked of a question where: its target at its own gate, and what blocking duties that are known by it and are not met
 * ask. A gate takes over what earlier ones ask, so it adds only what is above that.
 */
function levelsAsked(given: Given, { id, gate, target }: QuestionRule): readonly { readonly gate: string; readonly level: number }[] {
  const duties = given.rules.requirements.filter(
    (one) => blocks(one) && one.by?.question === id && ['notMet', 'unknown'].includes(ofRequirement(given, one)),
  );
  const all = [{ gate, level: target }, ...duties.map((one) => ({ gate: one.gate, level: one.by?.level ?? 0 }))];
  let highest = 0;
  return given.rules.gates.flatMap((here) => {
    const level = Math.max(0, ...all.filter((ask) => ask.gate === here).map((ask) => ask.level));
    if (level <= highest) return [];
    highest = level;
    return [{ gate: here, level }];
  });
}

function needed(gate: string, steps: QuestionRule['steps']): Need {
  return { gate, weeks: total(steps.map((step) => step.weeks)), dependsOn: steps.flatMap((step) => step.dependsOn) };
}

function ofRequirementAlone(given: Given, requirement: RequirementRule): readonly Action[] {
  const { id, gate, asked } = requirement;
  const standing = ofRequirement(given, requirement);
  const common = { id, gate, mustHave: blocks(requirement), gainPerEffort: whole(0) };
  if (standing === 'unknown') return [{ ...common, needs: [{ gate, ...findingOut(given) }], ...findingOut(given) }];
  if (standing !== 'notMet' || !asked) return [];
  const needs = [{ gate, weeks: asked.weeks, dependsOn: [] }];
  return [{ ...common, needs, findOut: false, levels: [], effort: given.rules.effort[asked.effort], weeks: asked.weeks, dependsOn: [] }];
}

const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
