import { drawLines, type Place } from './draw-lines.ts';
import type { Line } from './lines.ts';
import type { Look } from '../look.ts';
import { isAtTop, room, turn, type Pen } from '../pen.ts';
import type { Tag } from '../tagged.ts';

/** How many lines must stand together at the start and at the end of what is broken over pages. */
export const TOGETHER = 2;

/** Draws lines as the content of `tag`, over as many pages as they take. `before` draws what stands behind or beside each part. */
export function flowLines(
  pen: Pen,
  tag: Tag,
  lines: readonly Line[],
  look: Look,
  place: Place,
  before: (top: number, height: number) => void = () => undefined,
): void {
  let rest = lines;
  while (rest.length > 0) {
    const many = linesNow(rest.length, room(pen), look.leading, isAtTop(pen));
    const height = many * look.leading;
    if (many > 0) {
      before(pen.y, height);
      drawLines(pen, tag, rest.slice(0, many), pen.y, look, place);
    }
    pen.y += height;
    rest = rest.slice(many);
    if (rest.length > 0) turn(pen);
  }
}

/** The height that must be left on a page for such lines to begin there. */
export function startHeight(lines: readonly Line[], look: Look): number {
  return (lines.length <= TOGETHER + 1 ? lines.length : TOGETHER) * look.leading;
}

/** How many of so many lines to draw now: all that fit, but no single line left behind on either page. */
export function linesNow(lines: number, height: number, leading: number, atTop: boolean): number {
  // Sums of heights are not exact.
  const fit = Math.floor(height / leading + 0.001);
  if (lines <= fit) return lines;
  const many = Math.min(fit, lines - TOGETHER);
  if (many >= TOGETHER) return many;
  return atTop ? Math.max(1, fit) : 0;
}
