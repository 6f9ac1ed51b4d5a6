import type { QuestionRule, Rules } from '../../src/bank/types.ts';
import { applicable, levelOf, type Given } from './given.ts';
import { ratio, text, type Ratio } from './ratio.ts';

/* Weights, and the score with its range over some questions. */

export interface Measure {
  readonly score: Ratio | null;
  readonly low: Ratio;
  readonly high: Ratio;
}

export type Weigh = (question: QuestionRule) => bigint;

/**
 * "A = 3, B = 2, C = 1, from the best barrier, facilitator or lesson row the question rests on.
 * Rows from outside the study, requirements and our own practice give 1"
 */
export function weigh(rules: Rules): Weigh {
  return (question) => {
    const rows = rules.findings.filter((finding) => question.findings.includes(finding.id) && !finding.outside);
    const best = (['A', 'B', 'C'] as const).find((grade) => rows.some((row) => row.grade === grade));
    return BigInt(best === undefined ? rules.weights.outside : rules.weights[best]);
  };
}

/**
 * "over the asked, applicable questions, W = Σ weight. Score = Σ w·level ÷ 3·Σ w over those with a level; `null` when none has.
 * Low = Σ w·level ÷ 3W, high = (Σ w·level + 3·Σ w of the unknown) ÷ 3W." Null where no question is applicable.
 */
export function measure(given: Given, among: (question: QuestionRule) => boolean, weight: Weigh = weigh(given.rules)): Measure | null {
  const questions = applicable(given).filter(among);
  if (questions.length === 0) return null;
  let [points, known, unknown] = [0n, 0n, 0n];
  for (const question of questions) {
    const level = levelOf(given, question);
    if (level === undefined) unknown += weight(question);
    else {
      known += weight(question);
      points += weight(question) * BigInt(level);
    }
  }
  return {
    score: known === 0n ? null : ratio(points, 3n * known),
    low: ratio(points, 3n * (known + unknown)),
    high: ratio(points + 3n * unknown, 3n * (known + unknown)),
  };
}

/** The three figures as text in lowest terms. */
export interface Figures {
  readonly score: string | null;
  readonly low: string;
  readonly high: string;
}

export function inText({ score, low, high }: Measure): Figures {
  return { score: score && text(score), low: text(low), high: text(high) };
}
