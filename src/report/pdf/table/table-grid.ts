import type { Kind } from '../kind.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import type { Place } from '../text/draw-lines.ts';
import type { Pen } from '../pen.ts';

/* Between two columns. */
const GAP = 10;

/** The lines of each cell of one row. */
export type Row = readonly (readonly Line[])[];

/** A table with its text broken into the lines of its columns. */
export interface Grid {
  readonly places: readonly Place[];
  readonly head: Row;
  readonly rows: readonly Row[];
  /** The height of the lowest row. */
  readonly least: number;
}

/** Breaks the text of a table into lines. A row with too few cells gets empty ones. */
export function setOut({ columns, rows }: Kind<'table'>, { faces, looks: { table } }: Pen, least: number): Grid {
  const all = columns.reduce((sum, { width }) => sum + Math.max(0, width), 0) || 1;
  const shares = columns.map(({ width }) => (Math.max(0, width) / all) * CONTENT_WIDTH);
  const lefts = shares.map((_, at) => PAGE.left + shares.slice(0, at).reduce((sum, share) => sum + share, 0));
  const places = columns.map(({ number }, at): Place => {
    const gap = at === columns.length - 1 ? 0 : GAP;
    return { left: lefts[at]!, width: Math.max(shares[at]! - gap, table.cell.size), number };
  });
  return {
    places,
    least,
    head: columns.map(({ name }, at) => linesOf([{ text: name }], places[at]!.width, table.head, faces)),
    rows: rows.map((row) => places.map(({ width }, at) => linesOf(row[at] ?? [], width, table.cell, faces))),
  };
}

/** How many lines the tallest cell of a row has. */
export function tallest(row: Row): number {
  return Math.max(1, ...row.map((lines) => lines.length));
}
