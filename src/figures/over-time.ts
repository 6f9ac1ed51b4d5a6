import { cut } from './every-page/cut.ts';
import type { Drawing, Shape } from './drawing.ts';

/** A figure with its range on one date, each out of 100; absent where there was none. */
export interface DatedFigure {
  readonly low: number;
  readonly high: number;
  readonly score: number | null;
}

export interface TimePanel {
  readonly label: string;
  /** One for each date, in order. */
  readonly figures: readonly (DatedFigure | null)[];
}

/** A date in two short lines, such as 12 May and 2026. */
export type DateLabel = readonly [string, string];

const WIDTH = 720;
const COLUMNS = 2;
const GAP = 24;
const PANEL = (WIDTH - GAP) / COLUMNS;
const SCALE = 26;
const HEAD = 22;
const PLOT = 110;
const FOOT = 34;
const ROW = HEAD + PLOT + FOOT + 14;
const BAR = 12;
/** The least room for a date. */
const DATE_ROOM = 36;
const LONGEST = 44;

/**
 * A panel for the headline and for each section: an upright bar for each date from the low to the high end, a dot at the
 * score, and a line from score to score. Dates are evenly spaced, so their order is told and the time between them is not.
 * Place, height and shape say it, so it is read without colour.
 */
export function overTimeDrawing(panels: readonly TimePanel[], dates: readonly DateLabel[], thresholds: readonly number[]): Drawing {
  const rows = Math.ceil(panels.length / COLUMNS);
  return {
    width: WIDTH,
    height: rows * ROW,
    shapes: panels.flatMap((panel, at) =>
      panelOf(panel, dates, thresholds, (at % COLUMNS) * (PANEL + GAP), Math.floor(at / COLUMNS) * ROW),
    ),
  };
}

function panelOf(
  { label, figures }: TimePanel,
  dates: readonly DateLabel[],
  thresholds: readonly number[],
  left: number,
  top: number,
): readonly Shape[] {
  const [start, room] = [left + SCALE, (PANEL - SCALE) / Math.max(dates.length, 1)];
  const x = (at: number) => start + (at + 0.5) * room;
  const y = (value: number) => top + HEAD + PLOT - (value / 100) * PLOT;
  const everyNth = Math.ceil(DATE_ROOM / room);
  // The last date is the one that counts, so it has its label whatever is left out before it.
  const labelled = (at: number) => (dates.length - 1 - at) % everyNth === 0;
  return [
    { kind: 'text', tone: 'ink', x: left, y: top + 12, text: cut(label, LONGEST), size: 12, anchor: 'start', strong: true },
    ...[...thresholds, 100].flatMap((threshold): Shape[] => [
      { kind: 'line', tone: 'grid', dashed: true, points: [[start, y(threshold)], [left + PANEL, y(threshold)]] }, // prettier-ignore
      { kind: 'text', tone: 'quiet', x: left + SCALE - 6, y: y(threshold) + 3, text: String(threshold), size: 9, anchor: 'end' },
    ]),
    ...figures.flatMap((figure, at) => (figure ? [barOf(figure, x(at), y, Math.min(BAR, room * 0.6))] : [])),
    ...linesOf(figures, x, y),
    ...figures.flatMap((figure, at): Shape[] =>
      figure?.score == null ? [] : [{ kind: 'circle', tone: 'score', x: x(at), y: y(figure.score), radius: Math.min(4.5, room * 0.3) }],
    ),
    ...dates.flatMap((lines, at): Shape[] =>
      labelled(at)
        ? lines.map((text, line) => ({
            kind: 'text',
            tone: 'quiet',
            x: x(at),
            y: top + HEAD + PLOT + 14 + line * 11,
            text,
            size: 9,
            anchor: 'middle',
          }))
        : [],
    ),
  ];
}

function barOf({ low, high }: DatedFigure, x: number, y: (value: number) => number, width: number): Shape {
  return { kind: 'rect', tone: 'range', x: x - width / 2, y: y(high) - 1, width, height: y(low) - y(high) + 2 };
}

/** From score to score; broken where a date has none, since nothing is known of what lies between. */
function linesOf(figures: TimePanel['figures'], x: (at: number) => number, y: (value: number) => number): readonly Shape[] {
  return figures.slice(1).flatMap((figure, at): Shape[] => {
    const before = figures[at];
    if (before?.score == null || figure?.score == null) return [];
    return [{ kind: 'line', tone: 'ink', points: [[x(at), y(before.score)], [x(at + 1), y(figure.score)]] }]; // prettier-ignore
  });
}
