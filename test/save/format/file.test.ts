import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { encode, encodeForFile } from '../../../src/save/format/encode.ts';
import { FILE_LIMIT, limitOf, readFileText } from '../../../src/save/format/file.ts';
import { fileName } from '../../../src/save/copy/file-name.ts';
import { level } from '../../rules.ts';
import { runs } from '../../runs.ts';

const AT = '2026-11-24T09:00:00.000Z';
const assessment = { ...emptyAssessment('0a1b'), answers: { a: level(2) } };
const text = encode({ assessment, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' });
const named = (trust: string) => fileName({ ...assessment, deployment: { ...assessment.deployment, trust } }, '2026-11-24');

describe('a file', () => {
  test('opens as it was saved, also with a byte-order mark', () => {
    expect(readFileText(text)).toMatchObject({ ok: true, saved: { assessment }, leftOut: [] });
    expect(readFileText(`\uFEFF${text}`)).toMatchObject({ ok: true, saved: { assessment } });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\t', 'empty'],
    ['one byte', '{', 'notJson'],
    ['a spreadsheet', 'PK\u0003\u0004\u0014', 'notJson'],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFD{\u0000"\u0000', 'notJson'],
    ['another app', '{"type":"excalidraw","version":2}', 'notOurs'],
    ['a newer version', '{"format":"groundwork-assessment","formatVersion":99}', 'newer'],
    ['a damaged one', '{"format":"groundwork-assessment","formatVersion":1,"assessment":{}}', 'broken'],
    [
      'a hundred thousand keys',
      text.replace('"answers": {', `"answers": {${Array.from({ length: 100_000 }, (_, at) => `"k${at}":1,`).join('')}`),
      'tooLarge',
    ],
    ['more than 2 MB', `{"x":"${'x'.repeat(FILE_LIMIT)}"}`, 'tooLarge'],
    ['a million brackets', '['.repeat(1_000_000), 'notJson'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'notJson'],
    [
      'an assessment that nests 10,000 deep',
      text.replace('"answers": {', `"answers": { "deep": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},`),
      'notJson',
    ],
  ])('faults 47 and 53: %s is refused by name', (_, bad, why) => {
    expect(readFileText(bad)).toEqual({ ok: false, why });
  });

  test('what several people said counts among what a file may hold', () => {
    const person = (answers: number) => ({
      role: 'board',
      name: '',
      revision: 1,
      at: AT,
      answers: Object.fromEntries(Array.from({ length: answers }, (_, at) => [`q${at}`, { kind: 'unknown' as const }])),
      requirements: {},
      remarks: {},
    });
    const of = (answers: number) =>
      encodeForFile({
        assessment: { ...assessment, contributions: { ann: person(answers), bob: person(answers) } },
        revision: 1,
        savedAt: AT,
        bankVersion: '1.0.0',
      });
    expect(readFileText(of(50))).toMatchObject({ ok: true });
    expect(readFileText(of(2600))).toEqual({ ok: false, why: 'tooLarge' });
  });

  test('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => text.replace('{', `{"answers":${json},`)),
        ),
        (any) => void readFileText(any),
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('the name of a file', () => {
  test('names the trust and the day', () => {
    expect(named('Llŷn & Wŷre NHS Trust')).toBe('groundwork-llŷn-wŷre-nhs-trust-2026-11-24.json');
    expect(named('')).toBe('groundwork-assessment-2026-11-24.json');
  });

  test('says of a made-up example that it is one', () => {
    expect(fileName({ ...assessment, fictional: true }, '2026-11-24')).toBe('groundwork-assessment-example-2026-11-24.json');
  });

  test('of a long one ends with a whole letter and one hyphen', () => {
    expect(named(`${'x'.repeat(59)} Trust`)).toBe(`groundwork-${'x'.repeat(59)}-2026-11-24.json`);
    expect(named(`${'x'.repeat(59)}𠮷`)).toBe(`groundwork-${'x'.repeat(59)}-2026-11-24.json`);
  });

  test('fault 55: is safe on Windows, whatever the trust is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (trust) => {
        const name = named(trust);
        expect(name).toMatch(/^groundwork-[^<>:"/\\|?*\p{Cc}\p{Bidi_C}]+-2026-11-24\.json$/u);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: runs(1000) },
    );
    expect(named('CON')).toBe('groundwork-con-2026-11-24.json');
    expect(named('\u202Eslort.exe')).toBe('groundwork-slort-exe-2026-11-24.json');
  });
});

test('only a report may be larger than a bare file, by its name alone', () => {
  for (const name of ['a.json', 'html', 'a.html.json', '']) expect(limitOf(name)).toBe(FILE_LIMIT);
  for (const name of ['a.html', 'A.HTM']) expect(limitOf(name)).toBeGreaterThan(FILE_LIMIT);
});
