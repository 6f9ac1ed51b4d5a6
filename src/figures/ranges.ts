import type { Drawing, Shape } from './drawing.ts';

export interface RangeRow {
  readonly label: string;
  /** Each out of 100. */
  readonly low: number;
  readonly high: number;
  readonly score: number | null;
}

const WIDTH = 480;
const LABELS = 150;
const ROW = 22;
const END = 10;

/** One bar a row from its low to its high end, with a dot at its score, on a scale from 0 to 100 with the thresholds of the bands. */
export function rangesDrawing(rows: readonly RangeRow[], thresholds: readonly number[]): Drawing {
  const x = (value: number) => LABELS + (value / 100) * (WIDTH - LABELS - END);
  const bottom = rows.length * ROW;
  return {
    width: WIDTH,
    height: bottom + 18,
    shapes: [
      ...rows.flatMap((row, at) => barOf(row, at * ROW, x)),
      ...[...thresholds, 100].flatMap((threshold): Shape[] => [
        {
          kind: 'line',
          tone: 'grid',
          dashed: true,
          points: [
            [x(threshold), 0],
            [x(threshold), bottom],
          ],
        },
        { kind: 'text', tone: 'quiet', x: x(threshold), y: bottom + 13, text: String(threshold), size: 8, anchor: 'middle' },
      ]),
    ],
  };
}

function barOf({ label, low, high, score }: RangeRow, top: number, x: (value: number) => number): readonly Shape[] {
  return [
    { kind: 'text', tone: 'ink', x: 0, y: top + 14, text: label, size: 9.5, anchor: 'start' },
    { kind: 'rect', tone: 'track', x: x(0), y: top + 8, width: x(100) - x(0), height: 6 },
    { kind: 'rect', tone: 'range', x: x(low), y: top + 5, width: Math.max(x(high) - x(low), 1), height: 12 },
    ...(score === null ? [] : [{ kind: 'circle', tone: 'score', x: x(score), y: top + 11, radius: 5 } as const]),
  ];
}
