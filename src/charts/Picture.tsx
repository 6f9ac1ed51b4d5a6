import type { Drawing, Shape } from '../figures/drawing.ts';
import { DASHES, LINE_WIDTH } from '../figures/mark.ts';

/** A drawing on the page. The table beside it says the same, so it is hidden from screen readers. */
export function Picture({ drawing: { width, height, shapes } }: { readonly drawing: Drawing }) {
  return (
    <svg class="gw-picture" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      {shapes.map((shape, at) => (
        // A drawing is drawn anew as a whole: its shapes have no names of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <Drawn key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  const tone = `gw-tone gw-tone--${shape.tone}`;
  switch (shape.kind) {
    case 'rect':
      return <rect class={tone} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'circle':
      return <circle class={tone} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case 'text':
      return (
        <text class={tone} x={shape.x} y={shape.y} font-size={shape.size} text-anchor={shape.anchor} font-weight={shape.strong ? 700 : 400}>
          {shape.text}
        </text>
      );
    default: {
      const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
      const dashes = shape.dashed ? DASHES.join(' ') : undefined;
      return <polyline class={`${tone} gw-tone--line`} points={points} stroke-width={LINE_WIDTH} stroke-dasharray={dashes} />;
    }
  }
}
