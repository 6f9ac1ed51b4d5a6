import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { encode } from '../../../src/save/format/encode.ts';
import { FILE_LIMIT, readFileText, REPORT_LIMIT } from '../../../src/save/format/file.ts';
import { savedBlock, savedTextIn } from '../../../src/save/format/from-report.ts';
import { level } from '../../rules.ts';
import { runs } from '../../runs.ts';

const OPENING = '<script type="application/json" id="groundwork-assessment">';
const assessment = {
  ...emptyAssessment('0a1b'),
  answers: { a: level(2) },
  remarks: { a: { note: '</script><script>\u2028\\u003c <!--' } },
};
const text = encode({ assessment, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' });
const report = (block: string) => `<!DOCTYPE html>\n<html><body><p>Words</p>${block}</body></html>\n`;

describe('a saved text in an HTML report', () => {
  test('opens as it was saved, also where a browser has saved the page again', () => {
    for (const html of [report(savedBlock(text)), `\uFEFF<!-- saved from url=(0014)about:internet -->${report(savedBlock(text))}`])
      expect(readFileText(html)).toMatchObject({ ok: true, saved: { assessment }, leftOut: [], intact: true });
  });

  test('has nothing in it that ends it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', OPENING, '\\u003c', '\u2028')), (note) => {
        const json = JSON.stringify({ note });
        const block = savedBlock(json);
        expect(block.match(/</g)).toHaveLength(2);
        expect(JSON.parse(savedTextIn(report(block)) ?? '')).toEqual({ note });
      }),
      { numRuns: runs(500) },
    );
  });

  test('is the last one', () => {
    expect(savedTextIn(`${savedBlock('1')}${savedBlock('2')}`)).toBe('2');
  });

  test.each([
    ['without a block', report('')],
    ['cut off within it', report(savedBlock(text)).slice(0, 200)],
    ['with another block', report(`<script type="application/json" id="other">${text}</script>`)],
  ])('is not found in a report %s', (_, html) => {
    expect(savedTextIn(html)).toBeUndefined();
    expect(readFileText(html)).toEqual({ ok: false, why: 'notJson' });
  });

  test('may stand in a report that is larger than a saved text may be, up to a limit', () => {
    const long = (size: number) => report(`<p>${'x'.repeat(size)}</p>${savedBlock(text)}`);
    expect(readFileText(long(FILE_LIMIT))).toMatchObject({ ok: true, saved: { assessment } });
    expect(readFileText(long(REPORT_LIMIT))).toEqual({ ok: false, why: 'tooLarge' });
    expect(readFileText(report('x'.repeat(FILE_LIMIT)))).toEqual({ ok: false, why: 'tooLarge' });
  });

  test('is refused like a file where it is too large itself, or not ours', () => {
    const large = encode({
      assessment: { ...assessment, remarks: notes(600) },
      revision: 1,
      savedAt: '2026-11-24T09:00:00.000Z',
      bankVersion: '1.0.0',
    });
    expect(readFileText(report(savedBlock(large)))).toEqual({ ok: false, why: 'tooLarge' });
    expect(readFileText(report(savedBlock('{"format":"another"}')))).toEqual({ ok: false, why: 'notOurs' });
    expect(readFileText(report(savedBlock('')))).toEqual({ ok: false, why: 'notJson' });
  });

  test('opens also where each of its characters takes the place of six', () => {
    const angles = { ...assessment, remarks: notes(80, '<') };
    const saved = encode({ assessment: angles, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' });
    expect(savedBlock(saved).length).toBeGreaterThan(FILE_LIMIT);
    expect(readFileText(report(savedBlock(saved)))).toMatchObject({ ok: true, leftOut: [], saved: { assessment: angles } });
  });
});

function notes(count: number, letter = 'x') {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`q-${at}`, { note: letter.repeat(5000) }]));
}
