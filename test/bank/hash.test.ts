import { expect, test } from 'vitest';
import { hashOf } from '../../src/bank/hash.ts';
import { bank } from '../rules-of-the-bank.ts';

/** The same data, with the keys of every record the other way round. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, part]) => [key, turned(part)]),
        )
      : value;

test('the same bank has the same hash, in whatever order its keys stand', () => {
  expect(hashOf(bank)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf(turned(bank) as typeof bank)).toBe(hashOf(bank));
});

test('one changed word gives another hash, and so does one changed number', () => {
  const [section, ...others] = bank.sections;
  if (!section) throw new Error('The bank has no section.');
  expect(hashOf({ ...bank, sections: [{ ...section, intro: `${section.intro} More.` }, ...others] })).not.toBe(hashOf(bank));
  expect(hashOf({ ...bank, weights: { ...bank.weights, C: bank.weights.C + 1 } })).not.toBe(hashOf(bank));
});
