import type { MapColumn } from '../../report/network/columns.ts';
import type { NetworkTold } from '../../report/network/told.ts';
import { network } from '../../text/network/network.ts';
import { same } from '../parts/same.tsx';

const text = network.map;
/** Trusts in one table. */
export const ROWS = 20;
/** Columns in one table at most: more are not read side by side, and do not fit on paper. */
const COLUMNS = 12;

/** Some columns of some trusts. */
export interface Table {
  readonly columns: readonly MapColumn[];
  readonly first: number;
  readonly allColumns: number;
  readonly from: number;
}

/** All columns of the first trusts, then of the next, shared out as evenly as they can be. */
export function tablesOf(blocks: readonly number[], columns: readonly MapColumn[]): readonly Table[] {
  const wide = Math.ceil(columns.length / Math.ceil(columns.length / COLUMNS));
  return blocks.flatMap((from) =>
    starts(columns.length, wide).map((first) => ({
      columns: columns.slice(first, first + wide),
      first,
      allColumns: columns.length,
      from,
    })),
  );
}

function titleOf(what: string, { first, columns, allColumns }: Table): string {
  return columns.length === allColumns ? what : text.some(what, first + 1, first + columns.length, allColumns);
}

interface Props {
  readonly told: NetworkTold;
  readonly names: readonly string[];
  readonly what: string;
  readonly table: Table;
}

/** One table of the map. */
export const HeatTable = same(({ told: { trusts }, names, what, table }: Props) => (
  <div class="gw-heat-part">
    <table class="gw-heat">
      <caption>{captionOf(titleOf(what, table), table.from, names.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.trust}</th>
          {table.columns.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trusts.slice(table.from, table.from + ROWS).map(({ id, cells }, row) => (
          <tr key={id}>
            <th scope="row">{names[table.from + row]}</th>
            {table.columns.map((column) => {
              const { words, tone } = column.cell(cells);
              return (
                <td key={column.id} class={`gw-heat--${tone}`}>
                  {words}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
));

/** What is seen, and of which of all trusts. */
export function captionOf(what: string, from: number, all: number): string {
  return text.caption(what, from + 1, Math.min(from + ROWS, all), all);
}

/** Where each part of so many begins. */
export const starts = (all: number, step: number) => Array.from({ length: Math.ceil(all / step) }, (_, at) => at * step);
