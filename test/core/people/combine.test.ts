import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Voices } from '../../../src/core/answers.ts';
import { canonical } from '../../../src/core/people/canonical.ts';
import { combine, isTogether, later, voicesOf } from '../../../src/core/people/combine.ts';
import { runs } from '../../runs.ts';
import { anyVoices, said } from '../../voices.ts';

const NOBODY: Voices = { contributions: {}, agreed: {} };
const AT = '2026-11-25T09:00:00.000Z';

describe('combining several people', () => {
  test('the order makes no difference, to the byte', () => {
    fc.assert(
      fc.property(anyVoices, anyVoices, (a, b) => {
        expect(JSON.stringify(combine(a, b))).toBe(JSON.stringify(combine(b, a)));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('the grouping makes no difference', () => {
    fc.assert(
      fc.property(anyVoices, anyVoices, anyVoices, (a, b, c) => {
        expect(combine(combine(a, b), c)).toEqual(combine(a, combine(b, c)));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a file that comes twice counts once, and nobody is nothing', () => {
    fc.assert(
      fc.property(anyVoices, anyVoices, (a, b) => {
        const both = combine(a, b);
        expect(combine(both, b)).toEqual(both);
        expect(combine(a, NOBODY)).toEqual(a);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('it is a union: nobody is lost and nobody made up, and each stands as one of the files had it', () => {
    fc.assert(
      fc.property(anyVoices, anyVoices, (a, b) => {
        const both = combine(a, b);
        for (const table of ['contributions', 'agreed'] as const) {
          expect(Object.keys(both[table])).toEqual([...new Set([...Object.keys(a[table]), ...Object.keys(b[table])])].toSorted());
          for (const [id, value] of Object.entries(both[table])) expect([a[table][id], b[table][id]]).toContainEqual(value);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('of one person, the later stands', () => {
  const early = { revision: 3, at: AT, text: 'a' };

  test('by the revision, whatever the clock said', () => {
    const next = { revision: 4, at: '2020-01-01T00:00:00.000Z', text: 'a' };
    expect(later(early, next)).toBe(next);
    expect(later(next, early)).toBe(next);
  });

  test('by the moment where the revision is the same', () => {
    // Its answers come first in the text: without the moment they would decide.
    const [one, next] = [
      { ...early, answers: 'b' },
      { ...early, answers: 'a', at: '2026-11-25T09:00:00.001Z' },
    ];
    expect(later(one, next)).toBe(next);
    expect(later(next, one)).toBe(next);
  });

  test('by the text where both are the same, so that every computer comes to the same', () => {
    const other = { ...early, text: 'b' };
    expect(later(early, other)).toBe(other);
    expect(later(other, early)).toBe(other);
  });
});

describe('what a file holds', () => {
  const own = { ...emptyAssessment('ann'), respondent: { role: 'pacs-manager', name: '' }, answers: { q0: said(2) } };

  test('of one person: what that person said, under the id of the file', () => {
    expect(voicesOf({ assessment: own, revision: 7, savedAt: AT })).toEqual({
      contributions: {
        ann: { role: 'pacs-manager', name: '', revision: 7, at: AT, answers: { q0: said(2) }, requirements: {}, remarks: {} },
      },
      agreed: {},
    });
    expect(isTogether(own)).toBe(false);
  });

  test('of several: what each of them said, not what it came to', () => {
    fc.assert(
      fc.property(anyVoices, ({ contributions, agreed }) => {
        fc.pre(Object.keys(contributions).length > 0);
        const together = { ...own, contributions, agreed };
        expect(isTogether(together)).toBe(true);
        expect(voicesOf({ assessment: together, revision: 1, savedAt: AT })).toEqual({ contributions, agreed });
      }),
      { numRuns: runs(200) },
    );
  });
});

test('the canonical text of data tells the same whatever the order of its keys, and of lists keeps the order', () => {
  expect(canonical({ b: [2, 1, null], a: { d: 'x', c: true } })).toBe('{"a":{"c":true,"d":"x"},"b":[2,1,null]}');
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
});
