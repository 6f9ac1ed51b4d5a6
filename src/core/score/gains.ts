import type { Answer } from '../answers.ts';
import { entry } from '../answers.ts';
import { fraction, type Fraction } from './fraction.ts';
import type { Weighted } from './measure.ts';

/** What a question can still add, with the numbers it is worked out from. */
export interface Gain {
  readonly id: string;
  /**
   * `level`: each of the `levels` that are left adds `gain` to the low end of the headline.
   * `unknown`: finding out takes `gain` off the range of the headline; up to three levels may be there already.
   */
  readonly kind: 'level' | 'unknown';
  readonly levels: 1 | 2 | 3;
  readonly gain: Fraction;
  readonly weight: number;
  /** Σ weight of the applicable questions of its section. */
  readonly sectionWeight: number;
}

/**
 * What one level up of each applicable question adds to the low end of the headline: w ÷ (3·W·sections that apply).
 * For an unknown, its share of the range: three times that. Denominators are fixed, so gains add up and are never
 * negative (product rule "Gain"). Largest first, then in order of id; a question at level 3 has none.
 */
export function gainsOf(
  applicable: readonly Weighted[],
  answers: Readonly<Record<string, Answer>>,
  sectionWeights: ReadonlyMap<string, number>,
): readonly Gain[] {
  const sections = [...sectionWeights.values()].filter((weight) => weight > 0).length;
  const oneLevel = new Map<string, Fraction>();
  const gains = applicable.flatMap(({ question: { id, section }, weight }): readonly Gain[] => {
    const answer = entry(answers, id);
    const sectionWeight = sectionWeights.get(section)!;
    if (answer?.kind !== 'level') {
      const gain = fraction(weight, sectionWeight * sections);
      return [{ id, kind: 'unknown', levels: 3, gain, weight, sectionWeight }];
    }
    if (answer.level === 3) return [];
    const key = `${weight}/${sectionWeight}`;
    const gain = oneLevel.get(key) ?? fraction(weight, 3 * sectionWeight * sections);
    oneLevel.set(key, gain);
    return [{ id, kind: 'level', levels: answer.level === 0 ? 3 : answer.level === 1 ? 2 : 1, gain, weight, sectionWeight }];
  });
  // Stable, and the questions come in order of id.
  return gains.toSorted((a, b) => share(b) * a.sectionWeight - share(a) * b.sectionWeight);
}

/* The gain of a question times 3 × sections × the weight of its section: whole, so that sorting is exact and quick. */
function share({ kind, weight }: Gain): number {
  return kind === 'unknown' ? 3 * weight : weight;
}
