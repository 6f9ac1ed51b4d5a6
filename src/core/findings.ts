import type { FindingKind, FindingRule } from '../bank/types.ts';
import type { Answer } from './answers.ts';
import { atLeast, type Fraction } from './fraction.ts';
import { measureOf, sumUp, type Measure, type Weighted } from './measure.ts';

/**
 * Where a trust stands on a finding. A barrier is exposed, partly covered or covered; a facilitator is missing,
 * partial or in place: the same three thirds, so one set of names serves both.
 */
export type FindingState = 'low' | 'middle' | 'high' | 'notKnown' | 'doesNotApply';

export interface FindingResult {
  readonly id: string;
  readonly kind: FindingKind;
  readonly state: FindingState;
  /** Null when no linked question applies. */
  readonly measure: Measure | null;
  /** The linked questions that are asked and apply, in the order of the bank. */
  readonly questions: readonly string[];
}

/**
 * The score and range of one finding over its linked questions, with the weights that they have in their sections.
 * Below ⅓ low, from ⅓ middle, from ⅔ high; named only when low and high end agree (product rule "Finding").
 */
export function findingResult(
  finding: FindingRule,
  applicable: readonly Weighted[],
  answers: Readonly<Record<string, Answer>>,
): FindingResult {
  const linked = applicable.filter(({ question }) => question.findings.includes(finding.id));
  const measure = measureOf(sumUp(linked, answers));
  return { id: finding.id, kind: finding.kind, state: stateOf(measure), measure, questions: linked.map(({ question }) => question.id) };
}

function stateOf(measure: Measure | null): FindingState {
  if (measure === null) return 'doesNotApply';
  const [low, high] = [third(measure.low), third(measure.high)];
  return low === high ? low : 'notKnown';
}

function third(value: Fraction): 'low' | 'middle' | 'high' {
  return atLeast(value, 2, 3) ? 'high' : atLeast(value, 1, 3) ? 'middle' : 'low';
}
