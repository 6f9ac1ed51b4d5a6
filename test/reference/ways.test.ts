import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effort, QuestionRule, Rules } from '../../src/bank/types.ts';
import type { Answer } from '../../src/core/answers.ts';
import { anyCaseOf } from '../any-case.ts';
import { answered, finding, level, notApplicable, question, rulesWith, unknown } from '../rules.ts';
import { fnv1a, mixed, multiplier } from './draw.ts';
import { applicable, inOrder } from './given.ts';
import { headline } from './headline.ts';
import { questionOf } from './items.ts';
import { ratio } from './ratio.ts';
import { reference } from './reference.ts';
import { shown } from './robustness.ts';
import { wayByEnumeration } from './way-by-enumeration.ts';
import { wayByRecursion } from './way-by-recursion.ts';

/* Gains, ways and draws, with figures worked out by hand on paper. */

const FINDINGS = [finding('B01'), finding('B02', { grade: 'B' })];
const steps = (...efforts: readonly Effort[]): QuestionRule['steps'] => efforts.map((effort) => ({ effort, weeks: 1, dependsOn: [] }));
const bank = (questions: readonly QuestionRule[], more: Partial<Rules> = {}) => rulesWith(questions, { findings: FINDINGS, ...more });
const of = (rules: Rules, answers: Readonly<Record<string, Answer>>) => reference(rules, answered(answers), '2026-11-24');
const rise = (from: number, to: number, findOut = false) => ({ from, to, findOut });

test('a gain is what one level up adds to the low end; of an unknown, its share of the range', () => {
  const rules = bank([
    question('a', { findings: ['B01'] }), // 3
    question('b'), // 1
    question('c', { section: 'two', findings: ['B02'] }), // 2
    question('d', { section: 'two' }), // does not apply
    question('e', { section: 'two' }), // 1
  ]);
  // Two sections. a: 3/(3·4) of its section, half of that in the headline. e: 1/(3·3)/2. c: 2/3 of its section is open, /2.
  expect(of(rules, { a: level(1), b: level(3), d: notApplicable, e: level(0) }).gains).toEqual({
    a: { kind: 'level', levelsLeft: 2, perLevel: '1/8' },
    c: { kind: 'unknown', share: '1/3' },
    e: { kind: 'level', levelsLeft: 3, perLevel: '1/18' },
  });
});

test('the shortest way is the cheapest, to the threshold above the low end', () => {
  const rules = bank([question('a'), question('b', { steps: steps('M', 'M', 'M') })]);
  // Each level is 1/6. From 0 to 25 takes two: a 1 + 1, b 2 + 2, one of each 1 + 2.
  expect(of(rules, { a: level(0), b: level(0) }).way).toEqual({ band: 'building', effort: 2, rises: { a: rise(0, 2) }, low: '1/3' });
  // From 2/6 to 50 takes one, and a threshold that is hit exactly counts.
  expect(of(rules, { a: level(2), b: level(0) }).way).toEqual({ band: 'advancing', effort: 1, rises: { a: rise(2, 3) }, low: '1/2' });
  // From 3/6 to 75 takes two of b: 2 + 2.
  expect(of(rules, { a: level(3), b: level(0) }).way).toEqual({ band: 'well-prepared', effort: 4, rises: { b: rise(0, 2) }, low: '5/6' });
  expect(of(rules, { a: level(3), b: level(2) }).way).toBeNull(); // 5/6 is in the top band
});

test('an unknown starts at 0 and costs one more S', () => {
  const rules = bank([question('a'), question('b', { steps: steps('M', 'M', 'M') })]);
  // a 1 + 1 + 1, b 2 + 2, one of each (1 + 1) + 2. The low end counts the unknown as 0: two levels of 1/6.
  expect(of(rules, { a: unknown, b: level(0) }).way).toEqual({ band: 'building', effort: 3, rises: { a: rise(0, 2, true) }, low: '1/3' });
  // b is known and costs 2 a level; a takes 1 + 1 for its first, 1 for its second: 3, against 4 with the find-out of b as well.
  expect(of(rules, {}).way).toEqual({ band: 'building', effort: 3, rises: { a: rise(0, 2, true) }, low: '1/3' });
});

test('a step needs the steps below it', () => {
  const rules = bank([question('a', { steps: steps('L', 'S', 'S') }), question('b', { steps: steps('S', 'M', 'M') })]);
  // Two levels: a 4 + 1, b 1 + 2, one of each 4 + 1; the cheap second step of a is not to be had alone.
  expect(of(rules, { a: level(0), b: level(0) }).way).toMatchObject({ effort: 3, rises: { b: rise(0, 2) } });
});

test('ties: the larger gain, then the one that raises the first id further', () => {
  const weighed = bank([
    question('a', { findings: ['B02'], steps: steps('M', 'S', 'L') }), // 2
    question('b', { findings: ['B01'], steps: steps('S', 'M', 'L') }), // 3
  ]);
  // Of 15, 25 takes 4. With 3 points: a to 2 is 4, one of each is 5, b to 2 is 6. With 2 points: a to 1 is 2. With 1: b to 1 is 3.
  expect(of(weighed, { a: level(0), b: level(0) }).way).toEqual({ band: 'building', effort: 3, rises: { b: rise(0, 2) }, low: '2/5' });
  const alike = bank([question('b'), question('a'), question('c')]);
  // Each level is 1/9, so 25 takes three, each 1 point, however they are spread.
  const way = of(alike, { a: level(1), b: level(0), c: level(0) }).way;
  expect(way).toEqual({ band: 'building', effort: 2, rises: { a: rise(1, 3) }, low: '1/3' });
  expect(of(alike, { a: level(0), b: level(0), c: level(0) }).way).toMatchObject({ effort: 3, rises: { a: rise(0, 3) } });
  // From 4/9 to 50 takes one: of a that is no more possible.
  expect(of(alike, { a: level(3), b: level(0), c: level(1) }).way).toMatchObject({ effort: 1, rises: { b: rise(0, 1) } });
});

