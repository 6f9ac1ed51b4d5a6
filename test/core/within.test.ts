import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAssessment } from '../../src/core/answers.ts';
import { LONGEST } from '../../src/core/longest.ts';
import { cutTo, within, type Cut } from '../../src/core/within.ts';

function cutting<T>(value: T, before: unknown): { readonly kept: T; readonly cuts: readonly Cut[] } {
  const cuts: Cut[] = [];
  return { kept: within(value, before, (cut) => cuts.push(cut)), cuts };
}

const empty = emptyAssessment('x');
const long = 'x'.repeat(25_000);

test('a text that fits is the very same value, and so is all round it', () => {
  const written = { ...empty, remarks: { a: { note: 'x'.repeat(LONGEST.note) } }, only: ['a'] };
  expect(cutting(written, empty)).toEqual({ kept: written, cuts: [] });
  expect(cutting(written, empty).kept).toBe(written);
  expect(cutting(written, null).kept).toBe(written);
});

test('a text that is longer is cut to what its field holds, wherever it stands, and nothing else changes', () => {
  const written = {
    ...empty,
    remarks: { a: { note: long, evidence: 'b' } },
    answers: { a: { kind: 'notApplicable' as const, reason: long } },
    deployment: { ...empty.deployment, trust: long },
    people: [{ name: long }, { name: 'Ann' }],
  };
  const { kept, cuts } = cutting(written, empty);
  expect(kept).toEqual({
    ...empty,
    remarks: { a: { note: 'x'.repeat(LONGEST.note), evidence: 'b' } },
    answers: { a: { kind: 'notApplicable', reason: 'x'.repeat(LONGEST.reason) } },
    deployment: { ...empty.deployment, trust: 'x'.repeat(LONGEST.trust) },
    people: [{ name: 'x'.repeat(LONGEST.name) }, { name: 'Ann' }],
  });
  expect(cuts.map(({ most }) => most).toSorted((a, b) => a - b)).toEqual([200, 200, 1000, 5000]);
  expect(cuts).toContainEqual({ kept: 'x'.repeat(LONGEST.note), most: LONGEST.note });
});

test('what stood there before stays at its length, and may only become shorter', () => {
  const before = { remarks: { a: { note: 'y'.repeat(9000) } }, plan: { a: { note: 'z'.repeat(8000) } } };
  expect(cutting({ ...before, remarks: { a: { note: 'y'.repeat(8999) } } }, before).cuts).toEqual([]);
  expect(cutting({ ...before, remarks: { a: { note: long } } }, before)).toEqual({
    kept: { ...before, remarks: { a: { note: 'x'.repeat(9000) } } },
    cuts: [{ kept: 'x'.repeat(9000), most: 9000 }],
  });
});

test('no sign is cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      const kept = cutTo(text, most);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept.isWellFormed()).toBe(true);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
    }),
  );
});
