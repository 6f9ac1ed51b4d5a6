import { PAPER } from '../../figures/look.ts';
import { paper } from '../../text/report/paper.ts';
import type { Report } from '../model/report.ts';
import { drawPlain } from './text/draw-lines.ts';
import { linesOf, type Line } from './text/lines.ts';
import { CONTENT_WIDTH, FOOTER, PAGE } from './look.ts';
import type { Pen } from './pen.ts';
import { artifact } from './tagged.ts';

/* From the lowest line of text to the rule of the footer. */
const ABOVE = 22;
const NUMBER = 80;
const LINES = 2;

/** Writes the foot of every page, once it is known how many there are: no reader reads it out on each page. */
export function drawFooters({ footer }: Report, pen: Pen): void {
  const { count } = pen.sheet.bufferedPageRange();
  const top = PAGE.height - PAGE.bottom + ABOVE;
  const left = { left: PAGE.left, width: CONTENT_WIDTH - NUMBER };
  const lines = shortened(footer, left.width, pen);
  for (let page = 0; page < count; page += 1) {
    pen.sheet.switchToPage(page);
    artifact(pen.sheet, 'Pagination', () => {
      pen.sheet.rect(PAGE.left, top - 5, CONTENT_WIDTH, 0.5).fill(PAPER.rule);
      drawPlain(pen, lines, top, FOOTER, left);
      const number = linesOf([{ text: paper.page(page + 1, count) }], NUMBER, FOOTER, pen.faces);
      drawPlain(pen, number, top, FOOTER, { left: PAGE.left + CONTENT_WIDTH - NUMBER, width: NUMBER, number: true });
    });
  }
}

/* A name can be a thousand characters long; the foot of a page is not. */
function shortened(footer: string, width: number, { faces }: Pen): readonly Line[] {
  const text = footer.replace(/\s+/g, ' ').trim();
  const set = (words: string) => linesOf([{ text: words }], width, FOOTER, faces);
  const whole = set(text);
  if (whole.length <= LINES) return whole;
  const shown = whole.slice(0, LINES).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
  return set(`${shown.join('').trim().slice(0, -2)}…`);
}
