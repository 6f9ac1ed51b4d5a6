import type { Block } from '../model/report.ts';
import { drawFigure, figureHeight } from './figure.ts';
import { drawHeading, headingHeight } from './text/heading.ts';
import { drawList, listStart } from './text/list.ts';
import { drawParagraph, isShort, paragraphStart } from './text/paragraph.ts';
import { need, type Pen } from './pen.ts';
import { drawSignatures, signaturesStart } from './signatures.ts';
import { drawTable, tableStart } from './table/table.ts';

/** Draws one block; `after` are those that follow, so that a heading stands with what it heads. */
export function drawBlock(block: Block, after: readonly Block[], pen: Pen): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block, pen, startOf(after, pen));
    case 'paragraph':
      need(pen, startOf([block, ...after], pen));
      return drawParagraph(block, pen);
    case 'list':
      return drawList(block, pen);
    case 'table':
      return drawTable(block, pen);
    case 'figure':
      return drawFigure(block, pen);
    case 'signatures':
      return drawSignatures(block, pen);
  }
}

/* The height which the first of these needs at its start: a heading or a short paragraph, with the start of what it leads to. */
function startOf([block, ...after]: readonly Block[], pen: Pen): number {
  switch (block?.kind) {
    case undefined:
      return 0;
    case 'heading':
      return block.newPage ? 0 : headingHeight(block, pen) + startOf(after, pen);
    case 'paragraph':
      return paragraphStart(block, pen) + (isShort(block, pen) ? startOf(after.slice(0, 1), pen) : 0);
    case 'list':
      return listStart(block, pen);
    case 'table':
      return tableStart(block, pen);
    case 'figure':
      return figureHeight(block);
    case 'signatures':
      return signaturesStart(block, pen);
  }
}
