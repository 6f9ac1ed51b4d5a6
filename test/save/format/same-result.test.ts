import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, RequirementAnswer } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { decode } from '../../../src/save/format/decode.ts';
import { encode } from '../../../src/save/format/encode.ts';
import { anyAnswer } from '../../any-case.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { answered, withDates, withFacts } from '../../rules.ts';
import { runs } from '../../runs.ts';

/* Two people who gave the same answers get the same paper, whatever order they answered in and however often they saved. */

const TODAY = '2026-11-24';
const ids = rules.questions.map((question) => question.id);
const asked = rules.requirements.filter((requirement) => requirement.asked).map((requirement) => requirement.id);
const anyDay = fc.constantFrom('2026-12-01', '2027-03-28', '2027-10-31', '2040-02-29');
const anyRequirement = fc.constantFrom<RequirementAnswer>({ kind: 'met' }, { kind: 'partly' }, { kind: 'notMet' }, { kind: 'unknown' });

const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    answers: fc.dictionary(fc.constantFrom(...ids, 'gone'), anyAnswer, { maxKeys: ids.length }),
    requirements: fc.dictionary(fc.constantFrom(...asked), anyRequirement),
    facts: fc.dictionary(fc.constantFrom(...rules.facts), fc.boolean()),
    dates: fc.dictionary(fc.constantFrom(...rules.gates), anyDay),
    kind: fc.constantFrom('full' as const, 'quick' as const),
  })
  .map(({ answers, requirements, facts, dates, kind }) => withDates(dates, withFacts(facts, answered(answers, { requirements, kind }))));

/** The result as text, byte for byte. Exact figures are whole numbers without end, which JSON cannot write by itself. */
const bytes = (assessment: Assessment) =>
  JSON.stringify(assess(rules, assessment, TODAY), (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

/** The same entries, given one after another in the order of `places`. */
function givenInOrder<T>(record: Readonly<Record<string, T>>, places: readonly number[]): Readonly<Record<string, T>> {
  const place = (at: number) => places[at % places.length] ?? 0;
  const entries = Object.entries(record).map((entry, at) => ({ entry, place: place(at) }));
  return Object.fromEntries(entries.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry));
}

function reloaded(assessment: Assessment): Assessment {
  const read = decode(encode({ assessment, revision: 7, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: rules.version }));
  if (!read.ok) throw new Error(`What was saved was not read back: ${read.why}`);
  return read.saved.assessment;
}

describe('the same answers', () => {
  test('fault 62: given in any order give the same result, to the byte', () => {
    fc.assert(
      fc.property(anyAssessment, fc.array(fc.integer(), { minLength: 50, maxLength: 50 }), (assessment, places) => {
        const { answers, requirements, deployment } = assessment;
        const other: Assessment = {
          ...assessment,
          answers: givenInOrder(answers, places),
          requirements: givenInOrder(requirements, places),
          deployment: { ...deployment, facts: givenInOrder(deployment.facts, places), dates: givenInOrder(deployment.dates, places) },
        };
        expect(bytes(other)).toBe(bytes(assessment));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('fault 62: saved and read back give the same result, to the byte', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const once = reloaded(assessment);
        expect(reloaded(once)).toEqual(once);
        expect(bytes(once)).toBe(bytes(assessment));
      }),
      { numRuns: runs(1000) },
    );
  });
});
