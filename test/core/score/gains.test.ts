import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/bank/types.ts';
import { entry } from '../../../src/core/answers.ts';
import { compareFractions, fraction, type Fraction } from '../../../src/core/score/fraction.ts';
import { score } from '../../../src/core/score/score.ts';
import { anyCase } from '../../any-case.ts';
import { answered, finding, level, notApplicable, question, rulesWith, unknown, withFacts } from '../../rules.ts';
import { runs } from '../../runs.ts';

const RUNS = { numRuns: runs(1000) };
const added = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
const times = ({ top, bottom }: Fraction, by: number) => fraction(top * BigInt(by), bottom);

describe('gain', () => {
  const rules = rulesWith(
    [question('a', { findings: ['B01'] }), question('b'), question('c', { section: 'two' }), question('d', { section: 'two' })],
    { findings: [finding('B01', { grade: 'A' })] },
  );

  test('of a level is weight ÷ (3 × weight of the section × sections)', () => {
    const { gains } = score(rules, answered({ a: level(1), b: level(2), c: level(0), d: level(3) }));
    expect(gains.map(({ id, kind, levels, gain }) => ({ id, kind, levels, gain }))).toEqual([
      { id: 'a', kind: 'level', levels: 2, gain: fraction(3, 24) },
      { id: 'c', kind: 'level', levels: 3, gain: fraction(1, 12) },
      { id: 'b', kind: 'level', levels: 1, gain: fraction(1, 24) },
    ]);
  });

  test('of an unknown, or of no answer, is its share of the range', () => {
    const { gains } = score(rules, answered({ a: unknown, b: level(3), c: level(3) }));
    expect(gains.map(({ id, kind, gain }) => ({ id, kind, gain }))).toEqual([
      { id: 'a', kind: 'unknown', gain: fraction(3, 8) },
      { id: 'd', kind: 'unknown', gain: fraction(1, 4) },
    ]);
  });

  test('is nothing for what does not apply or is not asked, and a section without a question that applies leaves the others more', () => {
    const withFact = rulesWith([question('a'), question('n', { section: 'two', askWhen: 'network-member' })]);
    expect(score(withFact, withFacts({ 'network-member': false }, answered({ a: level(2) }))).gains).toMatchObject([
      { id: 'a', gain: fraction(1, 3) },
    ]);
    expect(score(withFact, answered({ a: notApplicable, n: notApplicable })).gains).toEqual([]);
  });

  test('law: raising a question by one level adds exactly its gain to the low end, and no gain is negative', () => {
    fc.assert(
      fc.property(anyCase, ({ rules: bank, assessment }) => {
        const before = score(bank, assessment);
        for (const { id, kind, gain } of before.gains) {
          expect(gain.top > 0n).toBe(true);
          if (kind === 'unknown') continue;
          const now = entry(assessment.answers, id);
          const raised: Level = now?.kind === 'level' && now.level === 0 ? 1 : now?.kind === 'level' && now.level === 1 ? 2 : 3;
          const after = score(bank, { ...assessment, answers: { ...assessment.answers, [id]: level(raised) } });
          expect(after.headline?.low).toEqual(added(before.headline?.low ?? gain, gain));
        }
      }),
      RUNS,
    );
  });

  test('law: gains add up: all levels that are left, and the shares of all unknowns, fill the low end up to 1', () => {
    fc.assert(
      fc.property(anyCase, ({ rules: bank, assessment }) => {
        const { headline, gains } = score(bank, assessment);
        if (headline === null) expect(gains).toEqual([]);
        if (headline === null) return;
        const all = gains.map(({ kind, levels, gain }) => (kind === 'unknown' ? gain : times(gain, levels)));
        expect(all.reduce(added, headline.low)).toEqual(fraction(1, 1));
        const range = gains.filter(({ kind }) => kind === 'unknown').map(({ gain }) => gain);
        expect(range.reduce(added, headline.low)).toEqual(headline.high);
      }),
      RUNS,
    );
  });

  test('law: the largest stands first, then in order of id', () => {
    fc.assert(
      fc.property(anyCase, ({ rules: bank, assessment }) => {
        const { gains } = score(bank, assessment);
        gains.slice(1).forEach((gain, at) => {
          const before = gains[at];
          if (!before) return;
          const order = compareFractions(before.gain, gain.gain);
          expect(order > 0 || (order === 0 && before.id < gain.id)).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
