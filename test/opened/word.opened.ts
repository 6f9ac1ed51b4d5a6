import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reportOf } from '../../src/report/parts/outline.ts';
import type { Report } from '../../src/report/model/report.ts';
import { wordOf } from '../../src/report/word/word.ts';
import { hostileRespondent, nothingSaid, workedExample } from '../report/cases.ts';
import { png } from '../report/png.ts';
import { hostileReport, plainReport } from '../report/sample.ts';
import { toldOf } from '../report/told.ts';
import { firstMissing, saidBy, wordless } from '../report/words.ts';
import { elementsIn, parseXml, textIn } from '../report/xml.ts';

/* LibreOffice reads the document and writes what it understood, in a format of its own. */

const folder = mkdtempSync(join(tmpdir(), 'groundwork-opened-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reports: Readonly<Record<string, Report>> = {
  'by-hand': plainReport,
  'hostile-by-hand': hostileReport,
  'worked-example': reportOf(toldOf(workedExample())),
  'worked-example-for-a-board': reportOf(toldOf(workedExample(), 'board')),
  'hostile-respondent': reportOf(toldOf(hostileRespondent())),
  'nothing-said': reportOf(toldOf(nothingSaid(), 'publish')),
};

await openAll();

describe.each(Object.entries(reports))('%s, opened by LibreOffice', (name, report) => {
  const document = parseXml(readFileSync(join(folder, `${name}.fodt`), 'utf8'));
  const body = elementsIn(document, 'office:text')[0]!;

  test('says everything, in order', () => {
    expect(firstMissing(saidBy(report), wordless(textIn(body)))).toBeUndefined();
  });

  test('keeps the outline of headings', () => {
    const levels = report.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${wordless(block.text)}`] : []));
    const headings = elementsIn(body, 'text:h').filter((heading) => wordless(textIn(heading)) !== '');
    expect(headings.map((heading) => `${heading.attributes['text:outline-level']} ${wordless(textIn(heading))}`)).toEqual(
      levels.filter((level) => level.length > 2),
    );
  });

  test('has every table with a head that repeats, and every figure with its words', () => {
    const tables = elementsIn(body, 'table:table');
    expect(tables).toHaveLength(report.blocks.filter(({ kind }) => kind === 'table' || kind === 'signatures').length);
    for (const table of tables) expect(elementsIn(table, 'table:table-header-rows')).toHaveLength(1);
    const alts = report.blocks.flatMap((block) => (block.kind === 'figure' ? [wordless(block.alt)] : []));
    expect(elementsIn(body, 'draw:frame').map((frame) => wordless(elementsIn(frame, 'svg:desc').map(textIn).join('')))).toEqual(alts);
  });

  test('has the title and the language', () => {
    expect(wordless(textIn(elementsIn(document, 'dc:title')[0]!))).toBe(wordless(report.title));
    const styles = elementsIn(document, 'style:default-style').flatMap((style) => elementsIn(style, 'style:text-properties'));
    expect(styles.map(({ attributes }) => [attributes['fo:language'], attributes['fo:country']])).toContainEqual(['en', 'GB']);
  });
});

/** Has LibreOffice write what it understood, each document as one flat file. It starts once: that takes longer than to read. */
async function openAll(): Promise<void> {
  const files = Object.keys(reports).map((name) => join(folder, `${name}.docx`));
  for (const [at, report] of Object.values(reports).entries())
    writeFileSync(files[at]!, await wordOf(report, async () => Promise.resolve(png)));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...files], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`LibreOffice did not open the documents. Install libreoffice-writer. ${stderr}`);
}