test('the way for large banks is the way that looking at every one finds', () => {
  fc.assert(
    fc.property(anyCaseOf(6), fc.constantFrom(25, 50, 75, 100), (given, threshold) => {
      fc.pre(headline(given) !== null);
      const questions = inOrder(applicable(given).map(({ id }) => id)).map((id) => questionOf(given, id));
      expect(wayByRecursion(given, questions, threshold)).toEqual(wayByEnumeration(given, questions, threshold));
    }),
  );
});

test('a draw is chosen by a hash of id and number', () => {
  expect(['', 'a', 'foobar'].map(fnv1a)).toEqual([0x811c9dc5n, 0xe40c292cn, 0xbf9cf968n]); // as its authors publish
  expect([0n, 1n].map(mixed)).toEqual([0n, 0x514e28b7n]);
  // From another program in another language.
  expect([0, 1, 2, 3, 4, 5].map((k) => multiplier('a', k))).toEqual([841, 1682, 1682, 1000, 1189, 2000]);
  expect(multiplier('é', 7)).toBe(595);
});

test('robustness: the draws in which both bands and the lowest section stay', () => {
  const two = [question('a'), question('b'), question('c', { section: 'two' }), question('d', { section: 'two' })];
  // Alone in its section, a question gives its section's score whatever it weighs.
  const single = bank([question('a'), question('c', { section: 'two' })]);
  expect(of(single, { a: level(1), c: level(2) }).robustness).toEqual({ bandsStay: 2000, lowestStays: 2000 });
  expect(of(single, { a: level(1) }).robustness).toEqual({ bandsStay: 2000, lowestStays: null });
  // a/(a + b) stays from 50 to under 75 while a ≥ b and a < 3b: so many draws, counted from the multipliers.
  const draws = Array.from({ length: 2000 }, (_, k) => [multiplier('a', k), multiplier('b', k)] as const);
  const count = draws.filter(([a, b]) => a >= b && a < 3 * b).length;
  expect(count).toBe(1046);
  expect(of(bank(two.slice(0, 2)), { a: level(3), b: level(0) }).robustness).toEqual({ bandsStay: 1046, lowestStays: null });
  // Both are shown as 50, so either may be the lowest. Counts from another program in another language, as are those below.
  expect(of(bank(two), { a: level(3), b: level(0), c: level(2), d: level(1) }).robustness).toEqual({ bandsStay: 1015, lowestStays: 2000 });
  // 17 and 50: one is a/3(a + b) and stays lowest while that is at most c/(c + d).
  expect(of(bank(two), { a: level(1), b: level(0), c: level(3), d: level(0) }).robustness).toEqual({ bandsStay: 1626, lowestStays: 1983 });
});

test('robustness: all sections that are shown as lowest are lowest, although one may be lower by less than is shown', () => {
  const lowestStays = (weights: Rules['weights'], ...levels: readonly (0 | 1 | 3)[]) => {
    const rated = (id: string, section: string, ...findings: readonly string[]) => question(id, { section, findings });
    const questions = [rated('a', 'one', 'B01'), rated('b', 'one', 'B02'), rated('c', 'two', 'B03'), rated('d', 'two')];
    const rules = bank(questions, { weights, findings: [...FINDINGS, finding('B03', { grade: 'C' })] });
    return of(rules, Object.fromEntries(questions.map(({ id }, at) => [id, level(levels[at] ?? 0)]))).robustness?.lowestStays;
  };
  // one 33/100, two 1/3 whatever is drawn: both shown as 33, so that every draw has one of them lowest.
  expect(lowestStays({ A: 33, B: 67, C: 1, outside: 1 }, 3, 0, 1, 1)).toBe(2000);
  // one 62/125 = 49.6, under the threshold of 50 and so shown as 49; two 49/100 = 49.
  expect(lowestStays({ A: 62, B: 63, C: 49, outside: 51 }, 3, 0, 3, 0)).toBe(2000);
  // one 32/100, two 1/3, shown as 32 and 33: one alone is lowest, and stays it in the draws with 32a/(32a + 68b) ≤ 1/3, so 64a ≤ 68b.
  const draws = Array.from({ length: 2000 }, (_, k) => [multiplier('a', k), multiplier('b', k)] as const);
  const count = draws.filter(([a, b]) => 64 * a <= 68 * b).length;
  expect(count).toBeLessThan(2000);
  expect(lowestStays({ A: 32, B: 68, C: 1, outside: 1 }, 3, 0, 1, 1)).toBe(count);
});

test('a figure is shown with halves up, and never as a threshold that it is under', () => {
  const figure = (top: bigint, bottom: bigint) => shown(bank([]), ratio(top, bottom));
  expect(figure(67n, 200n)).toBe(34); // 33.5
  expect(figure(1n, 3n)).toBe(33);
  expect(figure(62n, 125n)).toBe(49); // 49.6
  expect(figure(99n, 200n)).toBe(49); // 49.5
  expect(figure(1n, 2n)).toBe(50);
  expect(figure(101n, 200n)).toBe(51); // 50.5
  expect(figure(199n, 200n)).toBe(100); // 99.5, and no band starts at 100
});
