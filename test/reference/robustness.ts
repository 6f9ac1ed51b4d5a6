import type { Rules } from '../../src/bank/types.ts';
import { multiplier } from './draw.ts';
import type { Given } from './given.ts';
import { band, headline, over, reaches, sections } from './headline.ts';
import { weigh, type Measure } from './measure.ts';
import { compare, type Ratio } from './ratio.ts';

export interface RobustnessReference {
  readonly bandsStay: number;
  readonly lowestStays: number | null;
}

const DRAWS = 2000;

/** "Share of draws in which the low and the high band both stay, and in which the lowest section is one of those shown as lowest" */
export function robustnessReference(given: Given): RobustnessReference | null {
  const now = headline(given);
  if (!now) return null;
  const weight = weigh(given.rules);
  const undrawn = given.rules.questions.map((one) => ({ id: one.id, weight: weight(one) }));
  const scores = scoresOf(sections(given));
  const shownAs = scores.map(([, score]) => shown(given.rules, score));
  const lowest = scores.filter((_, at) => shownAs[at] === Math.min(...shownAs)).map(([id]) => id);
  let [bandsStay, lowestStays] = [0, 0];
  for (let k = 0; k < DRAWS; k++) {
    const weights = new Map(undrawn.map((one) => [one.id, one.weight * BigInt(multiplier(one.id, k))]));
    const drawnWeight = ({ id }: { readonly id: string }) => weights.get(id) ?? 0n;
    const drawnSections = sections(given, drawnWeight);
    const then = over(drawnSections);
    if (then && bandsOf(given.rules, then) === bandsOf(given.rules, now)) bandsStay++;
    const drawnScores = scoresOf(drawnSections);
    const least = drawnScores.map(([, score]) => score).toSorted(compare)[0];
    if (least && drawnScores.some(([id, score]) => lowest.includes(id) && compare(score, least) === 0)) lowestStays++;
  }
  return { bandsStay, lowestStays: scores.length < 2 ? null : lowestStays };
}

function scoresOf(all: Readonly<Record<string, Measure | null>>): readonly (readonly [string, Ratio])[] {
  return Object.entries(all).flatMap(([id, section]) => (section?.score ? [[id, section.score] as const] : []));
}

function bandsOf(rules: Rules, { low, high }: Measure): string {
  return `${band(rules, low).id} ${band(rules, high).id}`;
}

/** "out of 100 as whole numbers, halves up; a figure under a threshold is never shown as the threshold (49.6 under a threshold of 50 shows 49)" */
export function shown({ bands }: Rules, value: Ratio): number {
  const rounded = Number((200n * value.top + value.bottom) / (2n * value.bottom));
  return bands.some(({ from }) => from === rounded && !reaches(value, from)) ? rounded - 1 : rounded;
}
