import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, decimals, fraction, mean, outOf100 } from '../../../src/core/score/fraction.ts';

const THRESHOLDS = [0, 25, 50, 75];
const proper = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })).map(([top, more]) => fraction(top, top + more));

describe('fraction', () => {
  test('is kept in lowest terms', () => {
    expect(fraction(6, 8)).toEqual({ top: 3n, bottom: 4n });
    expect(fraction(0, 5)).toEqual({ top: 0n, bottom: 1n });
  });

  test('refuses to divide by nothing', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });

  test('averages exactly, in any order', () => {
    expect(mean([fraction(1, 3), fraction(1, 7), fraction(1, 2)])).toEqual(fraction(41, 126));
    fc.assert(
      fc.property(fc.array(proper, { minLength: 1, maxLength: 6 }), (parts) => {
        expect(mean(parts)).toEqual(mean(parts.toReversed()));
      }),
    );
  });
});

describe('outOf100', () => {
  test('rounds halves up', () => {
    expect(outOf100(fraction(1, 200), [])).toBe(1);
    expect(outOf100(fraction(29, 200), [])).toBe(15);
  });

  test('never shows a figure under a threshold as that threshold', () => {
    expect(outOf100(fraction(496, 1000), THRESHOLDS)).toBe(49);
    expect(outOf100(fraction(1, 2), THRESHOLDS)).toBe(50);
  });

  test('is below a threshold exactly when the fraction is', () => {
    fc.assert(
      fc.property(proper, fc.constantFrom(...THRESHOLDS), (value, threshold) => {
        expect(outOf100(value, THRESHOLDS) >= threshold).toBe(atLeast(value, threshold, 100));
      }),
    );
  });
});

describe('decimals', () => {
  test('are out of 100, halves up, with as many places as asked for', () => {
    expect(decimals(fraction(1, 3))).toBe('33.33');
    expect(decimals(fraction(2, 3))).toBe('66.67');
    expect(decimals(fraction(1, 16), 1)).toBe('6.3');
    expect(decimals(fraction(1, 200), 1)).toBe('0.5');
    expect(decimals(fraction(1, 1))).toBe('100.00');
    expect(decimals(fraction(1, 2000))).toBe('0.05');
  });
});
