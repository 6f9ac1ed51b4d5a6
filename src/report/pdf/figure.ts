import { inline } from './text/clean.ts';
import { drawShape } from './shape.ts';
import type { Kind } from './kind.ts';
import { CONTENT_WIDTH, PAGE } from './look.ts';
import { FULL, need, skip, type Pen } from './pen.ts';

type Figure = Kind<'figure'>;

const ABOVE = 6;

/** Draws a figure as vectors, never larger than it was drawn and never broken over pages. */
export function drawFigure({ drawing, alt }: Figure, pen: Pen): void {
  const scale = scaleOf(drawing);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  need(pen, ABOVE + height);
  skip(pen, ABOVE);
  const top = pen.y;
  const tag = pen.sheet.struct('Figure', { alt: inline(alt), bbox: [PAGE.left, top, PAGE.left + width, top + height], placement: 'Block' });
  pen.root.add(tag);
  tag.add(() => drawing.shapes.forEach((shape) => drawShape(shape, pen, { left: PAGE.left, top, scale })));
  tag.end();
  pen.y += height + pen.looks.after.figure;
}

/** The height of the whole figure. */
export function figureHeight({ drawing }: Figure): number {
  return ABOVE + drawing.height * scaleOf(drawing);
}

function scaleOf({ width, height }: Figure['drawing']): number {
  return Math.min(1, CONTENT_WIDTH / width, FULL / height);
}
