import { results } from '../text/results/results.ts';

interface Cell {
  /** Out of 100. */
  readonly low: number;
  readonly high: number;
}

interface Group {
  readonly label: string;
  readonly cells: readonly Cell[];
}

const TOP = 8;
const HEIGHT = 90;
const y = (value: number) => TOP + HEIGHT - (value / 100) * HEIGHT;

/**
 * Findings side by side, each an upright bar from its low to its high end between 0 and 100, grouped by where the trust
 * stands. Place and height say it, so it is read without colour. The table beside it says the same.
 */
export function FindingStrip({ groups }: { readonly groups: readonly Group[] }) {
  const all = groups.reduce((sum, { cells }) => sum + cells.length, 0);
  if (all === 0) return null;
  const cells = groups.flatMap((group) => group.cells);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.cells.length, 0));
  const x = (at: number) => `${(at / all) * 100}%`;
  return (
    <svg class="gw-chart gw-strip" width="100%" height={TOP + HEIGHT + 6} aria-hidden="true" focusable="false">
      <title>{results.stripCaption}</title>
      <rect class="gw-chart__track" x="0" y={TOP} width="100%" height={HEIGHT} />
      {[100 / 3, 200 / 3].map((third) => (
        <line key={third} class="gw-chart__grid" x1="0" x2="100%" y1={y(third)} y2={y(third)} />
      ))}
      {cells.map(({ low, high }, at) => (
        <rect
          key={at}
          class="gw-chart__range"
          x={`${((at + 0.2) / all) * 100}%`}
          y={y(high) - 2}
          width={`${60 / all}%`}
          height={y(low) - y(high) + 4}
        />
      ))}
      {starts.slice(1).map((start) => (
        <line key={start} class="gw-strip__end" x1={x(start)} x2={x(start)} y1={TOP - 6} y2={TOP + HEIGHT + 6} />
      ))}
    </svg>
  );
}
