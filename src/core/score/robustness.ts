import type { Rules } from '../../bank/types.ts';
import type { Assessment } from '../answers.ts';
import { drawnSection } from './drawn-section.ts';
import { DRAWS } from './draws.ts';
import { outOf100 } from './fraction.ts';
import { prepare } from './prepare.ts';
import { applicableIn, type Scores, type SectionResult } from './score.ts';

/** In how many of the draws a statement of the results still holds. */
export interface Robustness {
  readonly draws: number;
  /** Draws in which the low and the high end both stay in their bands. */
  readonly bandsStay: number;
  /** Null unless two sections have a score. */
  readonly lowest: {
    /** Sections whose figure on the screen is the lowest, in order of id. */
    readonly sections: readonly string[];
    /** Draws in which the lowest section is one of them. */
    readonly stays: number;
  } | null;
}

/* Draws use floats. Two ways to add up the same share differ by far less than this. */
const NOTHING = 1e-12;

/**
 * How far the results depend on our weights: in each of 2,000 draws every weight is multiplied by something between half
 * and double (product rule "Robustness"). `scores` are those of the assessment by these rules. Null where no section applies.
 * Sections are added in order of id and sums inside a section are of whole numbers, so it comes out the same on every computer.
 */
export function robustnessOf(rules: Rules, assessment: Assessment, scores: Scores): Robustness | null {
  if (scores.headline === null) return null;
  const { bands } = scores.headline;
  const prepared = prepare(rules);
  const applicable = applicableIn(prepared, assessment);
  const sections = scores.sections.filter(({ measure }) => measure !== null);
  const lowest = shownAsLowest(rules, sections);
  const drawn = sections.map(({ id, measure }) => ({
    figures: drawnSection(prepared, id, applicable, assessment.answers),
    // A section without a single level is never the lowest.
    counts: measure?.score !== null,
    isLowest: lowest.includes(id),
  }));
  const [lowStays, highStays] = [staysIn(rules, bands.low), staysIn(rules, bands.high)];
  let [bandsStay, stays] = [0, 0];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let low = 0;
    let high = 0;
    let least = Infinity;
    let leastOfLowest = Infinity;
    for (const { figures, counts, isLowest } of drawn) {
      low += figures.low[draw]!;
      high += figures.high[draw]!;
      const score = figures.score[draw]!;
      if (counts && score < least) least = score;
      if (isLowest && score < leastOfLowest) leastOfLowest = score;
    }
    if (lowStays(low / sections.length) && highStays(high / sections.length)) bandsStay += 1;
    if (leastOfLowest <= least + NOTHING) stays += 1;
  }
  return { draws: DRAWS, bandsStay, lowest: lowest.length === 0 ? null : { sections: lowest, stays } };
}

/** The sections with the lowest figure as it is shown; none unless two sections have a score. */
function shownAsLowest(rules: Rules, sections: readonly SectionResult[]): readonly string[] {
  const thresholds = rules.bands.map((band) => band.from);
  const shown = sections.flatMap(({ id, measure }) => (measure?.score ? [{ id, figure: outOf100(measure.score, thresholds) }] : []));
  const least = Math.min(...shown.map(({ figure }) => figure));
  return shown.length < 2 ? [] : shown.filter(({ figure }) => figure === least).map(({ id }) => id);
}

function staysIn(rules: Rules, band: string): (value: number) => boolean {
  const at = rules.bands.findIndex(({ id }) => id === band);
  const [from, until] = [rules.bands[at]!.from / 100, at + 1 < rules.bands.length ? rules.bands[at + 1]!.from / 100 : Infinity];
  return (value) => value + NOTHING >= from && value + NOTHING < until;
}
