import { results } from '../text/results.ts';

interface Row {
  readonly label: string;
  /** Each out of 100. */
  readonly low: number;
  readonly high: number;
  readonly score: number | null;
}

const LEFT = 190;
const WIDTH = 500;
const HEIGHT = 40;
const at = (value: number) => LEFT + (value * WIDTH) / 100;

/**
 * One bar a row from its low to its high end, with a dot at its score. The table beside it says the same,
 * so the picture is hidden from screen readers.
 */
export function RangeChart({ rows, thresholds }: { readonly rows: readonly Row[]; readonly thresholds: readonly number[] }) {
  if (rows.length === 0) return null;
  const bottom = rows.length * HEIGHT;
  return (
    <svg class="gw-chart" viewBox={`0 0 720 ${bottom + 28}`} aria-hidden="true" focusable="false">
      <title>{results.sectionsCaption}</title>
      {rows.map(({ label, low, high, score }, row) => (
        <g key={label} transform={`translate(0 ${row * HEIGHT})`}>
          <text x={LEFT - 12} y="25" text-anchor="end" font-size="16">
            {label}
          </text>
          <rect class="gw-chart__track" x={LEFT} y="12" width={WIDTH} height="16" />
          <rect class="gw-chart__range" x={at(low)} y="8" width={Math.max(at(high) - at(low), 2)} height="24" />
          {score !== null && <circle class="gw-chart__score" cx={at(score)} cy="20" r="9" />}
        </g>
      ))}
      {[...thresholds, 100].map((threshold) => (
        <g key={threshold}>
          <line class="gw-chart__grid" x1={at(threshold)} x2={at(threshold)} y1="0" y2={bottom + 4} />
          <text x={at(threshold)} y={bottom + 22} text-anchor="middle" font-size="14">
            {threshold}
          </text>
        </g>
      ))}
    </svg>
  );
}
