import type { Drawing, Shape } from './drawing.ts';

export interface RangeRow {
  readonly label: string;
  /** Each out of 100. */
  readonly low: number;
  readonly high: number;
  readonly score: number | null;
  /** Score and range in words, as the row says them. */
  readonly figure: string;
}

const WIDTH = 480;
const LABELS = 120;
const ROW = 20;
/** Kept free on the right for the figures. */
const FIGURES = 100;

/**
 * One bar a row from its low to its high end, with a dot at its score and its figure at the end, on a scale from 0 to 100 with the
 * thresholds of the bands. The lines of the scale lie beneath: one that ran through a dot would hide where it is.
 */
export function rangesDrawing(rows: readonly RangeRow[], thresholds: readonly number[]): Drawing {
  const x = (value: number) => LABELS + (value / 100) * (WIDTH - LABELS - FIGURES);
  const bottom = rows.length * ROW;
  return {
    width: WIDTH,
    height: bottom + 18,
    shapes: [
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
      ...rows.flatMap((row, at) => barOf(row, at * ROW, x)),
    ],
  };
}

function barOf({ label, low, high, score, figure }: RangeRow, top: number, x: (value: number) => number): readonly Shape[] {
  return [
    { kind: 'text', tone: 'ink', x: 0, y: top + 13, text: label, size: 9.5, anchor: 'start' },
    { kind: 'text', tone: 'ink', x: WIDTH, y: top + 13, text: figure, size: 9, anchor: 'end' },
    { kind: 'rect', tone: 'track', x: x(0), y: top + 7, width: x(100) - x(0), height: 6 },
    { kind: 'rect', tone: 'range', x: x(low), y: top + 4, width: Math.max(x(high) - x(low), 1), height: 12 },
    ...(score === null ? [] : [{ kind: 'circle', tone: 'score', x: x(score), y: top + 10, radius: 5 } as const]),
  ];
}
