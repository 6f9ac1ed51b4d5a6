import { expect, test } from 'vitest';
import { pdfOf } from '../../../src/report/pdf/pdf-of.ts';
import { fonts } from './fonts.ts';
import { drawn } from './read.ts';
import { everyBlock, reportOf } from './reports.ts';

const report = everyBlock();
const read = await drawn(report);

test('the properties of the file are those of the report', () => {
  expect(read.info).toMatchObject({
    Title: report.title,
    Subject: report.subject,
    Author: report.author,
    Creator: 'Groundwork',
    CreationDate: 'D:20261125093000Z',
    Language: 'en-GB',
    PDFFormatVersion: '1.7',
  });
  expect(read.raw).toContain('/DisplayDocTitle true');
});

test('the metadata is sound, whatever the title, and says that the file is accessible', () => {
  expect(read.described.title).toBe(report.title);
  expect(read.described.raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(read.described.raw.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
  expect(unbalanced(read.described.raw)).toEqual([]);
});

test('a report without an author has none, and one with a broken title still opens', async () => {
  const { info, described } = await drawn(reportOf([], { author: '', title: 'Half \uD83D and\u0000 a\nline & ]]> <b>' }));
  expect(info).not.toHaveProperty('Author');
  expect(described.title).toBe('Half \uFFFD and a line & ]]> <b>');
  expect(unbalanced(described.raw)).toEqual([]);
});

test('every font is embedded, as the part of it that is used, with what each glyph means', () => {
  const used = read.raw.match(/\/BaseFont \/[\w+-]+/g) ?? [];
  expect([...new Set(used)].map((name) => name.replace(/^.*\+/, ''))).toEqual(['NotoSans-Regular', 'NotoSans-Bold']);
  expect(read.raw.match(/\/FontFile2/g)).toHaveLength(2);
  expect(read.raw.match(/\/ToUnicode/g)).toHaveLength(2);
  expect(read.raw).not.toContain('/CIDSet');
});

test('the same report gives the same bytes, and another moment gives others', async () => {
  const [again, later] = await Promise.all([pdfOf(report, fonts), pdfOf({ ...report, made: '2026-11-25T09:31:00.000Z' }, fonts)]);
  expect(Buffer.from(again.bytes).equals(read.bytes)).toBe(true);
  expect(Buffer.from(later.bytes).equals(read.bytes)).toBe(false);
});

test('says how far it is, up to the end and never back', async () => {
  const shares: number[] = [];
  await pdfOf(report, fonts, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(40);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

/* The names of elements that are not closed in the order in which they were opened. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (empty) continue;
    if (!closing) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [...open, `/${name}`];
  }
  return open;
}
