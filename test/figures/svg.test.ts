import { describe, expect, test } from 'vitest';
import type { Drawing, Shape } from '../../src/figures/drawing.ts';
import { onPaper, PAPER } from '../../src/figures/look.ts';
import { svgOf } from '../../src/figures/svg.ts';
import { contrastOf, luminanceOf } from '../contrast.ts';
import { HOSTILE_TEXTS } from '../report/cases.ts';
import { drawing } from '../report/sample.ts';
import { wordless } from '../report/words.ts';
import { parseXml, textIn } from '../report/xml.ts';

const of = (...shapes: Shape[]): Drawing => ({ width: 100, height: 50, shapes });
const word = (text: string): Shape => ({ kind: 'text', x: 1, y: 2, text, size: 12, anchor: 'end', tone: 'quiet' });

describe('a drawing as SVG', () => {
  test('has every shape, in order, in attributes alone', () => {
    const svg = svgOf(drawing, onPaper);
    expect([...svg.matchAll(/<(\w+)/g)].map((match) => match[1])).toEqual([
      'svg',
      'text',
      'rect',
      'rect',
      'circle',
      'polyline',
      'text',
      'polyline',
      'rect',
      'text',
    ]);
    expect(svg).not.toMatch(/style|class|script|href| id=/);
    expect(svg).toContain('<circle cx="250" cy="32" r="8.75" fill="#12454f" stroke="#ffffff" stroke-width="1.5"/>');
    expect(svg).toContain('<polyline points="280,10 280,100" fill="none" stroke="#c0c8cd" stroke-width="1.5" stroke-dasharray="5 4"/>');
  });

  test('rounds to hundredths', () => {
    expect(svgOf(of({ kind: 'circle', x: 1 / 3, y: 2, radius: 10 / 3, tone: 'ink' }), onPaper)).toContain('cx="0.33" cy="2" r="4.08"');
  });

  test('says what it shows where it is asked to', () => {
    expect(svgOf(of(), onPaper, 'A "bar" & a <dot>')).toContain('role="img" aria-label="A &quot;bar&quot; &amp; a &lt;dot&gt;"');
    expect(svgOf(of(), onPaper)).not.toContain('role');
  });

  test.each(HOSTILE_TEXTS)('is well formed whatever is written in it: %#', (text) => {
    const svg = svgOf(of(word(text)), onPaper, text);
    expect(wordless(textIn(parseXml(svg)))).toBe(wordless(text));
  });
});

describe('the colours for paper', () => {
  const lightness = Object.entries(onPaper.colours).map(([tone, colour]) => ({ tone, at: lightnessOf(colour) }));

  test('stay apart without colour', () => {
    const sorted = lightness.map(({ at }) => at).toSorted((a, b) => a - b);
    for (const [at, next] of sorted.slice(1).entries()) expect(next - sorted[at]!).toBeGreaterThan(5);
  });

  test('stand out from what they lie on: a bar from its track, and a dot by its ring from any bar', () => {
    const { range, track, late, score, done } = onPaper.colours;
    expect(contrastOf(range, track)).toBeGreaterThanOrEqual(3);
    for (const beside of [range, late, score, done]) expect(contrastOf(onPaper.ring, beside), beside).toBeGreaterThanOrEqual(3);
  });

  test('of text stand out from white', () => {
    const { ink, quiet, brand, accent, link } = PAPER;
    for (const colour of [ink, quiet, brand, accent, link]) expect(contrastOf(colour, PAPER.ground), colour).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['text', ['ink', 'quiet', 'late', 'done', 'score'], 4.5],
    ['shapes', ['range'], 3],
  ] as const)('of %s stand out from white', (_, tones, ratio) => {
    for (const tone of tones) expect(contrastOf(onPaper.colours[tone], '#ffffff'), tone).toBeGreaterThanOrEqual(ratio);
  });
});

/** From 0, black, to 100, white, as an eye sees it. */
function lightnessOf(colour: string): number {
  return 116 * Math.cbrt(luminanceOf(colour)) - 16;
}
