import { drawLines, drawPlain } from './draw-lines.ts';
import { COLOUR, CONTENT_WIDTH, PAGE, TABLE } from './look.ts';
import type { Pen } from './pen.ts';
import { PADDING, tallest, type Grid } from './table-grid.ts';
import { artifact, type Tag } from './tagged.ts';

/** The height of the head with the rule beneath it. */
export function headHeight({ head }: Grid): number {
  return tallest(head) * TABLE.head.leading + 2 * PADDING;
}

/** Draws the head where the table begins, as the cells that a reader is told with each cell below. */
export function drawHead(grid: Grid, pen: Pen, table: Tag): void {
  const [head, row] = [pen.sheet.struct('THead'), pen.sheet.struct('TR')];
  table.add(head);
  head.add(row);
  for (const [at, lines] of grid.head.entries()) {
    const cell = pen.sheet.struct('TH', { scope: 'Column' });
    row.add(cell);
    drawLines(pen, cell, lines, pen.y + PADDING, TABLE.head, grid.places[at]!);
  }
  head.end();
  artifact(pen.sheet, 'Layout', () => rule(grid, pen));
  pen.y += headHeight(grid);
}

/** Draws the head again on a further page: seen, but not read out a second time. */
export function repeatHead(grid: Grid, pen: Pen): void {
  artifact(pen.sheet, 'Pagination', () => {
    for (const [at, lines] of grid.head.entries()) drawPlain(pen, lines, pen.y + PADDING, TABLE.head, grid.places[at]!);
    rule(grid, pen);
  });
  pen.y += headHeight(grid);
}

function rule(grid: Grid, { sheet, y }: Pen): void {
  sheet.rect(PAGE.left, y + headHeight(grid) - 1.5, CONTENT_WIDTH, 1.5).fill(COLOUR.quiet);
}
