import type { QuestionRule, RequirementRule, Rules, StepRule } from '../bank/types.ts';
import { entry, type Assessment } from './answers.ts';
import { askedQuestions } from './applicable.ts';
import { fraction, type Fraction } from './fraction.ts';
import { blocks } from './gates.ts';
import { requirementState } from './requirements.ts';

/** Finding out takes a small effort and one week (product rule "Gap"). */
const FINDING_OUT: StepRule = { effort: 'S', weeks: 1, dependsOn: [] };

/** What a trust has to close, and so one action of the plan. */
export interface Gap {
  readonly of: 'question' | 'requirement';
  /** The id of the question or requirement. It is the id of the action too: owner and date stay with it as levels rise. */
  readonly id: string;
  readonly gate: string;
  /** True where the answer is not known: the action is to find out. */
  readonly findOut: boolean;
  /** The levels to reach, lowest first: the next step, then the later steps up to the target. Empty for finding out. */
  readonly levels: readonly number[];
  /** True where a gate stays shut without it. */
  readonly mustHave: boolean;
  readonly effortPoints: number;
  readonly weeks: number;
  /** What it adds to the low end of the headline, or for an unknown its share of the range, per effort point. */
  readonly gainPerEffort: Fraction;
  /** Other gaps that must be closed first: open ones only. */
  readonly waitsFor: readonly string[];
}

/**
 * Every asked question below its target or unknown, and every requirement asked by itself that is not known to be met
 * or to be not applicable. `levelGain` is what one level of a question adds to the low end of the headline.
 * In the order of the bank; `planOrder` sorts.
 */
export function gapsOf(rules: Rules, assessment: Assessment, levelGain: (question: string) => Fraction): readonly Gap[] {
  const gaps = [
    ...askedQuestions(rules, assessment).flatMap((question) => questionGap(rules, question, assessment, levelGain)),
    ...rules.requirements.flatMap((requirement) => requirementGap(rules, requirement, assessment)),
  ];
  const open = new Set(gaps.map((gap) => gap.id));
  return gaps.map((gap) => ({ ...gap, waitsFor: gap.waitsFor.filter((id) => open.has(id)) }));
}

function questionGap(
  rules: Rules,
  question: QuestionRule,
  { answers }: Assessment,
  levelGain: (question: string) => Fraction,
): readonly Gap[] {
  const { id, gate, target } = question;
  const answer = entry(answers, id);
  if (answer?.kind === 'notApplicable') return [];
  const findOut = answer?.kind !== 'level';
  const from = answer?.kind === 'level' ? answer.level : 0;
  const steps = findOut ? [FINDING_OUT] : question.steps.slice(from, target);
  if (steps.length === 0) return [];
  const mustHave = question.critical || rules.requirements.some((requirement) => requirement.by?.question === id && blocks(requirement));
  const { top, bottom } = levelGain(id);
  return [
    gapFrom(rules, {
      of: 'question',
      id,
      gate,
      findOut,
      mustHave,
      steps,
      from,
      gain: fraction(top * BigInt(findOut ? 3 : target - from), bottom),
    }),
  ];
}

function requirementGap(rules: Rules, requirement: RequirementRule, assessment: Assessment): readonly Gap[] {
  const { id, gate, asked } = requirement;
  if (!asked) return [];
  const { kind } = requirementState(rules, requirement, assessment);
  if (kind !== 'notMet' && kind !== 'partly' && kind !== 'unknown') return [];
  const findOut = kind === 'unknown';
  const steps = [findOut ? FINDING_OUT : { effort: asked.effort, weeks: asked.weeks, dependsOn: [] }];
  return [gapFrom(rules, { of: 'requirement', id, gate, findOut, mustHave: blocks(requirement), steps, from: 0, gain: fraction(0, 1) })];
}

interface Parts extends Pick<Gap, 'of' | 'id' | 'gate' | 'findOut' | 'mustHave'> {
  readonly steps: readonly StepRule[];
  readonly from: number;
  readonly gain: Fraction;
}

function gapFrom(rules: Rules, { of, id, gate, findOut, mustHave, steps, from, gain }: Parts): Gap {
  const effortPoints = steps.reduce((sum, step) => sum + rules.effort[step.effort], 0);
  return {
    of,
    id,
    gate,
    findOut,
    levels: findOut || of === 'requirement' ? [] : steps.map((_, at) => from + at + 1),
    mustHave,
    effortPoints,
    weeks: steps.reduce((sum, step) => sum + step.weeks, 0),
    gainPerEffort: fraction(gain.top, gain.bottom * BigInt(effortPoints)),
    waitsFor: [...new Set(steps.flatMap((step) => step.dependsOn))],
  };
}
