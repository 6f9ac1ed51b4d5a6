import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/figures/drawing.ts';
import { rangesDrawing, type RangeRow } from '../../src/figures/ranges.ts';

const rows: readonly RangeRow[] = [
  { label: 'Governance', low: 15, high: 48, score: 24, figure: '24 (15 to 48)' },
  { label: 'Network support', low: 0, high: 100, score: null, figure: 'no score, 0 to 100' },
];
const { shapes, width } = rangesDrawing(rows, [0, 25, 50, 75]);
const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const right = (shape: Shape) => (shape.kind === 'rect' ? shape.x + shape.width : shape.kind === 'circle' ? shape.x + shape.radius : 0);

describe('the chart of the sections', () => {
  test('says the figure of each row at its end, clear of the bars', () => {
    const bars = Math.max(...shapes.map(right));
    for (const { label, figure } of rows) {
      const [name, said] = [texts.find(({ text }) => text === label), texts.find(({ text }) => text === figure)];
      expect(said).toMatchObject({ x: width, anchor: 'end', y: name?.y });
      // No letter of our fonts is wider on average than 0.6 of its size.
      expect(width - figure.length * (said?.size ?? 0) * 0.6).toBeGreaterThan(bars);
    }
  });

  test('draws the lines of the scale beneath the bars and dots', () => {
    const lastLine = shapes.findLastIndex(({ kind }) => kind === 'line');
    const firstBar = shapes.findIndex(({ kind }) => kind === 'rect');
    expect(lastLine).toBeLessThan(firstBar);
  });
});
