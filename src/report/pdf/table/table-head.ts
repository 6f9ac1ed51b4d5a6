import { PAPER } from '../../../figures/look.ts';
import { drawLines, drawPlain } from '../text/draw-lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import type { Pen } from '../pen.ts';
import { tallest, type Grid } from './table-grid.ts';
import { artifact, type Tag } from '../tagged.ts';

/** The height of the head with the rule beneath it. */
export function headHeight({ head }: Grid, { looks: { table, padding } }: Pen): number {
  return tallest(head) * table.head.leading + 2 * padding;
}

/** Draws the head where the table begins, as the cells that a reader is told with each cell below. */
export function drawHead(grid: Grid, pen: Pen, table: Tag): void {
  const [head, row] = [pen.sheet.struct('THead'), pen.sheet.struct('TR')];
  table.add(head);
  head.add(row);
  for (const [at, lines] of grid.head.entries()) {
    const cell = pen.sheet.struct('TH', { scope: 'Column' });
    row.add(cell);
    drawLines(pen, cell, lines, pen.y + pen.looks.padding, pen.looks.table.head, grid.places[at]!);
  }
  head.end();
  artifact(pen.sheet, 'Layout', () => rule(grid, pen));
  pen.y += headHeight(grid, pen);
}

/** Draws the head again on a further page: seen, but not read out a second time. */
export function repeatHead(grid: Grid, pen: Pen): void {
  artifact(pen.sheet, 'Pagination', () => {
    for (const [at, lines] of grid.head.entries()) drawPlain(pen, lines, pen.y + pen.looks.padding, pen.looks.table.head, grid.places[at]!);
    rule(grid, pen);
  });
  pen.y += headHeight(grid, pen);
}

function rule(grid: Grid, pen: Pen): void {
  pen.sheet.rect(PAGE.left, pen.y + headHeight(grid, pen) - 1.5, CONTENT_WIDTH, 1.5).fill(PAPER.quiet);
}
