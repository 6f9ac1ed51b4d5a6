import { cut } from './every-page/cut.ts';
import type { Drawing, Shape } from './drawing.ts';

/* When each action can be done. Days are numbers of days from any one day, so that this knows no calendar. */

export interface TimelineRow {
  readonly number: number;
  readonly title: string;
  /** From when to when it runs, started as early as it can be; absent where it has no such days. */
  readonly bar?: { readonly from: number; readonly to: number };
  /** True where it cannot be done in time. */
  readonly late: boolean;
  /** The date that was agreed. */
  readonly due?: number;
  /** True where that has passed and it is still to be done. */
  readonly overdue: boolean;
  /** True where it is not to be done any more, or not now. */
  readonly closed: boolean;
  /** Numbers of the rows that come first. */
  readonly waitsFor: readonly number[];
}

export interface TimelineMark {
  readonly label: string;
  readonly day: number;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** Gates and today, each an upright line. */
  readonly marks: readonly TimelineMark[];
  /** The first days of months or years, each with its name, from left to right. */
  readonly ticks: readonly TimelineMark[];
}

/** How a timeline is laid out, in units of the drawing. */
interface Frame {
  readonly width: number;
  /** Kept free on the left for titles beside their bars. */
  readonly labels: number;
  readonly row: number;
  /** How far below the top of its row a bar begins. */
  readonly bar: number;
  /** The most characters of a title that have room. */
  readonly longest: number;
}

const WIDE: Frame = { width: 720, labels: 250, row: 20, bar: 5, longest: 46 };

/** A phone's: each title above its bar. */
const NARROW: Frame = { width: 360, labels: 0, row: 34, bar: 18, longest: 54 };

const BAR = 11;
const DOT = 4.5;
const HEAD = 34;
const MARK_ROW = 13;

/** The rows from top to bottom on one scale of time, with an upright line for each mark and a line to what waits. */
export function timelineDrawing({ rows, marks, ticks }: Timeline, narrow = false): Drawing {
  const frame = narrow ? NARROW : WIDE;
  const days = [...rows.flatMap(({ bar, due }) => [bar?.from ?? [], bar?.to ?? [], due ?? []].flat()), ...marks.map(({ day }) => day)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (day: number) => frame.labels + 6 + ((day - first) / Math.max(last - first, 1)) * (frame.width - frame.labels - 16);
  const top = HEAD + marks.length * MARK_ROW;
  const bottom = top + rows.length * frame.row;
  // In order of days, so that no line runs through the name of an earlier one.
  const inOrder = marks.toSorted((a, b) => a.day - b.day);
  const yOf = new Map(rows.map(({ number }, at) => [number, top + at * frame.row]));
  return {
    width: frame.width,
    height: bottom + 4,
    shapes: [
      ...ticks
        .filter(({ day }) => day >= first && day <= last)
        .flatMap(({ label, day }): Shape[] => [
          {
            kind: 'line',
            tone: 'grid',
            points: [
              [x(day), 16],
              [x(day), bottom],
            ],
          },
          { kind: 'text', tone: 'quiet', x: x(day), y: 11, text: label, size: 9, anchor: 'middle' },
        ]),
      ...rows.flatMap((row) =>
        row.waitsFor.flatMap((number) =>
          linkTo(
            row,
            rows.find((other) => other.number === number),
            yOf,
            x,
            frame,
          ),
        ),
      ),
      ...inOrder.flatMap((mark, at) => markOf(mark, HEAD + at * MARK_ROW, bottom, x, frame)),
      ...rows.flatMap((row) => rowOf(row, yOf.get(row.number)!, x, frame)),
    ],
  };
}

function markOf({ label, day }: TimelineMark, y: number, bottom: number, x: (day: number) => number, { width }: Frame): readonly Shape[] {
  const atEnd = x(day) > width - 130;
  return [
    {
      kind: 'line',
      tone: 'ink',
      points: [
        [x(day), y - 8],
        [x(day), bottom],
      ],
    },
    { kind: 'text', tone: 'ink', x: x(day) + (atEnd ? -4 : 4), y, text: label, size: 9, anchor: atEnd ? 'end' : 'start', strong: true },
  ];
}

function rowOf(
  { number, title, bar, late, due, overdue, closed }: TimelineRow,
  y: number,
  x: (day: number) => number,
  frame: Frame,
): readonly Shape[] {
  const top = y + frame.bar;
  return [
    {
      kind: 'text',
      tone: closed ? 'quiet' : 'ink',
      x: 0,
      y: y + 14,
      text: `${number}. ${cut(title, frame.longest)}`,
      size: 10,
      anchor: 'start',
    },
    ...(bar
      ? [
          {
            kind: 'rect',
            tone: late ? 'late' : 'range',
            x: x(bar.from),
            y: top,
            width: Math.max(x(bar.to) - x(bar.from), 3),
            height: BAR,
          } as const,
        ]
      : []),
    ...(due === undefined
      ? []
      : [{ kind: 'circle', tone: overdue ? 'late' : closed ? 'done' : 'score', x: x(due), y: top + BAR / 2, radius: DOT } as const]),
  ];
}

/** Down from the end of what comes first to the bar of what waits, and along to it where it starts later. */
function linkTo(
  row: TimelineRow,
  first: TimelineRow | undefined,
  yOf: ReadonlyMap<number, number>,
  x: (day: number) => number,
  frame: Frame,
): readonly Shape[] {
  const { bar } = frame;
  if (!first?.bar || !row.bar) return [];
  const [from, top] = [yOf.get(first.number)! + bar + BAR, yOf.get(row.number)! + bar];
  const [left, right] = [x(first.bar.to), x(row.bar.from)];
  const end: readonly (readonly [number, number])[] =
    right - left < 10
      ? [[left, top]]
      : [
          [left, top + 5],
          [right, top + 5],
        ];
  // On a phone it runs through the titles of others.
  return [{ kind: 'line', tone: frame === NARROW ? 'grid' : 'quiet', points: [[left, from], ...end] }];
}
