import { expect, test } from 'vitest';
import { isRecord, mapped } from '../../src/core/record.ts';

test('a record has parts under keys, and a list is none', () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true);
  expect([null, undefined, [], 'a', 7].some(isRecord)).toBe(false);
});

test('every value of a record is changed, also under the name of what every object has', () => {
  const record = JSON.parse('{"a":1,"__proto__":2}') as Readonly<Record<string, number>>;
  expect(Object.entries(mapped(record, String))).toEqual([
    ['a', '1'],
    ['__proto__', '2'],
  ]);
});
