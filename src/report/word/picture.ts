import type { Drawing, Shape } from '../../figures/drawing.ts';
import { onPaper, PAPER } from '../../figures/look.ts';
import { DASHES, LINE_WIDTH, RING_WIDTH } from '../../figures/mark.ts';

/** Dots for each unit of a drawing, which is a point: 216 to the inch, sharp on paper. */
const SCALE = 3;

type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A drawing as the bytes of a PNG, on white. Needs a browser; rejects where it gives no canvas. */
export async function pictureOf(drawing: Drawing): Promise<Uint8Array> {
  const canvas = canvasOf(Math.ceil(drawing.width * SCALE), Math.ceil(drawing.height * SCALE));
  const context = canvas.getContext('2d') as Context | null;
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(SCALE, SCALE);
  context.fillStyle = PAPER.ground;
  context.fillRect(0, 0, drawing.width, drawing.height);
  for (const shape of drawing.shapes) draw(context, shape);
  return new Uint8Array(await (await pngOf(canvas)).arrayBuffer());
}

/** Older browsers have only the canvas of a page. */
function canvasOf(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  if ('OffscreenCanvas' in globalThis) return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

async function pngOf(canvas: OffscreenCanvas | HTMLCanvasElement): Promise<Blob> {
  if (!(canvas instanceof HTMLCanvasElement)) return canvas.convertToBlob({ type: 'image/png' });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser made no picture.'))), 'image/png');
  });
}

function draw(context: Context, shape: Shape): void {
  context.fillStyle = context.strokeStyle = onPaper.colours[shape.tone];
  switch (shape.kind) {
    case 'rect':
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      break;
    case 'circle':
      dot(context, shape, shape.radius + RING_WIDTH, onPaper.ring);
      dot(context, shape, shape.radius, onPaper.colours[shape.tone]);
      break;
    case 'line':
      context.lineWidth = LINE_WIDTH;
      context.setLineDash(shape.dashed ? [...DASHES] : []);
      context.beginPath();
      for (const [x, y] of shape.points) context.lineTo(x, y);
      context.stroke();
      break;
    case 'text':
      context.font = `${shape.strong ? 'bold ' : ''}${shape.size}px ${onPaper.font}`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      // Start is the left in a drawing, whatever the language of the page.
      context.direction = 'ltr';
      context.fillText(shape.text, shape.x, shape.y);
  }
}

function dot(context: Context, { x, y }: { readonly x: number; readonly y: number }, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
