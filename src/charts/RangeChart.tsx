import type { RangeRow } from '../figures/ranges.ts';
import { results } from '../text/results/results.ts';

const HEIGHT = 58;

interface Props {
  readonly rows: readonly RangeRow[];
  readonly thresholds: readonly number[];
  /** Without a table beside it: each row says its figure. */
  readonly alone?: boolean;
}

/**
 * One bar a row from its low to its high end, with a dot at its score. Lengths are shares of the width, so that words
 * keep their size on a narrow screen. The table beside it, or the name of what holds it, says the same, so the picture is
 * hidden from screen readers. The lines of the scale lie beneath: one that ran through a dot would hide where it is. A threshold is text: Preact writes a bare 0 again at every render, and it is laid out again.
 */
export function RangeChart({ rows, thresholds, alone = false }: Props) {
  if (rows.length === 0) return null;
  const bottom = rows.length * HEIGHT;
  return (
    <svg class="gw-chart" width="100%" height={bottom + 30} aria-hidden="true" focusable="false">
      <title>{results.sectionsCaption}</title>
      {[...thresholds, 100].map((threshold) => (
        <g key={threshold}>
          <line class="gw-chart__grid" x1={`${threshold}%`} x2={`${threshold}%`} y1="24" y2={bottom + 4} />
          <text
            x={`${threshold}%`}
            y={bottom + 22}
            text-anchor={threshold === 0 ? 'start' : threshold === 100 ? 'end' : 'middle'}
            font-size="14"
          >
            {`${threshold}`}
          </text>
        </g>
      ))}
      {rows.map((row, at) => (
        <Bar key={row.label} row={row} top={at * HEIGHT} alone={alone} />
      ))}
    </svg>
  );
}

interface BarProps {
  readonly row: RangeRow;
  readonly top: number;
  readonly alone: boolean;
}

function Bar({ row: { label, low, high, score, figure }, top, alone }: BarProps) {
  return (
    <>
      <text x="0" y={top + 18} font-size="16">
        {label}
      </text>
      {alone && (
        <text x="100%" y={top + 18} font-size="16" text-anchor="end">
          {figure}
        </text>
      )}
      <rect class="gw-chart__track" x="0" y={top + 30} width="100%" height="14" />
      <rect class="gw-chart__range" x={`${low}%`} y={top + 26} width={`${high - low}%`} height="22" />
      {score !== null && <circle class="gw-chart__score" cx={`${score}%`} cy={top + 37} r="9" />}
    </>
  );
}
