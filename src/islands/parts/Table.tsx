import type { AriaRole, ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[]; readonly total?: boolean }[];
  /** Columns of numbers, by place. */
  readonly numbers?: readonly number[];
  /** Columns of what can be pressed, by place: paper has no use for them. */
  readonly onScreen?: readonly number[];
  readonly showCaption?: boolean;
}

/** More columns than these have no room beside each other on a phone. */
const BESIDE = 2;

/**
 * A table with headings for rows and columns. On a narrow screen one of many columns has a line for each cell, with the name
 * of its column; a style that lays a table out anew takes its roles away, so they are said. Any other scrolls sideways, by keyboard as well.
 */
export function Table({ caption, head, rows, numbers = [], onScreen = [], showCaption = false }: Props) {
  const stacks = head.length > BESIDE;
  const role = (name: AriaRole) => (stacks ? name : undefined);
  const look = (at: number) => (numbers.includes(at) ? 'gw-number' : onScreen.includes(at) ? 'gw-screen-only' : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-table-wrap" tabIndex={0} role="region" aria-label={caption}>
      <table class={`nhsuk-table${stacks ? ' gw-stacks' : ''}`} role={role('table')}>
        <caption class={`nhsuk-table__caption${showCaption ? ' nhsuk-table__caption--s' : ' nhsuk-u-visually-hidden'}`}>{caption}</caption>
        <thead class="nhsuk-table__head" role={role('rowgroup')}>
          <tr role={role('row')}>
            {head.map((name, at) => (
              <th key={name} scope="col" role={role('columnheader')} class={look(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body" role={role('rowgroup')}>
          {rows.map(({ key, cells, total }) => (
            <tr key={key} role={role('row')} class={total ? 'gw-total' : undefined}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={head[at]} scope="row" role={role('rowheader')}>
                    {cell}
                  </th>
                ) : (
                  <td key={head[at]} role={role('cell')} class={look(at)} data-column={stacks ? head[at] : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
