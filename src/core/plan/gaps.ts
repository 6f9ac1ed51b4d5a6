import type { Level, QuestionRule, RequirementRule, Rules, StepRule } from '../../bank/types.ts';
import { entry, type Assessment } from '../answers.ts';
import { isAsked } from '../score/applicable.ts';
import { blocks } from '../score/blocks.ts';
import { demandsOn } from './dues.ts';
import { fraction, type Fraction } from '../score/fraction.ts';
import type { Gain } from '../score/gains.ts';
import type { Prepared } from '../score/prepare.ts';
import { requirementState } from '../score/requirements.ts';

/** Finding out takes a small effort and one week (product rule "Gap"). */
const FINDING_OUT: StepRule = { effort: 'S', weeks: 1, dependsOn: [] };

const LEVELS: readonly Level[] = [1, 2, 3];

/** What one gate needs of an action: its steps up to a level. */
export interface Due {
  readonly gate: string;
  /** Absent where the action is to find out, or has no levels. */
  readonly level?: Level;
  readonly weeks: number;
  /** Other gaps that must be closed before these steps: open ones only. */
  readonly waitsFor: readonly string[];
}

/** What a trust has to close, and so one action of the plan. */
export interface Gap {
  readonly of: 'question' | 'requirement';
  /** The id of the question or requirement. It is the id of the action too: owner and date stay with it as levels rise. */
  readonly id: string;
  /** The earliest gate that needs something of it. */
  readonly gate: string;
  /** What each gate needs of it, earliest first. The last needs the whole. */
  readonly due: readonly Due[];
  /** True where the answer is not known: the action is to find out. */
  readonly findOut: boolean;
  /** The levels to reach, lowest first: the next step, then the later steps up to the target. Empty for finding out. */
  readonly levels: readonly Level[];
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
 * or to be not applicable (product rule "Gap"). In order of id, questions first; `planOrder` sorts.
 */
export function gapsOf(prepared: Prepared, assessment: Assessment, gains: readonly Gain[]): readonly Gap[] {
  const { questions, requirements } = prepared.rules;
  const gainOf = new Map(gains.map((gain) => [gain.id, gain]));
  const gaps = [
    ...questions
      .filter((question) => isAsked(question, assessment))
      .flatMap((question) => questionGap(prepared, question, assessment, gainOf.get(question.id))),
    ...requirements.flatMap((requirement) => requirementGap(prepared, requirement, assessment)),
  ];
  const open = new Set(gaps.map((gap) => gap.id));
  const waitingForOpen = <T extends Due | Gap>(one: T): T => ({ ...one, waitsFor: one.waitsFor.filter((id) => open.has(id)) });
  return gaps.map((gap) => waitingForOpen({ ...gap, due: gap.due.map(waitingForOpen) }));
}

/** A question without a gain does not apply or has nothing left to gain: it has no gap. */
function questionGap(prepared: Prepared, question: QuestionRule, assessment: Assessment, gain: Gain | undefined): readonly Gap[] {
  if (gain === undefined) return [];
  const { rules, demanded } = prepared;
  const { id, target } = question;
  const answer = entry(assessment.answers, id);
  const findOut = gain.kind === 'unknown';
  const from = answer?.kind === 'level' ? answer.level : 0;
  const steps = findOut ? [FINDING_OUT] : question.steps.slice(from, target);
  if (steps.length === 0) return [];
  const mustHave = question.critical || demanded.has(id);
  const levels = findOut ? 1 : steps.length;
  const gained = fraction(gain.gain.top * BigInt(levels), gain.gain.bottom);
  const demands = demandsOn(prepared, question, assessment);
  const due = findOut
    ? [dueAt(demands[0]!.gate, steps)]
    : demands.map(({ gate, level }) => ({ ...dueAt(gate, question.steps.slice(from, level)), level }));
  return [gapFrom(rules, { of: 'question', id, due, findOut, mustHave, steps, from, gain: gained })];
}

function requirementGap(prepared: Prepared, requirement: RequirementRule, assessment: Assessment): readonly Gap[] {
  const { id, gate, asked } = requirement;
  if (!asked) return [];
  const { kind } = requirementState(prepared, requirement, assessment);
  if (kind !== 'notMet' && kind !== 'partly' && kind !== 'unknown') return [];
  const findOut = kind === 'unknown';
  const steps = [findOut ? FINDING_OUT : { effort: asked.effort, weeks: asked.weeks, dependsOn: [] }];
  const gain = fraction(0, 1);
  const due = [dueAt(gate, steps)];
  return [gapFrom(prepared.rules, { of: 'requirement', id, due, findOut, mustHave: blocks(requirement), steps, from: 0, gain })];
}

function dueAt(gate: string, steps: readonly StepRule[]): Due {
  return { gate, weeks: steps.reduce((sum, step) => sum + step.weeks, 0), waitsFor: [...new Set(steps.flatMap((step) => step.dependsOn))] };
}

interface Parts extends Pick<Gap, 'of' | 'id' | 'due' | 'findOut' | 'mustHave'> {
  readonly steps: readonly StepRule[];
  readonly from: number;
  readonly gain: Fraction;
}

function gapFrom(rules: Rules, { of, id, due, findOut, mustHave, steps, from, gain }: Parts): Gap {
  const effortPoints = steps.reduce((sum, step) => sum + rules.effort[step.effort], 0);
  const { weeks, waitsFor } = due.at(-1)!;
  return {
    of,
    id,
    gate: due[0]!.gate,
    due,
    findOut,
    levels: findOut || of === 'requirement' ? [] : LEVELS.slice(from, from + steps.length),
    mustHave,
    effortPoints,
    weeks,
    gainPerEffort: fraction(gain.top, gain.bottom * BigInt(effortPoints)),
    waitsFor,
  };
}
