import { PAPER } from '../../../figures/look.ts';
import { inline } from './clean.ts';
import type { Kind } from '../kind.ts';
import { flowLines } from './flow-lines.ts';
import { linesOf } from './lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import { isAtTop, need, skip, turn, type Pen } from '../pen.ts';
import { artifact } from '../tagged.ts';

type Heading = Kind<'heading'>;

const place = { left: PAGE.left, width: CONTENT_WIDTH };
const lines = ({ text, level }: Heading, pen: Pen) =>
  linesOf([{ text: text.replace(/\s+/g, ' ') }], CONTENT_WIDTH, pen.looks.heading[level], pen.faces);

/** Draws a heading with its bookmark, on the page on which what follows it begins: `next` is the height which that needs. */
export function drawHeading(block: Heading, pen: Pen, next: number): void {
  const look = pen.looks.heading[block.level];
  if (block.newPage && !isAtTop(pen)) turn(pen);
  else need(pen, headingHeight(block, pen) + next);
  skip(pen, look.above);
  if (block.level === 1 && pen.looks.bar) drawBar(pen);
  bookmark(block, pen);
  const tag = pen.sheet.struct(`H${block.level}`);
  pen.root.add(tag);
  flowLines(pen, tag, lines(block, pen), look, place);
  tag.end();
  pen.y += look.below;
}

/** The height of a heading with the space around it. */
export function headingHeight(block: Heading, pen: Pen): number {
  const { above, leading, below } = pen.looks.heading[block.level];
  return above + lines(block, pen).length * leading + below;
}

function drawBar(pen: Pen): void {
  artifact(pen.sheet, 'Layout', () => pen.sheet.rect(PAGE.left, pen.y, 72, 5).fill(PAPER.accent));
  pen.y += 26;
}

/* Beneath the nearest bookmark of a higher level. pdfkit measures the left of a bookmark from the right edge. */
function bookmark({ level, text }: Heading, { sheet, bookmarks, y }: Pen): void {
  const above = bookmarks.slice(0, level).findLast(Boolean) ?? sheet.outline;
  const item = above.addItem(inline(text), { fit: false, top: Math.max(0, y - 12), left: PAGE.width, expanded: level === 1 });
  bookmarks.length = level;
  bookmarks[level] = item;
}
