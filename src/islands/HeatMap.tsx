import { useMemo, useState } from 'preact/hooks';
import { columnsOf, viewName, viewsOf, type MapColumn, type Tone } from '../report/network/columns.ts';
import { namesOf, type NetworkTold } from '../report/network/told.ts';
import { network } from '../text/network.ts';
import { same } from './same.tsx';
import { useGrowing } from './use-growing.ts';

const text = network.map;
/** Trusts in one table. What is out of sight is neither laid out nor painted, and a table is what that can be said of. */
const ROWS = 20;
/** Columns in one table at most: more are not read side by side, and do not fit on paper. */
const COLUMNS = 12;
const TONES: readonly Tone[] = ['go', 'mid', 'stop', 'wait', 'none'];

/** Trusts by sections, gates, findings or the questions of a section: cells in words, with a tone that has a sign as well. */
export function HeatMap({ told }: { readonly told: NetworkTold }) {
  const [at, setAt] = useState(0);
  const views = viewsOf(told.rules);
  const view = views[at]!;
  const names = useMemo(() => rowNames(told), [told]);
  const columns = useMemo(() => columnsOf(view, told), [at]);
  const tables = useMemo(() => tablesOf(names, columns), [names, columns]);
  const shown = useGrowing(tables.length, tables);
  const what = viewName(view, told);
  return (
    <>
      <fieldset class="nhsuk-fieldset nhsuk-form-group gw-screen-only">
        <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{text.legend}</legend>
        <div class="nhsuk-radios nhsuk-radios--small gw-views">
          {views.map((one, place) => (
            <div key={viewName(one, told)} class="nhsuk-radios__item">
              <input
                class="nhsuk-radios__input"
                type="radio"
                name="network-view"
                id={`network-view-${place}`}
                checked={place === at}
                onChange={() => setAt(place)}
              />
              <label class="nhsuk-label nhsuk-radios__label" for={`network-view-${place}`}>
                {viewName(one, told)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <p>{text.keys[view.kind]}</p>
      <ul class="gw-heat-key" aria-label={text.tonesHeading}>
        {TONES.map((tone) => (
          <li key={tone} class={`gw-heat--${tone}`}>
            {text.tones[tone]}
          </li>
        ))}
      </ul>
      {/* It scrolls, by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="gw-heat-wrap" tabIndex={0} role="region" aria-label={what}>
        {tables.slice(0, shown).map((table) => (
          <Part key={`${table.first} ${table.from}`} told={told} names={names} what={what} table={table} />
        ))}
      </div>
    </>
  );
}

/** Some columns of some trusts. */
interface Table {
  readonly columns: readonly MapColumn[];
  readonly first: number;
  readonly allColumns: number;
  readonly from: number;
}

/* All trusts by the first columns, then by the next: as even as they can be shared out. */
function tablesOf(names: readonly string[], columns: readonly MapColumn[]): readonly Table[] {
  const wide = Math.ceil(columns.length / Math.ceil(columns.length / COLUMNS));
  const starts = (all: number, step: number) => Array.from({ length: Math.ceil(all / step) }, (_, at) => at * step);
  return starts(columns.length, wide).flatMap((first) =>
    starts(names.length, ROWS).map((from) => ({
      columns: columns.slice(first, first + wide),
      first,
      allColumns: columns.length,
      from,
    })),
  );
}

function captionOf(what: string, { first, from, columns, allColumns }: Table, all: number): string {
  const whole = columns.length === allColumns ? what : text.some(what, first + 1, first + columns.length, allColumns);
  return text.caption(whole, from + 1, Math.min(from + ROWS, all), all);
}

interface PartProps {
  readonly told: NetworkTold;
  readonly names: readonly string[];
  readonly what: string;
  readonly table: Table;
}

const Part = same(({ told: { trusts }, names, what, table }: PartProps) => (
  <div class="gw-heat-part">
    <table class="gw-heat">
      <caption>{captionOf(what, table, names.length)}</caption>
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

/* A quick check or an example is marked wherever its row stands. */
function rowNames(told: NetworkTold): readonly string[] {
  return namesOf(told).map((name, at) => {
    const { kind, fictional } = told.trusts[at]!.cells;
    const marks = [kind === 'quick' ? text.marks.quick : '', fictional ? text.marks.fictional : ''].filter(Boolean);
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
  });
}
