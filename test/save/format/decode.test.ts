import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { decode } from '../../../src/save/format/decode.ts';
import { encode, encodeForFile, type Saved } from '../../../src/save/format/encode.ts';
import { level, notApplicable, unknown } from '../../rules.ts';
import { runs } from '../../runs.ts';

const assessment: Assessment = {
  ...emptyAssessment('0a1b'),
  name: 'Ours',
  toConfirm: { a: '1.0.0' },
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
  plan: { a: { owner: '<b>Ann</b>', due: '2027-01-04', status: 'willNotDo', reason: '', note: '+1' } },
  ownActions: { 'own-1': { title: 'Ask the board', gate: 'decide' }, 'own-2': { title: '' } },
};
const saved: Saved = { assessment, revision: 7, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' };
const text = encode(saved);
const withPart = (part: object) =>
  JSON.stringify({ ...(JSON.parse(text) as { assessment: object }), assessment: { ...assessment, ...part } });

describe('decode', () => {
  test('reads back what was encoded, to the letter', () => {
    expect(decode(text)).toEqual({ ok: true, saved, leftOut: [], intact: true });
  });

  test('reads back what belongs to this browser too, and a file has none of it', () => {
    const more: Saved = {
      ...saved,
      sinceFile: { at: saved.savedAt, changed: ['answers/a'] },
      replaced: [
        { at: saved.savedAt, path: ['answers', 'a'], was: level(1) },
        { at: saved.savedAt, path: ['deployment', 'facts', 'f'] },
      ],
      receipt: { from: '0.9.0', kept: 1, moved: [{ from: 'x', to: 'y' }], reworded: [], notAllowed: [], retired: [], unknown: ['z'] },
    };
    expect(decode(encode(more))).toEqual({ ok: true, saved: more, leftOut: [], intact: true });
    const { sinceFile: _, ...rest } = more;
    expect(decode(encodeForFile(more))).toMatchObject({ saved: rest });
    expect(decode(encodeForFile(saved))).toMatchObject({ saved });
  });

  test('knows a text that was changed, and one of which only the white space was', () => {
    expect(decode(text.replace('"level": 0', '"level": 2'))).toMatchObject({ ok: true, intact: false });
    expect(decode(text.replace('"revision": 7', '"revision": 8'))).toMatchObject({ ok: true, intact: false });
    expect(decode(text.replaceAll(/\n */g, ''))).toMatchObject({ ok: true, intact: true });
    expect(decode(text.replace(/,\s*"checksum": "[^"]+"/, ''))).toMatchObject({ ok: true, intact: false });
  });

  test('fault 44: any assessment comes back as it went, with emoji, right-to-left, line ends and halves of characters', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    const id = fc.stringMatching(/^[a-z-]{1,20}$/);
    fc.assert(
      fc.property(
        fc.record({
          name: words,
          answers: fc.dictionary(
            id,
            fc.oneof(
              fc.constant(unknown),
              fc.constantFrom(...([0, 1, 2, 3] as const)).map(level),
              words.map((reason) => ({ kind: 'notApplicable' as const, reason })),
            ),
          ),
          remarks: fc.dictionary(id, fc.record({ note: words, evidence: words }, { requiredKeys: [] })),
          plan: fc.dictionary(id, fc.record({ owner: words }, { requiredKeys: [] })),
        }),
        (parts) => {
          const any: Saved = { ...saved, assessment: { ...assessment, ...parts } };
          expect(decode(encode(any))).toEqual({ ok: true, saved: any, leftOut: [], intact: true });
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test('what several people said is read one by one: a bad part costs that part, and a person without a moment that person', () => {
    const person = { role: 'board', name: '', revision: 1, at: '2026-11-25T09:00:00.000Z', requirements: {}, remarks: {} };
    const decoded = decode(
      withPart({
        contributions: {
          ann: { ...person, answers: { a: level(1), b: { kind: 'level', level: 9 } } },
          bob: { ...person, at: 'yesterday', answers: {} },
          cem: { ...person, answers: 7 },
          dee: person,
          eve: { ...person, role: 7, answers: { a: level(3) } },
        },
        agreed: { a: { about: 'answers', answer: level(2), revision: 1, at: person.at }, b: { about: 'plan', revision: 1, at: person.at } },
        respondent: { role: 7, name: 'Ann' },
        ownActions: { x: { title: 'Ours', gate: 7 }, y: { gate: 'contract' } },
        only: [7],
      }),
    );
    expect(decoded).toMatchObject({
      ok: true,
      leftOut: [
        'only.0',
        'ownActions.x.gate',
        'ownActions.y',
        'respondent.role',
        'contributions.answers.b',
        'contributions.bob',
        'contributions.answers',
        'contributions.eve.role',
        'agreed.b',
      ],
      saved: {
        assessment: {
          respondent: { role: '', name: 'Ann' },
          ownActions: { x: { title: 'Ours' } },
          contributions: {
            ann: { ...person, answers: { a: level(1) } },
            cem: { ...person, answers: {} },
            dee: { ...person, answers: {} },
            eve: { ...person, role: '', answers: { a: level(3) } },
          },
        },
      },
    });
  });

  test('of a list, what cannot be read is left out by itself; a reply of which nothing is known stays one', () => {
    const good = { at: saved.savedAt, path: ['answers', 'a'], was: level(1) };
    const document = JSON.parse(withPart({ only: [7] })) as object;
    const long = { ...document, replaced: [7, ...Array.from({ length: 51 }, () => good)] };
    expect(decode(JSON.stringify({ ...document, replaced: [good, { ...good, at: 'then' }] }))).toMatchObject({
      leftOut: ['only.0', 'replaced.1'],
      saved: { replaced: [good], assessment: { only: [] } },
    });
    const decoded = decode(JSON.stringify(long));
    expect(decoded).toMatchObject({ leftOut: ['only.0', 'replaced'] });
    expect(decoded.ok && decoded.saved.replaced).toHaveLength(50);
  });

  test('what should hold parts and holds none is told, whatever it is', () => {
    const wrong = { deployment: 7, contributions: [], plan: { a: [] }, remarks: null, respondent: '', only: {} };
    const decoded = decode(withPart(wrong));
    expect(decoded.ok && decoded.leftOut.toSorted()).toEqual(['contributions', 'deployment', 'only', 'plan.a', 'remarks', 'respondent']);
  });

  test('a bad date costs the date, not the owner and note beside it', () => {
    const plan = { a: { owner: 'Ann', due: '0002-11-11', note: 'Call.' }, b: 7 };
    expect(decode(withPart({ plan }))).toMatchObject({
      ok: true,
      saved: { assessment: { plan: { a: { owner: 'Ann', note: 'Call.' } } } },
      leftOut: ['plan.b', 'plan.a.due'],
    });
  });

  test('fault 33: fields that it does not know are dropped, and never shown', () => {
    const decoded = decode(withPart({ script: '<img src=x onerror=alert(1)>', answers: { a: { ...level(0), html: '<b>' } } }));
    expect(JSON.stringify(decoded)).not.toMatch(/onerror|html/);
    expect(decoded).toMatchObject({ ok: true, saved: { assessment: { answers: { a: level(0) } } } });
  });

  test('fault 49: objects, lists, numbers and long texts in place of answers are refused one by one, and counted', () => {
    const wrong: readonly unknown[] = [
      {},
      [],
      7,
      'x'.repeat(1_000_000),
      { kind: 'level', level: null },
      { kind: 'level', level: 1.5 },
      { type: 'b', props: { children: 'x' }, constructor: null },
      { kind: 'notApplicable', reason: 'x'.repeat(1_000_000) },
    ];
    const decoded = decode(
      withPart({ answers: Object.fromEntries(wrong.map((value, at) => [`w${at}`, value])) }).replace('"level":null', '"level":1e999'),
    );
    expect(decoded).toMatchObject({ ok: true, saved: { assessment: { answers: {} } } });
    expect(decoded.ok && decoded.leftOut).toHaveLength(wrong.length);
  });

  test.each([
    ['', 'notJson'],
    ['{"format":"groundwork-assessment"', 'notJson'],
    ['[]', 'notOurs'],
    ['null', 'notOurs'],
    ['7', 'notOurs'],
    ['{"type":"excalidraw","version":2}', 'notOurs'],
    ['{"format":"groundwork-assessment","formatVersion":5}', 'newer'],
    ['{"format":"groundwork-assessment","formatVersion":1}', 'broken'],
  ])('refuses %s as %s', (bad, why) => {
    expect(decode(bad)).toEqual({ ok: false, why });
  });

  test.each([undefined, 7, '', 'x'.repeat(101)])('refuses an assessment with %j for an id: nothing could be kept under it', (id) => {
    expect(decode(withPart({ id }))).toEqual({ ok: false, why: 'broken' });
  });

  test('a quick check stays one; where no kind or another is told, it is a full assessment', () => {
    const kindOf = (part: object) => {
      const decoded = decode(withPart(part));
      return decoded.ok && decoded.saved.assessment.kind;
    };
    expect([{ kind: 'quick' }, { kind: undefined }, { kind: 'odd' }].map(kindOf)).toEqual(['quick', 'full', 'full']);
  });

  test('a name that is none is left out, and the assessment goes without', () => {
    expect(decode(withPart({ name: 7 }))).toMatchObject({
      ok: true,
      saved: { assessment: { ...assessment, name: '' } },
      leftOut: ['name'],
    });
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

  test('fault 48: never adds to a prototype, whatever the keys', () => {
    const hostile = `{"__proto__":{"kind":"unknown","polluted":1},"constructor":{"kind":"unknown"},"toString":{"kind":"unknown"}}`;
    const decoded = decode(text.replace('"answers": {', `"answers": ${hostile}, "ignored": {`));
    expect(decoded).toMatchObject({ ok: true, leftOut: ['answers.__proto__'] });
    expect(decoded.ok && Object.keys(decoded.saved.assessment.answers)).toEqual(['constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('truncated or changed at any place, it never throws', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, put) => {
        expect(typeof decode(text.slice(0, at)).ok).toBe('boolean');
        expect(typeof decode(text.slice(0, at) + put + text.slice(at + put.length)).ok).toBe('boolean');
      }),
      { numRuns: runs(1000) },
    );
  });
});
