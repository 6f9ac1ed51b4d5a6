import { describe, expect, test } from 'vitest';
import { DRAWS, drawsOf } from '../../../src/core/score/draws.ts';

const MULTIPLIERS = [500, 595, 707, 841, 1000, 1189, 1414, 1682, 2000];

describe('draws', () => {
  test('are 2,000', () => {
    expect(drawsOf('a').length).toBe(2000);
  });

  test('are the same for an id wherever they are worked out', () => {
    expect(Array.from(drawsOf('clinical-safety-case').slice(0, 8))).toMatchInlineSnapshot(`
      [
        707,
        500,
        1000,
        841,
        500,
        1000,
        841,
        1414,
      ]
    `);
    expect(drawsOf('clinical-safety-case')).toEqual(drawsOf('clinical-safety-case'));
    expect(drawsOf('clinical-safety-case')).not.toEqual(drawsOf('approval-route'));
  });

  test('take each of the nine multipliers about as often, whatever the id', () => {
    for (const id of ['a', 'old-systems', 'result-before-reading', 'é']) {
      const draws = Array.from(drawsOf(id));
      expect(draws.length).toBe(DRAWS);
      for (const multiplier of MULTIPLIERS) {
        // 2,000 ÷ 9 = 222; five standard deviations are 70.
        expect(Math.abs(draws.filter((one) => one === multiplier).length - DRAWS / 9)).toBeLessThan(70);
      }
    }
  });

  test('of two questions, and of neighbouring draws, are not alike', () => {
    const [a, b] = [Array.from(drawsOf('a')), Array.from(drawsOf('b'))];
    // By chance one in nine is equal: 222 of 2,000, and five standard deviations are 70.
    const equal = (other: readonly (number | undefined)[]) => a.filter((one, at) => one === other[at]).length;
    expect(Math.abs(equal(b) - DRAWS / 9)).toBeLessThan(70);
    expect(Math.abs(equal(a.slice(1)) - DRAWS / 9)).toBeLessThan(70);
  });
});
