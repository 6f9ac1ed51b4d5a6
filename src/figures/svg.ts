import type { Drawing, Shape } from './drawing.ts';
import { escaped } from './legal-text.ts';
import type { Look } from './look.ts';
import { DASHES, LINE_WIDTH, RING_WIDTH } from './mark.ts';

/**
 * A drawing as SVG that needs nothing around it: no style, no script, no ids, so that several may stand in one document.
 * Its units are points, as on paper. With `alt` it says what it shows; without, whatever holds it must.
 */
export function svgOf({ width, height, shapes }: Drawing, look: Look, alt?: string): string {
  const said = alt === undefined ? '' : ` role="img" aria-label="${escaped(alt)}"`;
  const size = `width="${rounded(width)}pt" height="${rounded(height)}pt" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
  const drawn = shapes.map((shape) => drawnShape(shape, look)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}${said} font-family="${escaped(look.font)}">${drawn}</svg>`;
}

function drawnShape(shape: Shape, { colours, ring }: Look): string {
  const colour = colours[shape.tone];
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${colour}"/>`;
    }
    case 'circle': {
      // The inner half of the ring is drawn over the dot, which so keeps its size.
      const edge = `r="${rounded(shape.radius + RING_WIDTH / 2)}" fill="${colour}" stroke="${ring}" stroke-width="${RING_WIDTH}"`;
      return `<circle cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" ${edge}/>`;
    }
    case 'line': {
      const dashes = shape.dashed ? ` stroke-dasharray="${DASHES.join(' ')}"` : '';
      return `<polyline points="${corners(shape.points)}" fill="none" stroke="${colour}" stroke-width="${LINE_WIDTH}"${dashes}/>`;
    }
    case 'text': {
      const weight = shape.strong ? ' font-weight="700"' : '';
      return `<text x="${rounded(shape.x)}" y="${rounded(shape.y)}" font-size="${rounded(shape.size)}" text-anchor="${shape.anchor}" fill="${colour}"${weight}>${escaped(shape.text)}</text>`;
    }
  }
}

function corners(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');
}

/** Hundredths are finer than any paper. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
