import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { columnsOf, viewName, viewsOf, type Tone } from '../../report/network/columns.ts';
import { namesOf, type NetworkTold } from '../../report/network/told.ts';
import { network } from '../../text/network/network.ts';
import { captionOf, HeatTable, ROWS, starts, tablesOf } from './HeatTable.tsx';
import { useGrowing } from '../growing/use-growing.ts';

const text = network.map;
const TONES: readonly Tone[] = ['go', 'mid', 'stop', 'wait', 'none'];

/** Trusts by sections, gates, findings or the questions of a section: cells in words, with a tone that has a sign as well. */
export function HeatMap({ told }: { readonly told: NetworkTold }) {
  const [at, setAt] = useState(0);
  const views = viewsOf(told.rules);
  const view = views[at]!;
  const names = useMemo(() => rowNames(told), [told]);
  const columns = useMemo(() => columnsOf(view, told), [at]);
  const blocks = useMemo(() => starts(names.length, ROWS), [names]);
  const tables = useMemo(() => tablesOf(blocks, columns), [blocks, columns]);
  // Tables stand block after block, as many in each.
  const each = tables.length / blocks.length;
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
      {blocks.map((from, block) => (
        <Block key={from} from={from} names={names} label={what}>
          {tables.slice(block * each, Math.min((block + 1) * each, shown)).map((table) => (
            <HeatTable key={table.first} {...{ told, names, what, table }} />
          ))}
        </Block>
      ))}
    </>
  );
}

interface BlockProps {
  readonly from: number;
  readonly names: readonly string[];
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Trusts that are read side by side. Where there are more, the next ones open: a page of hundreds stays short and quick. */
function Block({ from, names, label, children }: BlockProps) {
  const tables = (
    // It scrolls, by keyboard as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-heat-wrap" tabIndex={0} role="region" aria-label={captionOf(label, from, names.length)}>
      {children}
    </div>
  );
  if (names.length <= ROWS) return tables;
  const last = Math.min(from + ROWS, names.length);
  return (
    <details class="nhsuk-details" open={from === 0}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{text.block(from + 1, last, names.length, names[from]!, names[last - 1]!)}</span>
      </summary>
      {tables}
    </details>
  );
}

/* A quick check or an example is marked wherever its row stands. */
function rowNames(told: NetworkTold): readonly string[] {
  return namesOf(told).map((name, at) => {
    const { kind, fictional } = told.trusts[at]!.cells;
    const marks = [kind === 'quick' ? text.marks.quick : '', fictional ? text.marks.fictional : ''].filter(Boolean);
    return marks.length === 0 ? name : `${name} (${marks.join(', ')})`;
  });
}
