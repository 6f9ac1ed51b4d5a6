import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../src/core/answers.ts';
import { decode } from '../../src/save/decode.ts';
import { encode, type Saved } from '../../src/save/encode.ts';
import { level, notApplicable, unknown } from '../rules.ts';

const assessment: Assessment = {
  ...emptyAssessment('0a1b'),
  deployment: {
    trust: 'Llŷn 🏥',
    network: '',
    tool: 'T',
    useCase: '\u202eright to left',
    stage: 'procuring',
    dates: { contract: '2027-06-30' },
    facts: { 'cloud-hosted': false },
  },
  answers: { a: level(0), b: unknown, c: notApplicable },
  requirements: { R06: { kind: 'partly' } },
  remarks: { a: { note: 'line one\r\nline two', evidence: '=cmd' } },
  plan: { a: { owner: '<b>Ann</b>', due: '2027-01-04' } },
};
const saved: Saved = { assessment, revision: 7, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' };
const text = encode(saved);
const withPart = (part: object) =>
  JSON.stringify({ ...(JSON.parse(text) as { assessment: object }), assessment: { ...assessment, ...part } });

describe('decode', () => {
  test('reads back what was encoded, to the letter', () => {
    expect(decode(text)).toEqual({ ok: true, saved, leftOut: [] });
  });

  test.each([
    ['', 'notJson'],
    ['{"format":"groundwork-assessment"', 'notJson'],
    ['[]', 'notOurs'],
    ['null', 'notOurs'],
    ['7', 'notOurs'],
    ['{"type":"excalidraw","version":2}', 'notOurs'],
    ['{"format":"groundwork-assessment","formatVersion":2}', 'newer'],
    ['{"format":"groundwork-assessment","formatVersion":1}', 'broken'],
  ])('refuses %s as %s', (bad, why) => {
    expect(decode(bad)).toEqual({ ok: false, why });
  });

  test('one bad answer costs one answer, and says which', () => {
    const decoded = decode(withPart({ answers: { a: level(0), b: { kind: 'level', level: 9 }, c: 'yes' } }));
    expect(decoded).toMatchObject({ ok: true, saved: { assessment: { answers: { a: level(0) } } }, leftOut: ['answers.b', 'answers.c'] });
  });

  test('a part of the wrong shape costs that part', () => {
    const decoded = decode(
      withPart({
        answers: [1, 2],
        plan: 'later',
        deployment: { ...assessment.deployment, stage: 'asleep', dates: { contract: '2027-02-30' } },
      }),
    );
    expect(decoded).toMatchObject({ ok: true, leftOut: ['deployment.stage', 'dates.contract', 'answers', 'plan'] });
    expect(decoded.ok && decoded.saved.assessment.remarks).toEqual(assessment.remarks);
  });

  test('never adds to a prototype, whatever the keys', () => {
    const hostile = `{"__proto__":{"kind":"unknown","polluted":1},"constructor":{"kind":"unknown"},"toString":{"kind":"unknown"}}`;
    const decoded = decode(text.replace('"answers": {', `"answers": ${hostile}, "ignored": {`));
    expect(decoded.ok).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('truncated or changed at any place, it never throws', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, put) => {
        expect(typeof decode(text.slice(0, at)).ok).toBe('boolean');
        expect(typeof decode(text.slice(0, at) + put + text.slice(at + put.length)).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
