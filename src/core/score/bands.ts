import type { Rules } from '../../bank/types.ts';
import { atLeast, type Fraction } from './fraction.ts';
import type { Measure } from './measure.ts';

/** The bands in which the low and the high end fall; the same id twice when the band is certain. */
export interface BandRange {
  readonly low: string;
  readonly high: string;
}

/** A band starts at its threshold and ends below the next (product rule "Bands"). */
export function bandsOf(rules: Rules, { low, high }: Measure): BandRange {
  return { low: bandAt(rules, low), high: bandAt(rules, high) };
}

/** The id of the band in which a value from 0 to 1 falls. The first band starts at 0, so there is one. */
export function bandAt(rules: Rules, value: Fraction): string {
  return rules.bands.findLast((band) => atLeast(value, band.from, 100))!.id;
}
