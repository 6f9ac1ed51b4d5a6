import type { Shape } from '../../figures/drawing.ts';
import { onPaper } from '../../figures/look.ts';
import { DASHES, LINE_WIDTH, RING_WIDTH } from '../../figures/mark.ts';
import type { Pen } from './pen.ts';

/** Where the space of a drawing lies on the page. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Draws one shape of a figure. Tagged as content by whoever calls it. */
export function drawShape(shape: Shape, pen: Pen, { left, top, scale }: Frame): void {
  const at = (x: number, y: number) => [left + x * scale, top + y * scale] as const;
  const colour = onPaper.colours[shape.tone];
  switch (shape.kind) {
    case 'rect':
      pen.sheet.rect(...at(shape.x, shape.y), shape.width * scale, shape.height * scale).fill(colour);
      return;
    case 'circle':
      pen.sheet.circle(...at(shape.x, shape.y), (shape.radius + RING_WIDTH) * scale).fill(onPaper.ring);
      pen.sheet.circle(...at(shape.x, shape.y), shape.radius * scale).fill(colour);
      return;
    case 'line':
      drawLine(shape.points.map(([x, y]) => at(x, y)));
      return;
    case 'text':
      drawLabel(shape);
  }

  function drawLine(points: readonly (readonly [number, number])[]) {
    if (shape.kind !== 'line' || points.length < 2) return;
    const { sheet } = pen;
    const [dash, space] = DASHES;
    sheet.save();
    if (shape.dashed) sheet.dash(dash * scale, { space: space * scale });
    points.forEach(([x, y], number) => (number === 0 ? sheet.moveTo(x, y) : sheet.lineTo(x, y)));
    sheet.lineWidth(LINE_WIDTH * scale).stroke(colour);
    sheet.restore();
  }

  function drawLabel(label: Extract<Shape, { readonly kind: 'text' }>) {
    const size = label.size * scale;
    const text = pen.faces.clean(label.text).replace(/\n/g, ' ');
    const strong = label.strong ?? false;
    const width = pen.faces.width(text, strong, size);
    const [x, y] = at(label.x, label.y);
    const start = { start: x, middle: x - width / 2, end: x - width }[label.anchor];
    pen.faces.use(strong, size);
    pen.sheet.fillColor(colour);
    // The space keeps a label apart from the next one when they are read out.
    if (text !== '') pen.sheet.text(`${text} `, start, y, { lineBreak: false, baseline: 'alphabetic' });
  }
}
