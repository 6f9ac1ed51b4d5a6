import type { FindingKind, FindingRule } from '../../bank/types.ts';
import type { Answer } from '../answers.ts';
import { measureOf, sumUp, type Measure, type Sums, type Weighted } from './measure.ts';

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
  readonly sums: Sums;
  /** The linked questions that are asked and apply, in order of id. */
  readonly questions: readonly string[];
}

/**
 * The score and range of one finding over its linked questions that apply, with the weights that they have in their
 * sections. Below ⅓ low, from ⅓ middle, from ⅔ high; named only when low and high end agree (product rule "Finding").
 */
export function findingResult(finding: FindingRule, linked: readonly Weighted[], answers: Readonly<Record<string, Answer>>): FindingResult {
  const sums = sumUp(linked, answers);
  return {
    id: finding.id,
    kind: finding.kind,
    state: stateOf(sums),
    measure: measureOf(sums),
    sums,
    questions: linked.map(({ question }) => question.id),
  };
}

function stateOf({ weight, weightWithLevel, weightedLevels }: Sums): FindingState {
  if (weight === 0) return 'doesNotApply';
  const low = third(weightedLevels, weight);
  const high = third(weightedLevels + 3 * (weight - weightWithLevel), weight);
  return low === high ? low : 'notKnown';
}

/* A share is levels ÷ (3 × weight), so a third of it is one level for each weight. */
function third(weightedLevels: number, weight: number): 'low' | 'middle' | 'high' {
  return weightedLevels >= 2 * weight ? 'high' : weightedLevels >= weight ? 'middle' : 'low';
}
