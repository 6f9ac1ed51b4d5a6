import { describe, expect, test } from 'vitest';
import type { Block, Report } from '../../../src/report/model/report.ts';
import { drawn, tagged, textIn, wordsIn } from './read.ts';
import { everyBlock, heading, paragraph, reportOf, table, run } from './reports.ts';

const report = everyBlock(40);
const read = await drawn(report);
const joined = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

/** Everything that a reader must hear, in its order. */
function heard({ blocks }: Report): readonly string[] {
  return wordsIn(blocks.map(said).join(' '));
}

function said(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return joined(block.runs);
    case 'list':
      return block.items.map((item) => `• ${joined(item)}`).join(' ');
    case 'table':
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flatMap((row) => row.map(joined))].join(' ');
    case 'figure':
      return block.drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join(' ');
    case 'signatures':
      return ['Role Name Signature Date', ...block.roles].join(' ');
  }
}

describe('what a screen reader gets', () => {
  test('is every word of the report, in its order, and nothing twice', () => {
    const words = wordsIn(read.pages.flatMap(({ tree }) => tree.map(textIn)).join(' '));
    expect(words).toEqual(heard(report));
  });

  test('has every heading at its level', () => {
    const headings = tagged(read.pages, 'H1', 'H2', 'H3').map((node) => [node.role, textIn(node)]);
    expect(headings).toEqual(report.blocks.flatMap((block) => (block.kind === 'heading' ? [[`H${block.level}`, block.text]] : [])));
  });

  test('leaves nothing on a page that is neither tagged nor decoration', () => {
    for (const page of read.pages) expect(page.untagged).toBe(0);
  });

  test('tells a table by its caption, its column heads and its row heads', async () => {
    const small = await drawn(
      reportOf([
        table([
          [run('One'), run('a'), run('b'), run('1')],
          [run('Two'), run('c'), run('d'), run('2')],
        ]),
      ]),
    );
    const [node] = tagged(small.pages, 'Table');
    expect(node!.children.map((child) => typeof child !== 'string' && child.role)).toEqual(['Caption', 'THead', 'TBody']);
    expect(tagged(small.pages, 'TH').map(textIn)).toEqual(['Action', 'Owner', 'Due', 'Points', 'One', 'Two']);
    expect(tagged(small.pages, 'TD').map(textIn)).toEqual(['a', 'b', '1', 'c', 'd', '2']);
    expect(small.raw.match(/\/Scope \/Column/g)).toHaveLength(4);
    expect(small.raw.match(/\/Scope \/Row/g)).toHaveLength(2);
  });

  test('tells a list by its items, each with its bullet apart', () => {
    const [list] = tagged(read.pages, 'L');
    expect(
      list!.children.map((item) => typeof item !== 'string' && item.children.map((part) => typeof part !== 'string' && part.role)),
    ).toEqual(Array.from({ length: 3 }, () => ['Lbl', 'LBody']));
    expect(read.raw).toContain('/ListNumbering /Disc');
  });

  test('has words for a figure, and where it stands', () => {
    expect(tagged(read.pages, 'Figure').map(({ alt }) => alt)).toEqual([
      'Three bars: governance 30, IT integration 42, staff confidence 54.',
    ]);
    expect(read.raw).toMatch(/\/Placement \/Block\s*\/BBox \[/);
  });

  test('says where a link leads, inside its sentence', () => {
    expect(tagged(read.pages, 'Link').map((node) => textIn(node))).toEqual(['the standard for clinical risk management', 'the guidance']);
    const links = read.pages.flatMap((page) => page.links);
    expect([...new Set(links.map(({ url }) => url))]).toEqual([
      'https://digital.nhs.uk/data-and-information?a=1&b=%C5%B5',
      'https://example.org/guidance',
    ]);
    expect(links.map(({ words }) => words)).toEqual([
      'the standard for clinical risk management',
      'the standard for clinical risk management',
      'the guidance',
    ]);
  });

  test('shows an address that no reader could follow as text', async () => {
    const odd = ['https://', 'javascript:alert(1)', 'https://exa mple', 'https:example.org', 'not an address'];
    const { pages } = await drawn(reportOf([{ kind: 'paragraph', runs: odd.map((link) => ({ text: `${link} `, link })) }]));
    expect(pages.flatMap(({ links }) => links)).toEqual([]);
    expect(textIn(tagged(pages, 'P')[0]!)).toBe(odd.join(' '));
  });

  test('has bookmarks that nest as the headings do', async () => {
    const { outline } = await drawn(
      reportOf([heading(2, 'A & b'), heading(3, 'A one'), heading(3, 'A two'), paragraph('Text.'), heading(2, 'ŵ'), paragraph('Text.')]),
    );
    const names = (items: typeof outline): unknown => items.map(({ title, items: under }) => [title, names(under)]);
    expect(names(outline)).toEqual([
      [
        'Action plan',
        [
          [
            'A & b',
            [
              ['A one', []],
              ['A two', []],
            ],
          ],
          ['ŵ', []],
        ],
      ],
    ]);
  });

  test('is in British English throughout', () => {
    expect(read.raw).toContain('/Lang (en-GB)');
    expect(read.raw).toContain('/Marked true');
  });
});
