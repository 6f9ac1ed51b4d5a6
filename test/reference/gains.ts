import type { Level, QuestionRule } from '../../src/bank/types.ts';
import { applicable, levelOf, withAnswers, type Given } from './given.ts';
import { headlineThere } from './headline.ts';
import { minus, text, type Ratio } from './ratio.ts';

export type GainReference =
  { readonly kind: 'level'; readonly levelsLeft: number; readonly perLevel: string } | { readonly kind: 'unknown'; readonly share: string };

/**
 * "what one level up adds to the *low* end of the headline (what the trust can show), denominators fixed":
 * the low end with the level one up (an unknown starts at 0), less the low end with it as it is.
 * A question at the top is taken one level down, which is the same step.
 */
export function perLevel(given: Given, question: QuestionRule): Ratio {
  const from = Math.min(levelOf(given, question) ?? 0, 2);
  return minus(lowAt(given, question, from + 1), lowAt(given, question, from));
}

function lowAt(given: Given, question: QuestionRule, level: number): Ratio {
  return headlineThere(withAnswers(given, { [question.id]: { kind: 'level', level: level as Level } })).low;
}

/** "For an unknown: its share of the range": by how much the range is narrower once it has a level. */
export function share(given: Given, question: QuestionRule): Ratio {
  const [open, known] = [headlineThere(given), headlineThere(withAnswers(given, { [question.id]: { kind: 'level', level: 0 } }))];
  return minus(minus(open.high, open.low), minus(known.high, known.low));
}

/** One for each asked, applicable question below level 3. */
export function gainReferences(given: Given): Record<string, GainReference> {
  const gains: Record<string, GainReference> = {};
  for (const question of applicable(given)) {
    const level = levelOf(given, question);
    if (level === undefined) gains[question.id] = { kind: 'unknown', share: text(share(given, question)) };
    else if (level < 3) gains[question.id] = { kind: 'level', levelsLeft: 3 - level, perLevel: text(perLevel(given, question)) };
  }
  return gains;
}
