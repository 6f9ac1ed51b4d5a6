import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { excelOf } from '../../../src/report/excel/excel.ts';
import { plainText } from '../../../src/report/model/plain-text.ts';
import { sheetsOf } from '../../../src/report/sheets/sheets.ts';
import type { Cell, Sheet, SheetColumn } from '../../../src/report/sheets/sheet.ts';
import { hostileRespondent, HOSTILE_TEXTS, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';
import { elementsIn, textIn } from '../xml.ts';
import { addressOf, workbookIn } from './workbook.ts';

/* A tab within a cell is a space. */
const inCell = (text: string) => plainText(text).replaceAll('\t', ' ');
const MADE = '2026-11-25T09:00:00.000Z';
const read = async (sheets: readonly Sheet[]) => workbookIn(await excelOf(sheets, MADE, 'Groundwork: full copy'));
const oneColumn = (kind: 'text' | 'number' | 'date', cells: readonly Cell[]): Sheet => ({
  name: 'Plan',
  columns: [{ name: 'Cell', width: 10, kind }],
  rows: cells.map((cell) => [cell]),
});
/* The cells below the head of a sheet with one column. */
const cellsOf = async (kind: 'text' | 'number' | 'date', cells: readonly Cell[]) => {
  const [sheet] = (await read([oneColumn(kind, cells)])).sheets;
  return cells.map((_, at) => sheet!.cells.get(`A${at + 2}`)!);
};
/* Days since the one that Excel calls 0, counted without anything that is tested. */
const serial = (day: string) => String((Date.parse(`${day}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000);

test('the head is as high as the words of its columns need, in programs that do not see to it', async () => {
  const column = (name: string) => ({ name, width: 12, kind: 'text' as const });
  const height = async (...names: string[]) => {
    const [sheet] = (await read([{ name: 'Plan', columns: names.map(column), rows: [] }])).sheets;
    return Number(elementsIn(sheet!.xml, 'row')[0]!.attributes['ht']);
  };
  const line = await height('Trust');
  expect(await height('Trust', 'Approval route for AI tools')).toBe(3 * line);
  expect(await height('Approval route for AI tools', 'Trust')).toBe(3 * line);
});

describe.each([
  ['worked example', workedExample],
  ['hostile respondent', hostileRespondent],
  ['nothing said', nothingSaid],
])('%s', async (_, made) => {
  const sheets = sheetsOf(toldOf(made()));
  const workbook = await read(sheets);

  test('has every cell of every sheet: texts as texts, numbers as numbers, days as days', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [number, { columns, rows }] of sheets.entries()) {
      const { cells } = workbook.sheets[number]!;
      for (const [at, { name }] of columns.entries()) expect(cells.get(addressOf(0, at))?.text).toBe(name);
      for (const [row, all] of rows.entries())
        for (const [at, cell] of all.entries()) expect(cells.get(addressOf(row + 1, at))).toEqual(expected(cell, columns[at]!));
    }
  });

  test('has no formula anywhere', () => {
    for (const file of workbook.files.values()) expect(elementsIn(file, 'f')).toEqual([]);
  });

  test('keeps the head and the first column in sight, filters every column and repeats the head on paper', () => {
    const names = elementsIn(workbook.files.get('xl/workbook.xml')!, 'definedName').map(textIn);
    for (const [at, { name, xml }] of workbook.sheets.entries()) {
      const { columns, rows } = sheets[at]!;
      const last = addressOf(rows.length, columns.length - 1);
      expect(elementsIn(xml, 'pane').map(({ attributes }) => attributes)).toMatchObject([
        { xSplit: '1', ySplit: '1', topLeftCell: 'B2', activePane: 'bottomRight', state: 'frozen' },
      ]);
      expect(elementsIn(xml, 'autoFilter').map(({ attributes }) => attributes['ref'])).toEqual([`A1:${last}`]);
      expect(names).toContain(`'${name}'!$A$1:$${last.replace(/\d+/, '$$$&')}`);
      expect(names).toContain(`'${name}'!$1:$1`);
      expect(elementsIn(xml, 'col').map(({ attributes }) => Number(attributes['width']))).toEqual(columns.map(({ width }) => width));
    }
  });

  test('offers the statuses to choose from in every row of the plan', () => {
    const [list, ...others] = workbook.sheets.flatMap(({ xml }) => elementsIn(xml, 'dataValidation'));
    expect(others).toEqual([]);
    expect(list!.attributes).toMatchObject({ type: 'list', sqref: `Q2:Q${sheets[0]!.rows.length + 1}` });
    expect(textIn(list!)).toBe('"Not started,In progress,Done,Put off,Will not do"');
    expect(sheets[0]!.columns[16]!.name).toBe('Status');
  });

  test('has the parts of a sheet in the order of the standard', () => {
    for (const { xml } of workbook.sheets) {
      const order = ['sheetViews', 'cols', 'sheetData', 'autoFilter', 'dataValidations', 'pageMargins', 'pageSetup'];
      const parts = elementsIn(xml).map(({ name }) => name);
      expect(parts).toEqual(order.filter((part) => parts.includes(part)));
    }
  });
});

function expected(cell: Cell, { kind }: SheetColumn): object {
  if (typeof cell === 'number') return { number: String(cell) };
  if (kind === 'date') return { format: 'dd/mm/yyyy', ...(cell !== null && { number: serial(cell) }) };
  if (kind === 'number') return {};
  return { format: '@', ...(cell !== null && { text: inCell(cell) }) };
}

test.each([...HOSTILE_TEXTS, '=1+1', '=cmd', '1', '1E5', 'TRUE', '#N/A', ' both ends ', '2026-11-25'])('%j is text', async (text) => {
  expect(await cellsOf('text', [text])).toEqual([{ text: inCell(text), format: '@' }]);
});

test('a text that Excel would read as a code, or that every object has for a name, comes back as it is', async () => {
  const texts = ['_x0041_', 'a_x000D_b_x005f_', '_x005F_x0041_', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'constructor'];
  expect((await cellsOf('text', texts)).map(({ text }) => text)).toEqual(texts);
});

test('a text that is longer than a cell takes is cut with a mark, never through a character', async () => {
  const most = 32_767;
  const [fits, long, emoji] = (await cellsOf('text', ['x'.repeat(most), 'x'.repeat(most + 1), `x${'😀'.repeat(most)}`])).map(
    ({ text }) => text ?? '',
  );
  expect(fits).toBe('x'.repeat(most));
  expect(long).toMatch(/^x+ … \(cut: a cell holds no more\)$/);
  expect(long).toHaveLength(most);
  expect(emoji).toMatch(/^x(😀)+ … \(cut: a cell holds no more\)$/u);
  expect(emoji!.length).toBeLessThanOrEqual(most);
});

test('a day that Excel cannot count, or that is none, is text', async () => {
  const [first, last, ...others] = await cellsOf('date', ['1900-03-01', '9999-12-31', '1900-02-28', '2026-02-30', 'soon', '1776-07-04']);
  expect([first, last]).toEqual(['61', '2958465'].map((number) => ({ number, format: 'dd/mm/yyyy' })));
  expect(others.map(({ text }) => text)).toEqual(['1900-02-28', '2026-02-30', 'soon', '1776-07-04']);
});

test.each(['Pacific/Kiritimati', 'Europe/London', 'Pacific/Pago_Pago'])('days are the same in %s', (zone) => {
  const script = `
    import { excelCell } from './src/report/excel/cell.ts';
    const days = ['2026-03-29', '2026-10-25', '2026-11-25', '1999-12-31'];
    const cells = days.map((day) => excelCell(day, { name: '', width: 1, kind: 'date' }));
    console.log(cells.map(({ value }) => value.toISOString()).join());`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  expect(stdout.trim(), stderr).toBe(['2026-03-29', '2026-10-25', '2026-11-25', '1999-12-31'].map((day) => `${day}T00:00:00.000Z`).join());
});

test("its properties have a title and the moment, and nobody's name", async () => {
  const { files } = await read(sheetsOf(toldOf(hostileRespondent())));
  const core = files.get('docProps/core.xml')!;
  expect(elementsIn(core).map(({ name }) => name)).toEqual(['dc:title', 'dcterms:created']);
  expect(elementsIn(core).map(textIn)).toEqual(['Groundwork: full copy', '2026-11-25T09:00:00Z']);
  expect([...files.keys()].filter((path) => path.startsWith('docProps'))).toEqual(['docProps/core.xml']);
});

test('a sheet without rows has a head, a filter and nothing to choose', async () => {
  const status: SheetColumn = { name: 'Status', width: 10, kind: 'choice', choices: ['One', 'Two'] };
  const { sheets } = await read([{ name: 'Plan', columns: [status], rows: [] }]);
  expect(elementsIn(sheets[0]!.xml, 'autoFilter')[0]?.attributes['ref']).toBe('A1:A1');
  expect(elementsIn(sheets[0]!.xml, 'dataValidation')).toEqual([]);
});

test('a name with an apostrophe and marks of XML stays one name', async () => {
  const { files, sheets } = await read([{ ...oneColumn('text', ['a']), name: `A & <B>'s` }]);
  expect(sheets[0]!.name).toBe(`A & <B>'s`);
  expect(elementsIn(files.get('xl/workbook.xml')!, 'definedName').map(textIn)).toEqual([`'A & <B>''s'!$A$1:$A$2`, `'A & <B>''s'!$1:$1`]);
});

test.each(['a/b', 'x'.repeat(32), '[a]'])('a sheet cannot be called %j', async (name) => {
  await expect(excelOf([{ ...oneColumn('text', []), name }], MADE, '')).rejects.toThrow(/name/i);
});
