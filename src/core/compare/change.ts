import { compareFractions, outOf100 } from '../score/fraction.ts';
import type { Measure } from '../score/measure.ts';

/** What became of a figure, a state or an answer between two dates. */
export type Change = 'rose' | 'fell' | 'becameKnown' | 'becameUnknown' | 'stayed';

/**
 * What became of a figure, by both ends of its range and never by the score alone, which moves when another question is
 * answered. It rose where both ends rose: it is higher at worst and at best. It fell where both fell. It became known where
 * neither end left the old range, and unknown where the old range lies in the new one. It stayed where both ends are shown as
 * the same whole numbers. Exact, so that rounding never turns one into another.
 */
export function changeOfRange(before: Measure, after: Measure, thresholds: readonly number[]): Change {
  const same = (end: 'low' | 'high') => outOf100(before[end], thresholds) === outOf100(after[end], thresholds);
  if (same('low') && same('high')) return 'stayed';
  const [low, high] = [compareFractions(after.low, before.low), compareFractions(after.high, before.high)];
  if (low > 0 && high > 0) return 'rose';
  if (low < 0 && high < 0) return 'fell';
  return low >= 0 && high <= 0 ? 'becameKnown' : 'becameUnknown';
}

/** What became of a state with an order, such as the level of an answer; null is not known. A rise needs both to be known. */
export function changeOfRank(before: number | null, after: number | null): Change {
  if (before === after) return 'stayed';
  if (before === null) return 'becameKnown';
  if (after === null) return 'becameUnknown';
  return after > before ? 'rose' : 'fell';
}
