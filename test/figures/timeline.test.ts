import { expect, test } from 'vitest';
import { timelineDrawing, type Timeline } from '../../src/figures/timeline.ts';

const timeline: Timeline = {
  rows: [
    {
      number: 1,
      title: 'Name the clinical safety officer and write the hazard log',
      bar: { from: 0, to: 28 },
      late: true,
      due: -3,
      overdue: true,
      closed: false,
      waitsFor: [],
    },
    {
      number: 2,
      title: 'Sign the safety case',
      bar: { from: 28, to: 56 },
      late: false,
      due: 60,
      overdue: false,
      closed: false,
      waitsFor: [1],
    },
    { number: 3, title: 'Put off: Buy a second server', late: false, overdue: false, closed: true, waitsFor: [2] },
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
    if (shape.kind === 'circle') expect(shape.x - shape.radius >= 0 && shape.x + shape.radius <= width).toBe(true);
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

test('a due date is a dot, red once it has passed; what is closed or has no day has no bar and no line to it', () => {
  const { shapes } = timelineDrawing(timeline);
  const tones = (kind: 'circle' | 'rect') => shapes.flatMap((shape) => (shape.kind === kind ? [shape.tone] : []));
  expect(tones('circle')).toEqual(['late', 'score']);
  expect(tones('rect')).toEqual(['late', 'range']);
  const third = shapes.find((shape) => shape.kind === 'text' && shape.text.startsWith('3. '));
  expect(third).toMatchObject({ tone: 'quiet', text: '3. Put off: Buy a second server' });
  // Two marks, one tick, and the line from the first to the second.
  expect(shapes.filter(({ kind }) => kind === 'line')).toHaveLength(4);
});
