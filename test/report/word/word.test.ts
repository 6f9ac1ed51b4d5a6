import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportOf } from '../../../src/report/parts/outline.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { wordOf } from '../../../src/report/word/word.ts';
import { workedExample } from '../cases.ts';
import { png } from '../png.ts';
import { hostileReport, plainReport } from '../sample.ts';
import { toldOf } from '../told.ts';
import { firstMissing, saidBy, wordless } from '../words.ts';
import { elementsIn, parseXml, textIn, type Element } from '../xml.ts';

const picture = async () => Promise.resolve(png);
const write = async (report: Report) => wordOf(report, picture);

/** The parts of a document by their names in the zip, each read as XML. */
async function opened(report: Report): Promise<(name: string) => Element> {
  const parts = unzipSync(await write(report));
  return (name) => parseXml(strFromU8(parts[name]!));
}

const value = (element: Element | undefined) => element?.attributes['w:val'];
const styleOf = (paragraph: Element) => value(elementsIn(paragraph, 'w:pStyle')[0]);
const single = (...blocks: Report['blocks']): Report => ({ ...plainReport, blocks });

describe.each([
  ['as a trust writes it', plainReport],
  ['of the worst that people paste', hostileReport],
])('a Word document %s', (_, report) => {
  let part: (name: string) => Element;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write(report);
    part = await opened(report);
  });

  test('is well-formed XML throughout, without a character that XML has not', () => {
    const names = Object.keys(unzipSync(bytes)).filter((name) => /\.(xml|rels|svg)$/.test(name));
    expect(names).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/media/image1.svg']));
    for (const name of names) expect(part(name).name, name).not.toBe('');
  });

  test('says everything, in order', () => {
    expect(firstMissing(saidBy(report), wordless(textIn(part('word/document.xml'))))).toBeUndefined();
    expect(wordless(textIn(part('word/footer1.xml')))).toContain(wordless(report.footer));
  });

  test('leads only to places on the web', () => {
    const links = elementsIn(part('word/_rels/document.xml.rels')).filter(({ attributes }) => attributes['TargetMode'] === 'External');
    expect(links).toHaveLength(1);
    for (const { attributes } of links) expect(attributes['Target']).toMatch(/^https?:\/\/[^\s<>"]+$/);
    const known = links.map(({ attributes }) => attributes['Id']);
    for (const link of elementsIn(part('word/document.xml'), 'w:hyperlink')) expect(known).toContain(link.attributes['r:id']);
  });

  test('has the same parts each time', async () => {
    expect(unzipSync(await write(report))).toEqual(unzipSync(bytes));
  });

  test('has tables as wide as the text in which grid and cells agree', () => {
    for (const table of elementsIn(part('word/document.xml'), 'w:tbl')) {
      const grid = elementsIn(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
      for (const row of elementsIn(table, 'w:tr'))
        expect(elementsIn(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']))).toEqual(grid);
      expect(elementsIn(table, 'w:tblHeader')).toHaveLength(1);
    }
  });

  test('has figures that say what they show, each with an id of its own', () => {
    const said = elementsIn(part('word/document.xml'), 'wp:docPr').map(({ attributes }) => attributes);
    const alts = report.blocks.flatMap((block) => (block.kind === 'figure' ? [wordless(block.alt)] : []));
    expect(said.map(({ descr = '' }) => wordless(descr))).toEqual(alts);
    expect(said.map(({ id }) => id)).toEqual(alts.map((_alt, at) => String(at + 1)));
  });
});

describe('a Word document', () => {
  let part: (name: string) => Element;
  let body: Element;
  beforeAll(async () => {
    part = await opened(plainReport);
    body = part('word/document.xml');
  });

  test('has real headings, one of them on a new page', () => {
    const headings = elementsIn(body, 'w:p').filter((paragraph) => styleOf(paragraph)?.startsWith('Heading'));
    expect(headings.map((paragraph) => `${styleOf(paragraph)}: ${textIn(paragraph)}`)).toEqual([
      'Heading1: Readiness of St Elsewhere NHS Trust for chest X-ray AI',
      'Heading2: Where the trust stands',
      'Heading3: What holds it back',
      'Heading2: The plan',
      'Heading2: Agreed by',
    ]);
    const broken = headings.filter((paragraph) => elementsIn(paragraph, 'w:pageBreakBefore').some((at) => value(at) !== 'false'));
    expect(broken.map(textIn)).toEqual(['The plan']);
  });

  test('says the level of a heading in its style too, for programs that do not know it by its name', () => {
    const known = elementsIn(part('word/styles.xml'), 'w:style').filter((style) =>
      /^Heading[123]$/.test(style.attributes['w:styleId'] ?? ''),
    );
    expect(known.map((style) => value(elementsIn(style, 'w:outlineLvl')[0]))).toEqual(['0', '1', '2']);
  });

  test('is in Arial, in British English, on A4', () => {
    const defaults = elementsIn(part('word/styles.xml'), 'w:docDefaults')[0]!;
    expect(elementsIn(defaults, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Arial');
    expect(value(elementsIn(defaults, 'w:lang')[0])).toBe('en-GB');
    expect(elementsIn(body, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  });

  test('has only styles that it defines', () => {
    const known = elementsIn(part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) => elementsIn(body, name).map(value));
    expect(used).toEqual(expect.arrayContaining(['Lead', 'Quiet', 'Notice', 'Item', 'Cell', 'CellHeading', 'Caption', 'Hyperlink']));
    for (const style of used) expect(known).toContain(style);
  });

  test('has the caption before its table, row headings, and numbers at the right', () => {
    const [first] = elementsIn(body, 'w:tbl');
    const all = elementsIn(body.children[0] as Element);
    expect(styleOf(all[all.indexOf(first!) - 1]!)).toBe('Caption');
    const [, row] = elementsIn(first!, 'w:tr');
    const cells = elementsIn(row!, 'w:p');
    expect(cells.map((cell) => [styleOf(cell), value(elementsIn(cell, 'w:jc')[0]), textIn(cell)])).toEqual([
      ['CellHeading', undefined, 'Governance'],
      ['Cell', 'right', '45'],
      ['Cell', 'right', '32 to 61'],
    ]);
    expect(elementsIn(row!, 'w:cantSplit')).toHaveLength(0);
    expect(elementsIn(first!, 'w:tblLook')[0]?.attributes).toMatchObject({ 'w:firstRow': 'true', 'w:firstColumn': 'true' });
  });

  test('has a foot with the number of the page', () => {
    expect(textIn(part('word/footer1.xml'))).toMatch(/made on 25 November 2026Page .*PAGE.* of .*NUMPAGES/);
  });

  test('says in its properties what it is, of whom and when it was made', async () => {
    const said = Object.fromEntries(elementsIn(part('docProps/core.xml')).map((element) => [element.name, textIn(element)]));
    expect(said).toEqual({
      'dc:title': plainReport.title,
      'dc:subject': plainReport.subject,
      'dc:creator': 'St Elsewhere NHS Trust',
      'dc:description': 'Full copy: it has names, notes and evidence. Think before you pass it on.',
      'cp:lastModifiedBy': 'Groundwork',
      'dc:language': 'en-GB',
      'dcterms:created': '2026-11-25T09:30:10.000Z',
      'dcterms:modified': '2026-11-25T09:30:10.000Z',
    });
    const unnamed = (await opened({ ...single(), author: '' }))('docProps/core.xml');
    expect(textIn(elementsIn(unnamed, 'dc:creator')[0]!)).toBe('Groundwork');
  });

  test('keeps lines and tabs of what was typed', async () => {
    const typed = (await opened(single({ kind: 'paragraph', runs: [{ text: 'One\r\nTwo\n\nFour\tfive' }] })))('word/document.xml');
    const marks = elementsIn(typed, 'w:r').flatMap((run) => elementsIn(run).map((element) => element.name));
    expect(marks).toEqual(['w:t', 'w:br', 'w:t', 'w:br', 'w:t', 'w:br', 'w:t', 'w:tab', 'w:t']);
  });

  test('has room to sign', () => {
    const last = elementsIn(body, 'w:tbl').at(-1)!;
    expect(elementsIn(last, 'w:tr').map((row) => elementsIn(row, 'w:p').map(textIn))).toEqual([
      ['Role', 'Name', 'Signature', 'Date'],
      ...['Senior responsible owner', 'Clinical safety officer', 'Chief information officer'].map((role) => [role, '', '', '']),
    ]);
    expect(elementsIn(last, 'w:trHeight')).toHaveLength(3);
  });
});

test('the figures in the chart of a board copy are at least 7 points high', async () => {
  const report = reportOf(toldOf(workedExample(), 'board'));
  const [chart] = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.drawing] : []));
  const document = (await opened(report))('word/document.xml');
  const [extent] = elementsIn(document, 'wp:extent');
  // Word counts 12,700 to the point.
  const scale = Number(extent?.attributes['cx']) / 12_700 / chart!.width;
  const sizes = chart!.shapes.flatMap((shape) => (shape.kind === 'text' && shape.tone === 'ink' ? [shape.size * scale] : []));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
});
