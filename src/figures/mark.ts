type Point = readonly [number, number];

/** How thick a line is, the same in every medium. */
export const LINE_WIDTH = 1.5;

/** The lengths of the strokes and gaps of a dashed line. */
export const DASHES = [5, 4] as const;

const HEAD_LENGTH = 8;
const HEAD_WIDTH = 7;

/** The three corners of an arrow head at the end of a line; none where the line has no direction. */
export function arrowHead(points: readonly Point[]): readonly Point[] {
  const end = points.at(-1);
  const before = points.findLast((point) => end && Math.hypot(end[0] - point[0], end[1] - point[1]) > 0);
  if (!end || !before) return [];
  const length = Math.hypot(end[0] - before[0], end[1] - before[1]);
  const [alongX, alongY] = [(end[0] - before[0]) / length, (end[1] - before[1]) / length];
  const corner = (side: number): Point => [
    end[0] - alongX * HEAD_LENGTH - (alongY * HEAD_WIDTH * side) / 2,
    end[1] - alongY * HEAD_LENGTH + (alongX * HEAD_WIDTH * side) / 2,
  ];
  return [end, corner(1), corner(-1)];
}
