import { PAPER } from '../../../figures/look.ts';
import { flowLines, startHeight, TOGETHER } from './flow-lines.ts';
import type { Kind } from '../kind.ts';
import { linesOf } from './lines.ts';
import { CONTENT_WIDTH, PAGE } from '../look.ts';
import { skip, type Pen } from '../pen.ts';
import { artifact } from '../tagged.ts';

type Paragraph = Kind<'paragraph'>;

/* A notice stands beside a bar. */
const BAR = 4;
const INDENT = 16;

/** Draws a paragraph, or nothing where it has no words. */
export function drawParagraph(block: Paragraph, pen: Pen): void {
  const { lines, look, isNotice } = laidOut(block, pen);
  if (lines.every(({ pieces }) => pieces.length === 0)) return;
  skip(pen, look.above);
  const tag = pen.sheet.struct('P');
  pen.root.add(tag);
  const left = PAGE.left + (isNotice ? INDENT : 0);
  flowLines(pen, tag, lines, look, { left, width: CONTENT_WIDTH }, (top, height) => {
    if (isNotice) artifact(pen.sheet, 'Layout', () => pen.sheet.rect(PAGE.left, top - 3, BAR, height + 6).fill(PAPER.accent));
  });
  tag.end();
  pen.y += look.below;
}

/** The height of the lines that begin a paragraph. */
export function paragraphStart(block: Paragraph, pen: Pen): number {
  const { lines, look } = laidOut(block, pen);
  return look.above + startHeight(lines, look);
}

/** True for one that is too short to stand alone at the foot of a page: it says what the table, list or figure below it is. */
export function isShort(block: Paragraph, pen: Pen): boolean {
  return laidOut(block, pen).lines.length <= TOGETHER;
}

function laidOut({ runs, look: name }: Paragraph, { faces, looks }: Pen) {
  const look = looks.paragraph[name ?? 'plain'];
  const isNotice = name === 'notice';
  return { look, isNotice, lines: linesOf(runs, CONTENT_WIDTH - (isNotice ? INDENT : 0), look, faces) };
}
