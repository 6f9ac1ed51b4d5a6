import { describe, expect, test } from 'vitest';
import { readingAge } from '../../src/bank/readability.ts';
import { bank } from '../rules-of-the-bank.ts';

const questions = bank.sections.flatMap((section) => section.questions);
const share = (texts: readonly string[]) => texts.filter((text) => readingAge(text) <= 15).length / texts.length;

describe('reading age', () => {
  test('rises with longer words and longer sentences', () => {
    expect(readingAge('The cat sat on the mat.')).toBeLessThan(8);
    expect(readingAge('Interoperability considerations necessitate comprehensive organisational collaboration.')).toBeGreaterThan(20);
  });

  test("is at or below 15 for questions and levels, save where the field's own names are long", () => {
    expect(share(questions.map((question) => question.text))).toBe(1);
    expect(share(questions.flatMap((question) => question.levels))).toBeGreaterThanOrEqual(0.95);
    expect(share(questions.map((question) => question.challenge))).toBe(1);
  });
});
