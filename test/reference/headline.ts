import type { Rules } from '../../src/bank/types.ts';
import type { Given } from './given.ts';
import { measure, type Measure, type Weigh } from './measure.ts';
import { compare, mean, times, whole, type Ratio } from './ratio.ts';

/* Sections, the headline over them, and bands. */

/** "A section with no applicable question has neither score nor range" */
export function sections(given: Given, weight?: Weigh): Readonly<Record<string, Measure | null>> {
  return Object.fromEntries(
    given.rules.sections.map((section) => [section, measure(given, (question) => question.section === section, weight)]),
  );
}

/**
 * "range = mean of the remaining sections' lows and of their highs, equally weighted.
 * Score = mean of their scores, `null` (shown as the range alone) while any remaining section has none."
 */
export function headline(given: Given): Measure | null {
  return over(sections(given));
}

/** The headline over sections that have been measured. */
export function over(measured: Readonly<Record<string, Measure | null>>): Measure | null {
  const remaining = Object.values(measured).filter((section) => section !== null);
  if (remaining.length === 0) return null;
  const scores = remaining.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    score: scores.length < remaining.length ? null : mean(scores),
    low: mean(remaining.map(({ low }) => low)),
    high: mean(remaining.map(({ high }) => high)),
  };
}

/** The headline of which it is known that there is one. */
export function headlineThere(given: Given): Measure {
  const there = headline(given);
  if (!there) throw new Error('No section remains');
  return there;
}

/** Whether a score has come to a threshold out of 100: "a threshold is hit exactly". */
export function reaches(value: Ratio, from: number): boolean {
  return compare(times(value, 100), whole(from)) >= 0;
}

/** "Bands start at their threshold" */
export function band({ bands }: Rules, value: Ratio): Rules['bands'][number] {
  const reached = bands.filter(({ from }) => reaches(value, from)).toSorted((a, b) => b.from - a.from)[0];
  if (!reached) throw new Error('No band starts at 0');
  return reached;
}
