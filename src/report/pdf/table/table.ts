import { flowLines } from '../text/flow-lines.ts';
import type { Kind } from '../kind.ts';
import { linesOf } from '../text/lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import { need, skip, type Pen } from '../pen.ts';
import { drawHead, headHeight } from './table-head.ts';
import { drawRow, rowStart } from './table-row.ts';
import { setOut, type Grid } from './table-grid.ts';

type Table = Kind<'table'>;

/** Draws a table over as many pages as it takes, with its head on each. `least` is the height of its lowest row. */
export function drawTable(block: Table, pen: Pen, least = 0): void {
  if (block.columns.length === 0) return;
  const grid = setOut(block, pen, least);
  need(pen, startOf(block, grid, pen));
  skip(pen, pen.looks.table.caption.above);
  const tag = pen.sheet.struct('Table');
  pen.root.add(tag);
  drawCaption();
  drawHead(grid, pen, tag);
  const body = pen.sheet.struct('TBody');
  tag.add(body);
  for (const row of grid.rows) {
    drawRow(row, grid, pen, body);
    pen.step();
  }
  tag.end();
  pen.y += pen.looks.after.table;

  function drawCaption() {
    if (block.caption === '') return;
    const caption = pen.sheet.struct('Caption');
    tag.add(caption);
    flowLines(pen, caption, captionLines(block, pen), pen.looks.table.caption, { left: PAGE.left, width: CONTENT_WIDTH });
    caption.end();
    pen.y += pen.looks.table.caption.below;
  }
}

/** The height of caption, head and the beginning of the first row. */
export function tableStart(block: Table, pen: Pen, least = 0): number {
  return startOf(block, setOut({ ...block, rows: block.rows.slice(0, 1) }, pen, least), pen);
}

function startOf(block: Table, grid: Grid, pen: Pen): number {
  const { above, below, leading } = pen.looks.table.caption;
  const caption = block.caption === '' ? 0 : captionLines(block, pen).length * leading + below;
  const [first] = grid.rows;
  return above + caption + headHeight(grid, pen) + (first ? rowStart(first, grid, pen) : 0);
}

function captionLines({ caption }: Table, { faces, looks }: Pen) {
  return linesOf([{ text: caption }], CONTENT_WIDTH, looks.table.caption, faces);
}
