import { mean, type Fraction } from './fraction.ts';
import type { Measure } from './measure.ts';

/**
 * The headline over the sections that apply, equally weighted: range = mean of their lows and of their highs;
 * score = mean of their scores, null while any of them has none (product rule "Headline").
 * Null when no section applies.
 */
export function headlineOf(sections: readonly (Measure | null)[]): Measure | null {
  const remaining = sections.filter((section) => section !== null);
  if (remaining.length === 0) return null;
  const scores = remaining.map((section) => section.score).filter((score): score is Fraction => score !== null);
  return {
    score: scores.length === remaining.length ? mean(scores) : null,
    low: mean(remaining.map((section) => section.low)),
    high: mean(remaining.map((section) => section.high)),
  };
}
