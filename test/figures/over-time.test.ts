import { describe, expect, test } from 'vitest';
import { overTimeDrawing, type DatedFigure } from '../../src/figures/over-time.ts';

const figure = (low: number, score: number | null, high: number): DatedFigure => ({ low, high, score });
const dates = (many: number) => Array.from({ length: many }, (_, at) => [`${at + 1} May`, '2026'] as const);
const of = (figures: readonly (DatedFigure | null)[]) => overTimeDrawing([{ label: 'Headline', figures }], dates(figures.length), [0, 50]);
const kind = <K extends string>(drawing: ReturnType<typeof of>, wanted: K) => drawing.shapes.filter((shape) => shape.kind === wanted);

describe('the chart over time', () => {
  test('has a bar from low to high and a dot at the score for each date, higher for more, from left to right', () => {
    const drawing = of([figure(20, 30, 60), figure(40, 50, 60)]);
    const bars = drawing.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
    const dots = drawing.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));
    expect(bars).toHaveLength(2);
    expect(bars[0]!.height).toBeGreaterThan(bars[1]!.height);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    expect(dots[0]!.y).toBeGreaterThan(dots[1]!.y);
    for (const [at, dot] of dots.entries()) {
      expect(dot.y).toBeGreaterThan(bars[at]!.y);
      expect(dot.y).toBeLessThan(bars[at]!.y + bars[at]!.height);
    }
  });

  test('draws no dot without a score, nothing where nothing applies, and no line across either', () => {
    const drawing = of([figure(10, 20, 30), figure(0, null, 100), figure(20, 30, 40), null]);
    expect(kind(drawing, 'rect')).toHaveLength(3);
    expect(kind(drawing, 'circle')).toHaveLength(2);
    expect(drawing.shapes.filter((shape) => shape.kind === 'line' && !shape.dashed)).toHaveLength(0);
    expect(of([figure(10, 20, 30), figure(10, 20, 30)]).shapes.filter((shape) => shape.kind === 'line' && !shape.dashed)).toHaveLength(1);
  });

  test('stays inside its space and labels the last date, with however many dates', () => {
    for (const many of [1, 2, 9, 60]) {
      const { width, height, shapes } = overTimeDrawing(
        Array.from({ length: 6 }, (_, at) => ({ label: `Section ${at}`, figures: dates(many).map(() => figure(0, 50, 100)) })),
        dates(many),
        [0, 25, 50, 75],
      );
      for (const shape of shapes) {
        const points = shape.kind === 'line' ? shape.points : [[shape.x, shape.y] as const];
        for (const [x, y] of points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      expect(shapes.filter((shape) => shape.kind === 'text' && shape.text === `${many} May`)).toHaveLength(6);
    }
  });

  test('never lets the names of two dates touch', () => {
    const drawing = of(dates(40).map(() => figure(0, 50, 100)));
    const at = drawing.shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === '2026' ? [shape.x] : []));
    for (const [index, x] of at.slice(1).entries()) expect(x - at[index]!).toBeGreaterThanOrEqual(36);
  });
});
