import { expect, test } from 'vitest';
import { timelineDrawing, type Timeline } from '../../src/figures/timeline.ts';

const timeline: Timeline = {
  rows: [
    {
      number: 1,
      title: 'Name the clinical safety officer and write the hazard log',
      from: 0,
      to: 28,
      late: true,
      done: false,
      waitsFor: [],
    },
    { number: 2, title: 'Sign the safety case', from: 28, to: 56, late: false, done: false, waitsFor: [1] },
  ],
  marks: [
    { label: 'Today', day: 0 },
    { label: 'Go live, 1 March 2027', day: 50 },
  ],
  ticks: [{ label: 'Dec', day: 6 }],
};

test.each([
  ['wide', false, 720],
  ['narrow', true, 360],
] as const)('a %s timeline keeps bars, lines and names inside its frame', (_, narrow, width) => {
  const drawing = timelineDrawing(timeline, narrow);
  expect(drawing.width).toBe(width);
  for (const shape of drawing.shapes) {
    if (shape.kind === 'rect')
      expect(shape.x >= 0 && shape.x + shape.width <= width && shape.y + shape.height <= drawing.height).toBe(true);
    if (shape.kind === 'line') for (const [x, y] of shape.points) expect(x >= 0 && x <= width && y <= drawing.height).toBe(true);
  }
});

test('on a phone a title stands above its bar, and beside it elsewhere', () => {
  const placed = (narrow: boolean) => {
    const { shapes } = timelineDrawing(timeline, narrow);
    const title = shapes.find((shape) => shape.kind === 'text' && shape.text.startsWith('2. '));
    const bar = shapes.findLast((shape) => shape.kind === 'rect');
    return { title: title?.kind === 'text' ? title.y : NaN, bar: bar?.kind === 'rect' ? bar.y : NaN };
  };
  expect(placed(true).title).toBeLessThan(placed(true).bar);
  expect(placed(false).title).toBeGreaterThan(placed(false).bar);
});
