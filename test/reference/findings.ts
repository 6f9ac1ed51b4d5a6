import type { FindingRule } from '../../src/bank/types.ts';
import type { Given } from './given.ts';
import { inText, measure, type Figures } from './measure.ts';
import { compare, ratio, type Ratio } from './ratio.ts';

export interface FindingReference {
  readonly state: 'low' | 'middle' | 'high' | 'notKnown' | 'doesNotApply';
  /** Null where it does not apply. */
  readonly measure: Figures | null;
}

/**
 * "the same score and range over its linked questions. … Named when low and high agree, else *not known*;
 * *does not apply* when no linked question does."
 */
export function findingReference(given: Given, finding: FindingRule): FindingReference {
  const measured = measure(given, (question) => question.findings.includes(finding.id));
  if (!measured) return { state: 'doesNotApply', measure: null };
  const [atLow, atHigh] = [named(measured.low), named(measured.high)];
  return { state: atLow === atHigh ? atLow : 'notKnown', measure: inText(measured) };
}

/** "Below ⅓ *exposed* / *missing*, from ⅓ *partly covered* / *partial*, from ⅔ *covered* / *in place*." */
function named(value: Ratio): 'low' | 'middle' | 'high' {
  if (compare(value, ratio(1n, 3n)) < 0) return 'low';
  return compare(value, ratio(2n, 3n)) < 0 ? 'middle' : 'high';
}
