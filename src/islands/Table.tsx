import type { ComponentChildren } from 'preact';

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

/** A table with headings for rows and columns. It scrolls sideways on a narrow screen, by keyboard as well. */
export function Table({ caption, head, rows, numbers = [], onScreen = [], showCaption = false }: Props) {
  const look = (at: number) => (numbers.includes(at) ? 'gw-number' : onScreen.includes(at) ? 'gw-screen-only' : undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-table-wrap" tabIndex={0} role="region" aria-label={caption}>
      <table class="nhsuk-table">
        <caption class={`nhsuk-table__caption${showCaption ? ' nhsuk-table__caption--s' : ' nhsuk-u-visually-hidden'}`}>{caption}</caption>
        <thead class="nhsuk-table__head">
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" class={look(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {rows.map(({ key, cells, total }) => (
            <tr key={key} class={total ? 'gw-total' : undefined}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={head[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[at]} class={look(at)}>
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
