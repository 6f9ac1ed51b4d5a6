import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { voicesOf } from '../../../src/core/people/combine.ts';
import { heardIn, takeIn, voicesIn } from '../../../src/core/people/take-in.ts';
import { runs } from '../../runs.ts';
import { anyVoices, contribution, said } from '../../voices.ts';

const AT = '2026-11-25T09:00:00.000Z';
const ann = { assessment: { ...emptyAssessment('ann'), answers: { q0: said(2) } }, revision: 3, savedAt: AT };
const bob = { contributions: { bob: contribution({ q0: said(0) }) }, agreed: {} };

describe('taking in what others said', () => {
  test('makes of one who answered alone one of several, and keeps what each said', () => {
    const together = takeIn(ann, [bob]);
    expect(Object.keys(together.contributions)).toEqual(['ann', 'bob']);
    expect(together.contributions['ann']).toMatchObject({ answers: { q0: said(2) }, revision: 3, at: AT });
    expect(together.answers).toEqual({ q0: { kind: 'unknown' } });
  });

  test('adds nobody for an assessment in which nothing was said', () => {
    const empty = { ...ann, assessment: emptyAssessment('ann') };
    expect(Object.keys(takeIn(empty, [bob]).contributions)).toEqual(['bob']);
    const duty = { ...ann, assessment: { ...emptyAssessment('ann'), requirements: { R06: { kind: 'met' as const } } } };
    expect(Object.keys(takeIn(duty, [bob]).contributions)).toEqual(['ann', 'bob']);
  });

  test('comes to the same in whatever order and however often, to the byte', () => {
    fc.assert(
      fc.property(fc.array(anyVoices, { maxLength: 4 }), (files) => {
        const once = takeIn(ann, files);
        const again = takeIn({ ...ann, assessment: once }, files.toReversed());
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
        expect(JSON.stringify(takeIn(ann, files.toReversed()))).toBe(JSON.stringify(once));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('leaves everything else of the assessment as it was', () => {
    const { answers: _, contributions: __, agreed: ___, ...rest } = takeIn(ann, [bob]);
    expect(ann.assessment).toMatchObject(rest);
  });
});

test('of each person it is known whether the word is new, later, the same or older', () => {
  const word = (revision: number, at = AT) => ({ contributions: { bob: contribution({}, { revision, at }) }, agreed: {} });
  const here = voicesIn({ assessment: takeIn(ann, [word(2)]), revision: 4, savedAt: AT });
  expect(heardIn(here, word(3))).toEqual({ bob: 'later' });
  expect(heardIn(here, word(2))).toEqual({ bob: 'same' });
  expect(heardIn(here, word(2, '2027-01-01T00:00:00.000Z'))).toEqual({ bob: 'later' });
  expect(heardIn(here, word(1))).toEqual({ bob: 'older' });
  expect(heardIn(here, { contributions: { cem: contribution({}) }, agreed: {} })).toEqual({ cem: 'new' });
  expect(heardIn(voicesIn(ann), voicesOf(ann))).toEqual({ ann: 'same' });
});
