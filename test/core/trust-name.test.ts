import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayBeOneTrust, trustKey, trustWords } from '../../src/core/trust-name.ts';

const oneTrust = (...names: readonly string[]) => new Set(names.map(trustKey)).size === 1;

describe('a trust', () => {
  test('is known by its name, whatever its case, spaces, marks and signs', () => {
    expect(oneTrust('Northmoor & Vale  Hospitals', 'northmoor vale hospitals.', 'Northmoor-Vale Hospitals')).toBe(true);
    expect(oneTrust("St Mary's", 'St. Mary’s', 'ST MARYS')).toBe(true);
    expect(oneTrust('Ysbyty Llŷn', 'YSBYTY LLY\u0302N')).toBe(true);
    expect(oneTrust('Northmoor', 'Southmoor')).toBe(false);
    expect(oneTrust('Trust 1', 'Trust 2')).toBe(false);
  });

  test('has no name where there is no letter or number in it', () => {
    expect(['', '  ', ' – '].map(trustKey)).toEqual(['', '', '']);
  });

  test('may be any where a file does not name it', () => {
    expect(mayBeOneTrust('', 'Northmoor')).toBe(true);
    expect(mayBeOneTrust('Northmoor', ' – ')).toBe(true);
    expect(mayBeOneTrust('Northmoor', 'NORTHMOOR.')).toBe(true);
    expect(mayBeOneTrust('Northmoor', 'Southmoor')).toBe(false);
  });

  test('has words that put names in order, and are their own words', () => {
    expect(['Northampton', 'North Zed', 'émile'].toSorted((a, b) => (trustWords(a) < trustWords(b) ? -1 : 1))).toEqual([
      'émile',
      'North Zed',
      'Northampton',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(trustWords(trustWords(name))).toBe(trustWords(name));
        expect(trustKey(trustWords(name))).toBe(trustKey(name));
      }),
    );
  });
});
