import { describe, expect, test } from 'vitest';
import { lineTitle } from '../../../src/report/model/action-words.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { hostileRespondent, longWorded, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';
import { drawn, tagged, textIn, type ReadPage } from './read.ts';

/* The whole report of a respondent, as a reader of PDFs finds it. */

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
const said = (pages: readonly ReadPage[]) => squeezed(pages.flatMap(({ tree }) => tree.map(textIn)).join(' '));

describe.each([
  ['the worked example', workedExample],
  ['a hostile respondent', hostileRespondent],
])('the PDF of %s', async (_, make) => {
  const told = toldOf(make());
  const report = reportOf(told);
  const { pages } = await drawn(report);
  const text = said(pages);

  test('has every heading, in order, at its level', () => {
    const headings = tagged(pages, 'H1', 'H2', 'H3').map(({ role }) => role);
    expect(headings).toEqual(report.blocks.flatMap((block) => (block.kind === 'heading' ? [`H${block.level}`] : [])));
  });

  test('has every action with its number, and every question with its answer', () => {
    for (const line of told.lines.filter(({ kind }) => kind === 'gap'))
      expect(text).toContain(squeezed(`${line.number} ${lineTitle(line, told)}`));
    expect(told.lines.filter(({ number }) => text.includes(String(number)))).toHaveLength(told.lines.length);
    for (const { id } of rules.questions) if (told.assessment.answers[id]) expect(text).toContain(squeezed(told.levels[id]!.question));
  });

  test('has figures that say what they show, and nothing that is not tagged', () => {
    for (const figure of tagged(pages, 'Figure'))
      expect(figure.alt).toMatch(/^Timeline |^Chart of the sections on a scale of 0 to 100\. Governance \d+/);
    expect(tagged(pages, 'Figure').length).toBeGreaterThan(1);
    for (const page of pages) expect(page.untagged).toBe(0);
  });

  test('has no page without words, and no table head without a row below it', () => {
    for (const page of pages) expect(squeezed(page.tree.map(textIn).join(''))).not.toBe('');
    for (const table of tagged(pages, 'Table')) {
      const roles = table.children.flatMap((child) => (typeof child === 'string' ? [] : [child.role]));
      if (roles.includes('THead')) expect(roles).toContain('TBody');
    }
  });
});

test.each([workedExample, longWorded, hostileRespondent])('the copy for a board is one page', async (make) => {
  const { pages } = await drawn(reportOf(toldOf(make(), 'board')));
  expect(pages).toHaveLength(1);
});
