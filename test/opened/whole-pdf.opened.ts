import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lineTitle } from '../../src/report/model/action-words.ts';
import { reportOf } from '../../src/report/parts/outline.ts';
import { pdfOf } from '../../src/report/pdf/pdf-of.ts';
import { rules } from '../rules-of-the-bank.ts';
import { hostileRespondent, workedExample } from '../report/cases.ts';
import { fonts } from '../report/pdf/fonts.ts';
import { toldOf } from '../report/told.ts';

/* The whole report of a respondent, as poppler reads it. Needs poppler-utils. */

const folder = mkdtempSync(join(tmpdir(), 'groundwork-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

function said(program: string, ...given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect([status, stderr], program).toEqual([0, '']);
  return stdout;
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe.each([
  ['worked-example', workedExample],
  ['hostile-respondent', hostileRespondent],
] as const)('the PDF of %s', async (name, make) => {
  const told = toldOf(make());
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, (await pdfOf(reportOf(told), fonts)).bytes);

  test('is tagged, with its fonts embedded', () => {
    expect(said('pdfinfo', file)).toMatch(/^Tagged: +yes$/m);
    for (const row of said('pdffonts', file).trim().split('\n').slice(2)) expect(row).toMatch(/Identity-H +yes yes yes/);
  });

  test('has every action and every question that was answered, by its tags and on its pages', () => {
    const tags = [...said('pdfinfo', '-struct-text', file).matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join('');
    const pages = said('pdftotext', '-raw', file, '-');
    for (const text of [tags, pages].map(squeezed)) {
      for (const line of told.lines.filter(({ kind }) => kind === 'gap')) expect(text).toContain(squeezed(lineTitle(line, told)));
      for (const { id } of rules.questions) if (told.assessment.answers[id]) expect(text).toContain(squeezed(told.levels[id]!.question));
    }
  });

  test('has heads of columns and rows with their scope, and figures with words', () => {
    const structure = said('pdfinfo', '-struct', file);
    expect(structure).toContain('/Scope /Column');
    expect(structure).toContain('/Scope /Row');
    const figures = reportOf(told).blocks.filter(({ kind }) => kind === 'figure').length;
    expect(structure.match(/^ *Figure/gm)).toHaveLength(figures);
  });
});
