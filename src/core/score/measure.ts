import type { QuestionRule } from '../../bank/types.ts';
import { entry, type Answer } from '../answers.ts';
import { fraction, type Fraction } from './fraction.ts';

/** A score with its range, each between 0 and 1. The score is null while no question has a level. */
export interface Measure {
  readonly score: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** The whole-number sums behind a measure, so that the arithmetic can be shown. */
export interface Sums {
  /** Σ weight of the applicable questions. */
  readonly weight: number;
  /** Σ weight of those that have a level. */
  readonly weightWithLevel: number;
  /** Σ weight × level of those that have one. */
  readonly weightedLevels: number;
}

/** A question with its weight, a whole number of at least 1. */
export interface Weighted {
  readonly question: QuestionRule;
  readonly weight: number;
}

/** Adds up weights and levels. The questions must be asked and applicable; an unknown and no answer count alike. */
export function sumUp(questions: readonly Weighted[], answers: Readonly<Record<string, Answer>>): Sums {
  let [weight, weightWithLevel, weightedLevels] = [0, 0, 0];
  for (const { question, weight: one } of questions) {
    weight += one;
    const answer = entry(answers, question.id);
    if (answer?.kind !== 'level') continue;
    weightWithLevel += one;
    weightedLevels += one * answer.level;
  }
  return { weight, weightWithLevel, weightedLevels };
}

/**
 * Score = Σ w·level ÷ 3·Σ w over those with a level. Low counts every unknown as level 0, high as level 3
 * (product rule "Section"). Null when no question applies: then there is neither score nor range.
 */
export function measureOf({ weight, weightWithLevel, weightedLevels }: Sums): Measure | null {
  if (weight === 0) return null;
  return {
    score: weightWithLevel === 0 ? null : fraction(weightedLevels, 3 * weightWithLevel),
    low: fraction(weightedLevels, 3 * weight),
    high: fraction(weightedLevels + 3 * (weight - weightWithLevel), 3 * weight),
  };
}
