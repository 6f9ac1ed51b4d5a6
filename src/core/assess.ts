import type { Rules } from '../bank/types.ts';
import type { Assessment, IsoDate } from './answers.ts';
import { challengesOf, type Challenges } from './score/challenges.ts';
import { gapsOf, type Gap } from './plan/gaps.ts';
import type { GateResult } from './score/gates.ts';
import { planOrder } from './plan/plan.ts';
import { prepare } from './score/prepare.ts';
import { schedule, type Timing } from './plan/schedule.ts';
import { applicableIn, score, type Scores } from './score/score.ts';
import { shortestWay, type Way } from './score/shortest-way.ts';
import { wayToGate, type GateWay } from './score/way-to-gate.ts';

export type PlannedAction = Gap & { readonly timing: Timing };

/** All that the pages and files say about an assessment. Every figure is exact until it is shown. */
export interface Result extends Omit<Scores, 'gates'> {
  /** In their order, each with all that keeps it from being ready. */
  readonly gates: readonly (GateResult & { readonly way: GateWay })[];
  /** Null in the top band, and where no section applies. */
  readonly way: Way | null;
  readonly challenges: Challenges;
  readonly plan: readonly PlannedAction[];
}

/** All but the plan: what needs no date. */
export type Figures = Omit<Result, 'plan'>;

/**
 * The one door to the rules: the bank's rules, an assessment and today's date in, everything known about it out, but for
 * how far it depends on our weights: that is 2,000 times the work, and `robustnessOf` does it where it is told.
 * Pure and total: the same input gives the same output, and answers to questions that the bank does not have are ignored.
 */
export function assess(rules: Rules, assessment: Assessment, today: IsoDate): Result {
  const figures = figuresOf(rules, assessment);
  const plan = planOrder(gapsOf(prepare(rules), assessment, figures.gains), rules.gates);
  const { dates } = assessment.deployment;
  const timings = schedule(plan, { said: assessment.plan, dates, today, bankHolidays: rules.bankHolidays });
  return { ...figures, plan: plan.map((gap) => ({ ...gap, timing: timings.get(gap.id)! })) };
}

/** The same without the plan, for a page that shows none and wants its figures at once. */
export function figuresOf(rules: Rules, assessment: Assessment): Figures {
  const prepared = prepare(rules);
  const scores = score(rules, assessment);
  const { answers } = assessment;
  const applicable = applicableIn(prepared, assessment);
  const sections = scores.sections.filter((section) => section.measure !== null);
  return {
    ...scores,
    gates: scores.gates.map((gate) => ({ ...gate, way: wayToGate(prepared, gate, assessment) })),
    way: shortestWay(prepared, applicable, answers, sections),
    challenges: challengesOf(prepared, applicable, assessment),
  };
}
