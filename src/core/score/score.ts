import type { Rules } from '../../bank/types.ts';
import { entry, type Assessment } from '../answers.ts';
import { isAsked } from './applicable.ts';
import { bandsOf, type BandRange } from './bands.ts';
import { findingResult, type FindingResult } from './findings.ts';
import { gainsOf, type Gain } from './gains.ts';
import { gateResults, type GateResult } from './gates.ts';
import { headlineOf } from './headline.ts';
import { measureOf, sumUp, type Measure, type Sums, type Weighted } from './measure.ts';
import { prepare, type Prepared } from './prepare.ts';

export interface SectionResult {
  readonly id: string;
  /** Null when no question of the section applies. */
  readonly measure: Measure | null;
  readonly sums: Sums;
  readonly asked: number;
  /** Asked questions with a level, "I do not know" or "Does not apply". */
  readonly answered: number;
}

/** How many of the asked questions were answered in each of the four ways. */
export interface Counts {
  readonly asked: number;
  readonly withLevel: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** Every score, finding and gate of an assessment. Every figure is exact until it is shown. */
export interface Scores {
  readonly bankVersion: string;
  readonly bankHash: string;
  readonly kind: Assessment['kind'];
  /** Null when no section applies. */
  readonly headline: (Measure & { readonly bands: BandRange }) | null;
  /** In order of id, as the findings are. */
  readonly sections: readonly SectionResult[];
  readonly findings: readonly FindingResult[];
  readonly gates: readonly GateResult[];
  /** Largest first. */
  readonly gains: readonly Gain[];
  readonly counts: Counts;
}

/** Scores, findings, gates and gains: what one pass over the answers gives. Answers that the bank does not ask for are ignored. */
export function score(rules: Rules, assessment: Assessment): Scores {
  const prepared = prepare(rules);
  const { answers } = assessment;
  const asked = prepared.weighted.filter(({ question }) => isAsked(question, assessment));
  const applicable = applicableIn(prepared, assessment);
  const applies = new Set(applicable.map(({ question }) => question.id));

  const sections = prepared.rules.sections.map((id): SectionResult => {
    const inSection = ({ question }: Weighted) => question.section === id;
    const sums = sumUp(applicable.filter(inSection), answers);
    const here = asked.filter(inSection);
    return {
      id,
      measure: measureOf(sums),
      sums,
      asked: here.length,
      answered: here.filter(({ question }) => entry(answers, question.id)).length,
    };
  });
  const headline = headlineOf(sections.map((section) => section.measure));

  return {
    bankVersion: rules.version,
    bankHash: rules.hash,
    kind: assessment.kind,
    headline: headline && { ...headline, bands: bandsOf(rules, headline) },
    sections,
    findings: prepared.linked.map(({ finding, questions }) =>
      findingResult(
        finding,
        questions.filter(({ question }) => applies.has(question.id)),
        answers,
      ),
    ),
    gates: gateResults(prepared, assessment),
    gains: gainsOf(applicable, answers, new Map(sections.map(({ id, sums }) => [id, sums.weight]))),
    counts: countsOf(asked.map(({ question }) => entry(answers, question.id)?.kind)),
  };
}

/** What a score is made of: the questions that are asked and not said to be not applicable, in order of id. */
export function applicableIn({ weighted }: Prepared, assessment: Assessment): readonly Weighted[] {
  return weighted.filter(
    ({ question }) => isAsked(question, assessment) && entry(assessment.answers, question.id)?.kind !== 'notApplicable',
  );
}

function countsOf(kinds: readonly ('level' | 'unknown' | 'notApplicable' | undefined)[]): Counts {
  const count = (kind: (typeof kinds)[number]) => kinds.filter((other) => other === kind).length;
  return {
    asked: kinds.length,
    withLevel: count('level'),
    unknown: count('unknown'),
    notApplicable: count('notApplicable'),
    unanswered: count(undefined),
  };
}
