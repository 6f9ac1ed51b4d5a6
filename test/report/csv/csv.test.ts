import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/report/csv/csv.ts';
import { sheetsOf } from '../../../src/report/sheets/sheets.ts';
import type { Cell, Sheet } from '../../../src/report/sheets/sheet.ts';
import { hostileRespondent, HOSTILE_TEXTS, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const sheetOf = (cells: readonly Cell[]): Sheet => ({
  name: 'Answers',
  columns: [{ name: 'Cell', width: 10, kind: 'text' }],
  rows: cells.map((cell) => [cell]),
});
/* Read strictly: a lone quotation mark or a row of another length is an error. */
const read = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true, record_delimiter: '\r\n' });
const written = (text: string) => read(csvOf(sheetOf([text])))[1]?.[0];

test.each([workedExample, hostileRespondent, nothingSaid])('every cell of every sheet comes back (%o)', (made) => {
  for (const sheet of sheetsOf(toldOf(made()))) {
    const [head, ...rows] = read(csvOf(sheet));
    expect(head).toEqual(sheet.columns.map(({ name }) => name));
    expect(rows).toHaveLength(sheet.rows.length);
    for (const [at, row] of rows.entries()) expect(row).toHaveLength(sheet.rows[at]!.length);
  }
});

test.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('fault 56: a cell that begins with %s is text', (sign) => {
  for (const before of ['', ' ', '\u00A0', '"', "'", ',', ';', ' "', '\t', '\r', '\n', '\u200B', '\uFEFF', '\u0001', '", '])
    expect(written(`${before}${sign}cmd|' /C calc'!A0`), JSON.stringify(before)).toMatch(/^'/);
});

test.each(['\t', '\r', '\n'])('fault 56: a cell that begins with %j is text', (sign) => {
  expect(written(`${sign}1`)).toMatch(/^'/);
});

test('fault 56: no text of a hostile respondent can be taken for a formula', () => {
  for (const text of HOSTILE_TEXTS) expect(written(text)).not.toMatch(/^[\s"',;]*(?<!')[=+\-@＝＋－＠]/);
});

test('fault 56: it opens right in Excel: UTF-8 with its mark, whole lines, every cell in quotation marks', () => {
  const csv = csvOf(sheetOf(['ŵ £ "a", b', 'two\r\nlines', null]));
  expect(new TextEncoder().encode(csv).slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  expect(csv).toBe('\uFEFF"Cell"\r\n"ŵ £ ""a"", b"\r\n"two\nlines"\r\n""\r\n');
});

test('fault 56: numbers and texts that are no formula stay as they are', () => {
  expect(csvOf(sheetOf([-3, 2]))).toBe('\uFEFF"Cell"\r\n"-3"\r\n"2"\r\n');
  for (const text of ['Level 2', 'a=b', 'wait: -', '2026-11-25', '£5', 'https://example.org/?a=b']) expect(written(text)).toBe(text);
});

test('any text comes back as one cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      expect(read(csvOf(sheetOf(texts)))).toHaveLength(texts.length + 1);
    }),
  );
});
