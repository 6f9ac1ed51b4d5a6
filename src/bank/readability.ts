import { syllable } from 'syllable';

/**
 * The age, in years, at which a reader of average skill follows a text: the Flesch-Kincaid grade (0.39 × words a
 * sentence + 11.8 × syllables a word − 15.59) plus 5. Between about 5 and 25; a guide, not a measurement.
 */
export function readingAge(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const sentences = text.split(/(?<=[.?!])\s/).filter(Boolean).length;
  if (words.length === 0) return 5;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}
