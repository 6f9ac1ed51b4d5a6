import type { Rules } from '../bank/types.ts';
import { entry, type Assessment, type IsoDate } from './answers.ts';
import { applicableQuestions, askedQuestions } from './applicable.ts';
import { bandsOf, type BandRange } from './bands.ts';
import { findingResult, type FindingResult } from './findings.ts';
import { fraction } from './fraction.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { gateResults, type GateResult } from './gates.ts';
import { headlineOf } from './headline.ts';
import { measureOf, sumUp, type Measure, type Sums } from './measure.ts';
import { planOrder } from './plan.ts';
import { schedule, type Timing } from './schedule.ts';
import { weightOf } from './weight.ts';

export interface SectionResult {
  readonly id: string;
  /** Null when no question of the section applies. */
  readonly measure: Measure | null;
  readonly sums: Sums;
  readonly asked: number;
  /** Asked questions with a level, "I do not know" or "Does not apply". */
  readonly answered: number;
}

export type PlannedAction = Gap & { readonly timing: Timing };

/** All that the pages and files say about an assessment. Every figure is exact until it is shown. */
export interface Result {
  readonly bankVersion: string;
  readonly kind: Assessment['kind'];
  /** Null when no section applies. */
  readonly headline: (Measure & { readonly bands: BandRange }) | null;
  readonly sections: readonly SectionResult[];
  readonly findings: readonly FindingResult[];
  readonly gates: readonly GateResult[];
  readonly plan: readonly PlannedAction[];
  readonly counts: {
    readonly asked: number;
    readonly withLevel: number;
    readonly unknown: number;
    readonly notApplicable: number;
    readonly unanswered: number;
  };
}

/**
 * The one door to the rules: the bank's rules, an assessment and today's date in, everything known about it out.
 * Pure and total: the same input gives the same output, and answers to questions that the bank does not have are ignored.
 */
export function assess(rules: Rules, assessment: Assessment, today: IsoDate): Result {
  const { answers, deployment } = assessment;
  const asked = askedQuestions(rules, assessment);
  const applicable = applicableQuestions(rules, assessment).map((question) => ({ question, weight: weightOf(rules, question) }));

  const sections = rules.sections.map((id): SectionResult => {
    const sums = sumUp(
      applicable.filter(({ question }) => question.section === id),
      answers,
    );
    const here = asked.filter((question) => question.section === id);
    return {
      id,
      measure: measureOf(sums),
      sums,
      asked: here.length,
      answered: here.filter((question) => entry(answers, question.id)).length,
    };
  });
  const headline = headlineOf(sections.map((section) => section.measure));

  const remaining = sections.filter((section) => section.measure !== null).length;
  const levelGain = (id: string) => {
    const weighted = applicable.find(({ question }) => question.id === id);
    const weight = sections.find((section) => section.id === weighted?.question.section)?.sums.weight ?? 0;
    return weighted ? fraction(weighted.weight, 3 * weight * remaining) : fraction(0, 1);
  };
  const plan = planOrder(gapsOf(rules, assessment, levelGain), rules.gates);
  const timings = schedule(plan, deployment.dates, today, rules.bankHolidays);

  return {
    bankVersion: rules.version,
    kind: assessment.kind,
    headline: headline && { ...headline, bands: bandsOf(rules, headline) },
    sections,
    findings: rules.findings.map((finding) => findingResult(finding, applicable, answers)),
    gates: gateResults(rules, assessment),
    plan: plan.flatMap((gap) => {
      const timing = timings.get(gap.id);
      return timing ? [{ ...gap, timing }] : [];
    }),
    counts: countsOf(asked.map((question) => entry(answers, question.id)?.kind)),
  };
}

function countsOf(kinds: readonly ('level' | 'unknown' | 'notApplicable' | undefined)[]): Result['counts'] {
  const count = (kind: (typeof kinds)[number]) => kinds.filter((other) => other === kind).length;
  return {
    asked: kinds.length,
    withLevel: count('level'),
    unknown: count('unknown'),
    notApplicable: count('notApplicable'),
    unanswered: count(undefined),
  };
}
