import { expect, test } from 'vitest';
import { sameTrust } from '../../../src/save/people/same-trust.ts';

test('a trust is known by its name, whatever its case, spaces and signs', () => {
  expect(sameTrust('Northmoor & Vale  Hospitals', 'northmoor vale hospitals.')).toBe(true);
  expect(sameTrust('Ysbyty Llŷn', 'YSBYTY LLŶN')).toBe(true);
  expect(sameTrust('Northmoor', 'Southmoor')).toBe(false);
});

test('a file without the name of a trust may be of any', () => {
  expect(sameTrust('', 'Northmoor')).toBe(true);
  expect(sameTrust('Northmoor', ' – ')).toBe(true);
});
