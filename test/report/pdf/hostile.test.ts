import { describe, expect, test } from 'vitest';
import { cleanerFor, inline, REPLACEMENT, tidy } from '../../../src/report/pdf/text/clean.ts';
import type { Block } from '../../../src/report/model/report.ts';
import { HOSTILE_TEXTS } from '../cases.ts';
import { drawn, tagged, textIn } from './read.ts';
import { heading, paragraph, reportOf, run, table } from './reports.ts';

const drawing = (text: string): Block => ({
  kind: 'figure',
  alt: text,
  drawing: { width: 300, height: 20, shapes: [{ kind: 'text', x: 0, y: 15, text, size: 12, anchor: 'start', tone: 'ink' }] },
});

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  '%s is drawn everywhere, tagged throughout',
  async (_, text) => {
    const blocks: readonly Block[] = [
      heading(2, text),
      paragraph(text, 'notice'),
      {
        kind: 'paragraph',
        runs: [
          { text, strong: true },
          { text, link: `https://example.org/${text}` },
        ],
      },
      { kind: 'list', items: [run(text), run('')] },
      table([[run(text), run(text), run(text), run(text)]], text),
      drawing(text),
      { kind: 'signatures', roles: [text] },
    ];
    const { pages, described } = await drawn(reportOf(blocks, { title: text, subject: text, author: text, footer: text }));
    expect(described.title).toBe(inline(text));
    for (const page of pages) expect(page.untagged).toBe(0);
    const [said] = tagged(pages, 'LBody');
    expect(said).toBeDefined();
  },
);

const said = async (text: string) => {
  const { pages, replaced } = await drawn(reportOf([paragraph(text)]));
  return { text: tagged(pages, 'P').map(textIn).join(' '), replaced };
};

describe('text in the file', () => {
  test('has Welsh letters as they are', async () => {
    expect(await said('Ysbyty Gwynedd: ŵ ŷ Ŵ Ŷ â ê î ô û, £ – ’ “ ” … office affluent')).toEqual({
      text: 'Ysbyty Gwynedd: ŵ ŷ Ŵ Ŷ â ê î ô û, £ – ’ “ ” … office affluent',
      replaced: [],
    });
  });

  test('composes letters that were typed in parts', async () => {
    expect(await said('w\u0302 y\u0302 e\u0301')).toEqual({ text: 'ŵ ŷ é', replaced: [] });
  });

  test('has one mark for each sign that cannot be drawn, and tells which', async () => {
    expect(await said('Well 🏥 done 👩🏽‍⚕️ 🇬🇧 🏥 汉')).toEqual({
      text: `Well ${REPLACEMENT} done ${REPLACEMENT} ${REPLACEMENT} ${REPLACEMENT} ${REPLACEMENT}`,
      replaced: ['🏥', '👩🏽‍⚕', '🇬🇧', '汉'],
    });
  });

  test('keeps the letter where only its mark is missing', async () => {
    expect(await said('x\u0302 1\uFE0F\u20E3')).toEqual({ text: 'x 1', replaced: ['x\u0302', '1\u20E3'] });
  });

  test('wraps what cannot be broken, and keeps every character of it', async () => {
    const { pages } = await drawn(reportOf([paragraph(`Unbreakable: ${'x'.repeat(600)}.`)]));
    expect(textIn(tagged(pages, 'P')[0]!).replace(/\s/g, '')).toBe(`Unbreakable:${'x'.repeat(600)}.`);
  });

  test('wraps one word of several weights', async () => {
    const runs = [{ text: 'a'.repeat(70) }, { text: 'b'.repeat(90), strong: true }, { text: 'c'.repeat(70) }];
    const { pages } = await drawn(reportOf([{ kind: 'paragraph', runs }]));
    expect(textIn(tagged(pages, 'P')[0]!).replace(/\s/g, '')).toBe('a'.repeat(70) + 'b'.repeat(90) + 'c'.repeat(70));
  });
});

describe('cleaning', () => {
  test('drops what is not seen, and makes breaks and spaces plain', () => {
    expect(tidy('a\u200Bb\u00ADc\uFEFFd\u202Ee\u0001\u0007f\tg\r\nh\u2028i\u0085j\u2009k')).toBe('abcdef g\nh\ni\nj k');
    expect(inline('  a\n\n b\u0000 ')).toBe('a b');
  });

  test('makes a lone half of a pair a whole character', () => {
    expect(tidy('\uD83D x \uDE00')).toBe('\uFFFD x \uFFFD');
  });

  test('drops the joiner between letters that can be drawn', () => {
    const { clean, replaced } = cleanerFor((codePoint) => codePoint < 0x180);
    expect(clean('a\u200Db  c→d')).toBe(`ab c${REPLACEMENT}d`);
    expect(replaced()).toEqual(['→']);
  });
});
