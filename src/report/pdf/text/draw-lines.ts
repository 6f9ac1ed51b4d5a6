import { PAPER } from '../../../figures/look.ts';
import type { Line, Piece } from './lines.ts';
import type { Look } from '../look.ts';
import type { Pen } from '../pen.ts';
import { pdfString, type Tag } from '../tagged.ts';
import type { Link } from './words.ts';

interface Spot {
  readonly piece: Piece;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
}

interface Stretch {
  readonly link: Link | undefined;
  readonly spots: Spot[];
}

/** Where lines stand: from `left` on, or with their ends at `left + width` where they are numbers. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly number?: boolean | undefined;
}

/** Draws lines that all fit on this page, from `top` down, as the content of `tag`. */
export function drawLines(pen: Pen, tag: Tag, lines: readonly Line[], top: number, look: Look, place: Place): void {
  for (const { link, spots } of stretches(lines, top, look, place)) {
    if (link) drawLink(pen, tag, link, spots, look);
    else tag.add(() => spots.forEach((spot) => drawPiece(pen, spot, look, look.colour)));
  }
}

/** Draws lines without a tag, for what is not read out; links are text like any other. */
export function drawPlain(pen: Pen, lines: readonly Line[], top: number, look: Look, place: Place): void {
  for (const { spots } of stretches(lines, top, look, place)) spots.forEach((spot) => drawPiece(pen, spot, look, look.colour));
}

/* A link is a tag of its own, and ends on the page on which it began: pdfkit looks up the page only when it ends. */
function drawLink({ sheet, ...pen }: Pen, tag: Tag, { url, label }: Link, spots: readonly Spot[], look: Look): void {
  const link = sheet.struct('Link');
  tag.add(link);
  link.add(() => {
    for (const spot of spots) {
      drawPiece({ sheet, ...pen }, spot, look, PAPER.link);
      const under = baseline(spot.y, look) + 1.5;
      sheet
        .moveTo(spot.x, under)
        .lineTo(spot.x + seenWidth(spot.piece, pen.faces, look), under)
        .lineWidth(0.5)
        .stroke(PAPER.link);
    }
  });
  for (const { piece, x, y } of spots) {
    sheet.link(x, y, seenWidth(piece, pen.faces, look), look.leading, url, { structParent: link, Contents: pdfString(label) });
  }
  link.end();
}

/* The space at the end of a line is written but has nothing beneath it. */
function seenWidth({ text, strong, width }: Piece, faces: Pen['faces'], { size }: Look): number {
  return text.endsWith(' ') ? width - faces.width(' ', strong, size) : width;
}

function drawPiece({ sheet, faces }: Pen, { piece, x, y }: Spot, look: Look, colour: string): void {
  faces.use(piece.strong, look.size);
  sheet.fillColor(colour);
  sheet.text(piece.text, x, baseline(y, look), { lineBreak: false, baseline: 'alphabetic' });
}

/** Where letters stand in a line whose top is here: Noto Sans reaches 1.069 of its size above, and 0.293 below. */
export function baseline(top: number, { size, leading }: Pick<Look, 'size' | 'leading'>): number {
  return top + (leading + size * (1.069 - 0.293)) / 2;
}

function stretches(lines: readonly Line[], top: number, look: Look, { left, width, number }: Place): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const [at, line] of lines.entries()) {
    const start = number ? left + width - line.width : left;
    for (const piece of line.pieces) {
      const last = all.at(-1);
      const spot = { piece, x: start + piece.x, y: top + at * look.leading };
      if (last && last.link === piece.link) last.spots.push(spot);
      else all.push({ link: piece.link, spots: [spot] });
    }
  }
  return all;
}
