import { PAPER } from '../../../figures/look.ts';
import { drawLines } from '../text/draw-lines.ts';
import { linesNow, TOGETHER } from '../text/flow-lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import { FULL, room, turn, type Pen } from '../pen.ts';
import { repeatHead } from './table-head.ts';
import { tallest, type Grid, type Row } from './table-grid.ts';
import { artifact, type Tag } from '../tagged.ts';

/* A row taller than this may be broken: moving it whole would leave too much of a page empty. */
const MAY_BREAK = FULL / 4;

/** Draws one row, on the next page where it does not fit, or over several where it is tall. */
export function drawRow(row: Row, grid: Grid, pen: Pen, body: Tag): void {
  const { padding } = pen.looks;
  const { leading } = pen.looks.table.cell;
  const { tag, cells } = cellTags(row, pen, body);
  const all = tallest(row);
  let isFresh = room(pen) < rowStart(row, grid, pen);
  let from = 0;
  while (from < all) {
    if (isFresh) onto(grid, pen);
    const many = linesNow(all - from, room(pen) - 2 * padding, leading, isFresh);
    if (many > 0) drawPart(from, many);
    from += many;
    isFresh = true;
  }
  tag.end();

  function drawPart(start: number, many: number) {
    for (const [at, lines] of row.entries()) {
      const part = lines.slice(start, start + many);
      if (part.length > 0) drawLines(pen, cells[at]!, part, pen.y + padding, pen.looks.table.cell, grid.places[at]!);
    }
    pen.y += many === all ? heightOf(row, grid, pen) : many * leading + 2 * padding;
    rule(grid, pen);
  }
}

/** The height that must be left on a page for this row to begin there. */
export function rowStart(row: Row, grid: Grid, pen: Pen): number {
  const height = heightOf(row, grid, pen);
  return height <= MAY_BREAK ? height : TOGETHER * pen.looks.table.cell.leading + 2 * pen.looks.padding;
}

function heightOf(row: Row, { least }: Grid, { looks: { table, padding } }: Pen): number {
  return Math.max(least, tallest(row) * table.cell.leading + 2 * padding);
}

function onto(grid: Grid, pen: Pen): void {
  turn(pen);
  repeatHead(grid, pen);
}

function cellTags(row: Row, { sheet }: Pen, body: Tag) {
  const tag = sheet.struct('TR');
  body.add(tag);
  const cells = row.map((_, at) => (at === 0 ? sheet.struct('TH', { scope: 'Row' }) : sheet.struct('TD')));
  for (const cell of cells) tag.add(cell);
  return { tag, cells };
}

/* Where there is room to write by hand, each cell has a line of its own to write on. */
function rule({ least, places }: Grid, { sheet, y }: Pen): void {
  artifact(sheet, 'Layout', () => {
    if (least === 0) sheet.rect(PAGE.left, y - 0.5, CONTENT_WIDTH, 0.5).fill(PAPER.rule);
    else for (const { left, width } of places) sheet.rect(left, y - 0.5, width, 0.5).fill(PAPER.quiet);
  });
}
