import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LONGEST } from '../../../src/core/longest.ts';
import { lineShape, ownActionShape, planEntryShape, remarkShape, respondentShape, textShape } from '../../../src/save/format/format.ts';

/* What a person writes, and the ids beside it, which a page writes. */
const IDS = ['gate'];
const written = [remarkShape, planEntryShape, ownActionShape, respondentShape].flatMap(({ entries }) => Object.entries(entries));
const texts = written.filter(([name, shape]) => v.is(shape, 'any text') && !IDS.includes(name));

test('every text that a person writes has a length that it is cut to, and at that length it is read back', () => {
  expect(texts.map(([name]) => name)).toEqual(['note', 'evidence', 'owner', 'reason', 'note', 'title', 'role', 'name']);
  for (const [name, shape] of texts) {
    expect(LONGEST, name).toHaveProperty(name);
    expect(v.is(shape, 'x'.repeat(LONGEST[name as keyof typeof LONGEST])), name).toBe(true);
  }
});

test('there is room for longer ones, which were kept before that length was', () => {
  expect(v.is(textShape, 'x'.repeat(20_000))).toBe(true);
  expect(v.is(lineShape, 'x'.repeat(1000))).toBe(true);
});
