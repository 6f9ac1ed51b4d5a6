import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/model/report.ts';
import { drawn, tagged, textIn, wordsIn, type ReadPage } from './read.ts';
import { actionRows, everyBlock, heading, paragraph, reportOf, run, table } from './reports.ts';

const HEAD = 'Action Owner Due Points';
const last = ({ tree }: ReadPage) => tree.at(-1)?.role;
const headsOf = ({ artifacts }: ReadPage) => wordsIn(artifacts).join(' ').split(HEAD).length - 1;
const words = (many: number) => Array.from({ length: many }, (_, at) => `word${at}`).join(' ');

test('every page says its number, how many there are, and which copy it is', async () => {
  const report = everyBlock(120);
  const { pages } = await drawn(report);
  expect(pages.length).toBeGreaterThan(5);
  for (const [at, { artifacts }] of pages.entries()) {
    expect(artifacts).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(artifacts).toContain(report.footer);
  }
});

test('a footer that would fill the page is cut short', async () => {
  const { pages } = await drawn(reportOf([paragraph('Text.')], { footer: words(400) }));
  expect(pages[0]!.artifacts).toContain('word0 ');
  expect(pages[0]!.artifacts).toContain('…');
  expect(pages[0]!.artifacts.length).toBeLessThan(400);
});

describe('a heading', () => {
  const after: Readonly<Record<string, Block>> = {
    paragraph: paragraph(words(120)),
    list: { kind: 'list', items: [run(words(60)), run('Second.')] },
    table: table(actionRows(3)),
    signatures: { kind: 'signatures', roles: ['One', 'Two'] },
    figure: {
      kind: 'figure',
      alt: 'A bar.',
      drawing: { width: 400, height: 200, shapes: [{ kind: 'rect', x: 0, y: 0, width: 400, height: 200, tone: 'score' }] },
    },
  };

  test.each(Object.entries(after))('never ends a page before a %s, wherever it falls', async (_, block) => {
    for (let lines = 26; lines < 46; lines += 1) {
      const filler = paragraph(Array.from({ length: lines }, (__, at) => `Line ${at}`).join('\n'));
      const { pages } = await drawn(reportOf([filler, heading(2, 'Second'), heading(3, 'Third'), block]));
      for (const page of pages) expect(last(page), `${lines} lines before`).not.toMatch(/^H\d$/);
    }
  });

  test('begins a new page where it asks for one', async () => {
    const { pages } = await drawn(reportOf([paragraph('Before.'), { kind: 'heading', level: 2, text: 'After', newPage: true }]));
    expect(pages.map(({ tree }) => tree.map(textIn))).toEqual([['Action plan', 'Before.'], ['After']]);
  });

  test('gives no empty page where it stands at the top of one already', async () => {
    const first: Block = { kind: 'heading', level: 1, text: 'Title', newPage: true };
    const { pages } = await drawn({ ...reportOf([]), blocks: [first] });
    expect(pages).toHaveLength(1);
  });
});

describe('a table', () => {
  test('has its head on every page, read out once, and never without a row', async () => {
    for (let lines = 26; lines < 46; lines += 1) {
      const filler = paragraph(Array.from({ length: lines }, (_, at) => `Line ${at}`).join('\n'));
      const { pages } = await drawn(reportOf([filler, table(actionRows(30))]));
      expect(tagged(pages, 'THead').map(textIn)).toEqual([HEAD]);
      for (const [at, page] of pages.entries()) {
        const isFirst = tagged([page], 'THead').length > 0;
        const rows = tagged([page], 'TBody').length;
        expect([at, headsOf(page), isFirst && rows === 0]).toEqual([at, isFirst || rows === 0 ? 0 : 1, false]);
      }
    }
  });

  test('keeps a row whole that fits on a page', async () => {
    const { pages } = await drawn(reportOf([table(actionRows(60))]));
    const rows = pages.flatMap((page) => tagged([page], 'TBody').flatMap(({ children }) => children));
    expect(rows).toHaveLength(60);
  });

  test('breaks a row over three pages, and loses no word of it', async () => {
    const row = [run(words(900)), run(words(300)), run('soon'), run('7')];
    const { pages } = await drawn(reportOf([table([row, ...actionRows(2)])]));
    const ofFirst = pages.map(
      (page) =>
        tagged([page], 'TH')
          .map(textIn)
          .find((text) => text.startsWith('word')) ?? '',
    );
    expect(ofFirst.filter(Boolean).length).toBeGreaterThanOrEqual(3);
    expect(ofFirst.join(' ').trim()).toBe(words(900));
    for (const page of pages) expect(page.untagged).toBe(0);
  });

  test('of 200 rows has them all', async () => {
    const { pages } = await drawn(reportOf([table(actionRows(200))]));
    const said = tagged(pages, 'TBody').map(textIn).join(' ');
    for (let at = 1; at <= 200; at += 1) expect(said).toContain(`${at}. `);
  });

  test('takes rows that are too short, empty or none at all', async () => {
    const { raw } = await drawn(reportOf([table([[run('Only one')], [], [[], [], [], []]]), table([])]));
    expect(raw.match(/\/S \/TD\b/g)).toHaveLength(9);
  });
});

test('no paragraph leaves one line alone on a page', async () => {
  for (let lines = 38; lines < 50; lines += 1) {
    const filler = paragraph(Array.from({ length: lines }, (_, at) => `Line ${at}`).join('\n'));
    const { pages } = await drawn(reportOf([filler, paragraph('One\nTwo\nThree\nFour\nFive')]));
    const parts = pages.map((page) => wordsIn(textIn(page.tree.at(-1)!)).filter((word) => /^(One|Two|Three|Four|Five)$/.test(word)).length);
    expect(
      parts.every((many) => many !== 1 && many !== 4),
      String(parts),
    ).toBe(true);
  }
});
