import type { Faces } from './text/faces.ts';
import { PAGE, type Looks } from './look.ts';
import type { Bookmark, Sheet, Tag } from './tagged.ts';

/** Where the next thing is drawn, and with what. Goes down the page, and on to the next. */
export interface Pen {
  readonly sheet: Sheet;
  readonly faces: Faces;
  readonly looks: Looks;
  /** The tag of the whole document. */
  readonly root: Tag;
  /** The open bookmark of each level, from the outline itself at 0. */
  readonly bookmarks: Bookmark[];
  /** Distance from the top of the page. */
  y: number;
  /** Says that one more block or row is drawn. */
  readonly step: () => void;
}

/** All that a page has between its margins. */
export const FULL = PAGE.height - PAGE.top - PAGE.bottom;

export function isAtTop(pen: Pen): boolean {
  return pen.y <= PAGE.top;
}

/** What is left of the page. */
export function room(pen: Pen): number {
  return PAGE.height - PAGE.bottom - pen.y;
}

/** Goes to the next page. */
export function turn(pen: Pen): void {
  pen.sheet.addPage();
  pen.y = PAGE.top;
}

/** Goes to the next page unless so much is left of this one, or this one is still empty. */
export function need(pen: Pen, height: number): void {
  if (!isAtTop(pen) && room(pen) < Math.min(height, FULL)) turn(pen);
}

/** Leaves space before what comes next; none at the top of a page. */
export function skip(pen: Pen, height: number): void {
  if (!isAtTop(pen)) pen.y += height;
}
