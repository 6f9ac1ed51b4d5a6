import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { csvOf } from '../../src/report/csv/csv.ts';
import { excelOf } from '../../src/report/excel/excel.ts';
import { plainText } from '../../src/report/model/plain-text.ts';
import { sheetsOf, titleOf } from '../../src/report/sheets/sheets.ts';
import type { Cell, Sheet } from '../../src/report/sheets/sheet.ts';
import { hostileRespondent, nothingSaid, workedExample } from '../report/cases.ts';
import { toldOf } from '../report/told.ts';
import { elementsIn, parseXml, type Element } from '../report/xml.ts';

/* LibreOffice says of every cell what it took it for, in its own format. */

const folder = mkdtempSync(join(tmpdir(), 'groundwork-opened-'));
afterAll(() => rmSync(folder, { recursive: true }));

const told = { ...toldOf(nothingSaid()), made: '2026-11-25T09:00:00.000Z' };
const hard: Sheet = {
  name: 'Hard',
  columns: [
    { name: 'Text', width: 20, kind: 'text' },
    { name: 'Day', width: 20, kind: 'date' },
  ],
  rows: [
    ["=cmd|' /C calc'!A0", '1900-03-01'],
    ['=1+1', '9999-12-31'],
    ['+1', '2026-03-29'],
    ['1E5', '2026-10-25'],
    ['TRUE', '2024-02-29'],
    ['007', '1900-01-01'],
    ['2026-11-25', null],
    ['_x0041_ and _x005F_', null],
    ['__proto__', null],
    ['constructor', null],
    ['<f>1</f> & ]]>', null],
    [' both ends ', null],
  ],
};

describe.each([
  ['worked-example', sheetsOf(toldOf(workedExample()))],
  ['hostile-respondent', sheetsOf(toldOf(hostileRespondent()))],
  ['nothing-said', sheetsOf(told)],
  ['hard-cells', [hard]],
])('%s, opened by LibreOffice', async (name, sheets) => {
  writeFileSync(join(folder, `${name}.xlsx`), await excelOf(sheets, told.made, titleOf(told)).then((blob) => blob.bytes()));
  const tables = opened(`${name}.xlsx`);

  test('has every sheet with every cell: texts as texts, numbers as numbers, days as days', () => {
    expect(tables.map(({ attributes }) => attributes['table:name'])).toEqual(sheets.map((sheet) => sheet.name));
    for (const [at, sheet] of sheets.entries()) {
      const rows = rowsOf(tables[at]!, sheet.columns.length);
      expect(rows[0]).toEqual(sheet.columns.map((column) => ({ text: column.name })));
      expect(rows.slice(1, sheet.rows.length + 1)).toEqual(sheet.rows.map((row) => row.map((cell, to) => taken(cell, sheet, to))));
    }
  });

  test('calculates nothing', () => {
    for (const cell of tables.flatMap((table) => elementsIn(table, 'table:table-cell')))
      expect(cell.attributes).not.toHaveProperty('table:formula');
  });
});

test('the answers as CSV, opened by LibreOffice, are texts: none is calculated', () => {
  const answers = sheetsOf(toldOf(hostileRespondent()))[1]!;
  writeFileSync(join(folder, 'answers.csv'), csvOf({ ...answers, rows: [...answers.rows, ...hard.rows.map((row) => [row[0]!])] }));
  const cells = opened('answers.csv').flatMap((table) => elementsIn(table, 'table:table-cell'));
  expect(cells.length).toBeGreaterThan(answers.rows.length);
  for (const cell of cells) expect(cell.attributes).not.toHaveProperty('table:formula');
});

function taken(cell: Cell, { columns }: Sheet, at: number): object {
  if (cell === null) return {};
  if (typeof cell === 'number') return { number: cell };
  if (columns[at]!.kind === 'date' && cell >= '1900-03-01') return { day: cell };
  return { text: plainText(cell).replaceAll('\t', ' ') };
}

function opened(file: string): readonly Element[] {
  const { status, stderr } = spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, file)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`LibreOffice did not open ${file}; is it installed? ${stderr ?? ''}`);
  return elementsIn(parseXml(readFileSync(join(folder, file.replace(/\.\w+$/, '.fods')), 'utf8')), 'table:table');
}

/* Rows and cells that are alike may stand there once with how often they are repeated. */
function rowsOf(table: Element, width: number): readonly (readonly object[])[] {
  return elementsIn(table, 'table:table-row').map((row) =>
    elementsIn(row, 'table:table-cell')
      .flatMap((cell) =>
        Array.from({ length: Math.min(width, Number(cell.attributes['table:number-columns-repeated'] ?? 1)) }, () => cellOf(cell)),
      )
      .slice(0, width),
  );
}

function cellOf(cell: Element): object {
  const { 'office:value-type': type, 'office:value': value, 'office:date-value': day } = cell.attributes;
  if (type === 'date') return { day };
  if (type === 'float') return { number: Number(value) };
  return type === 'string'
    ? {
        text: elementsIn(cell)
          .filter(({ name }) => name === 'text:p')
          .map(lineOf)
          .join('\n'),
      }
    : {};
}

/* Several spaces, tabs and line breaks are elements there. */
function lineOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'text:s') return ' '.repeat(Number(child.attributes['text:c'] ?? 1));
      return { 'text:tab': '\t', 'text:line-break': '\n' }[child.name] ?? lineOf(child);
    })
    .join('');
}
