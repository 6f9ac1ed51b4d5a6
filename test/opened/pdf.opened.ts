import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfOf } from '../../src/report/pdf/pdf-of.ts';
import type { Report } from '../../src/report/model/report.ts';
import { HOSTILE_TEXTS } from '../report/cases.ts';
import { fonts } from '../report/pdf/fonts.ts';
import { actionRows, everyBlock, heading, paragraph, reportOf, run, table } from '../report/pdf/reports.ts';

/* The PDF as poppler reads it, a second program beside the one of the unit tests. Needs poppler-utils. */

const folder = mkdtempSync(join(tmpdir(), 'groundwork-pdf-'));
const reports: Readonly<Record<string, Report>> = {
  everything: everyBlock(40),
  hostile: reportOf([
    ...HOSTILE_TEXTS.flatMap((text) => [heading(2, text), paragraph(text)]),
    table(HOSTILE_TEXTS.map((text) => [run(text), run(text), run(text), run('1')])),
  ]),
  long: reportOf([table(actionRows(200))]),
};

beforeAll(async () => {
  for (const [name, report] of Object.entries(reports)) writeFileSync(join(folder, `${name}.pdf`), (await pdfOf(report, fonts)).bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program says of a file. It must have nothing to complain of. */
function said(program: string, name: string, before: readonly string[] = [], after: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(program, [...before, join(folder, `${name}.pdf`), ...after], { encoding: 'utf8' });
  expect([status, stderr], program).toEqual([0, '']);
  return stdout;
}

/* All characters in one order. The foot of a page and a head that repeats are drawn, but no part of what is read out. */
function characters(text: string): string {
  const squeezed = text.replace(/\s/g, '').replace(/Fullcopy,YsbytyGwynedd,madeon25November2026Page\d+of\d+|ActionOwnerDuePoints/g, '');
  return [...squeezed].toSorted().join('');
}

const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe.each(Object.keys(reports))('%s', (name) => {
  test('has its fonts embedded, as parts, with what each glyph means', () => {
    const rows = said('pdffonts', name).trim().split('\n').slice(2);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatch(/NotoSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/);
  });

  test('is tagged, with the title shown', () => {
    const info = said('pdfinfo', name);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Title: +Action plan & notes: <Ysbyty Gwynedd> “ŵ ŷ”$/m);
  });

  test('reads by its tags what stands on its pages', () => {
    const byTags = [...said('pdfinfo', name, ['-struct-text']).matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text!).join('');
    const byPlace = said('pdftotext', name, ['-raw'], ['-']);
    expect(characters(byPlace)).toBe(characters(byTags));
  });
});

test('every word of the plan is there, in its order', () => {
  const rows = actionRows(200).map((row) => words(row.map((cell) => cell.map(({ text }) => text).join('')).join(' ')).join(' '));
  const struct = said('pdfinfo', 'long', ['-struct-text']);
  const cells = [...struct.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text!).join(' ');
  expect(words(cells).join(' ')).toContain(rows.join(' '));
});

test('Welsh letters come out exactly', () => {
  expect(said('pdftotext', 'hostile', [], ['-'])).toContain('Ysbyty Gwynedd: ŵ ŷ Ŵ Ŷ â ê î ô û, £ – ’ “ ” …');
});
