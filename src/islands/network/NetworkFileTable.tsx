import { useRef } from 'preact/hooks';
import { network } from '../../text/network/network.ts';
import { same } from '../parts/same.tsx';
import { useGrowing } from '../growing/use-growing.ts';

const text = network.files;
const ROWS = 40;

/** A file, and what was done with it. */
export interface Row {
  readonly key: number;
  readonly file: string;
  readonly trust: string;
  readonly done: string;
  /** True where nothing of it was taken in. */
  readonly refused: boolean;
  /** Of the assessment; absent where the file is of no trust. */
  readonly id?: string;
}

/** Every file in a table that grows part by part; a trust can be taken out again. */
export function NetworkFileTable({ rows, onRemove }: { readonly rows: readonly Row[]; readonly onRemove: (row: Row) => void }) {
  const latest = useRef(onRemove);
  latest.current = onRemove;
  const remove = useRef((row: Row) => latest.current(row)).current;
  const parts = useGrowing(Math.ceil(rows.length / ROWS), 'files');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="gw-table-wrap" tabIndex={0} role="region" aria-label={text.caption}>
      <table class="nhsuk-table">
        <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{text.caption}</caption>
        <thead class="nhsuk-table__head">
          <tr>
            <th scope="col">{text.columns.file}</th>
            <th scope="col">{text.columns.trust}</th>
            <th scope="col">{text.columns.done}</th>
            <th scope="col">{text.columns.remove}</th>
          </tr>
        </thead>
        {Array.from({ length: parts }, (_, part) => (
          <Some key={part} rows={rows} from={part * ROWS} onRemove={remove} />
        ))}
      </table>
    </div>
  );
}

interface SomeProps {
  readonly rows: readonly Row[];
  readonly from: number;
  readonly onRemove: (row: Row) => void;
}

const Some = same(({ rows, from, onRemove }: SomeProps) => (
  <tbody class="nhsuk-table__body">
    {rows.slice(from, from + ROWS).map((row) => (
      <tr key={row.key}>
        <th scope="row" class="gw-file-name">
          {row.file}
        </th>
        <td>{row.trust}</td>
        <td>{row.done}</td>
        <td>
          {row.id !== undefined && (
            <button class="gw-link-button" type="button" onClick={() => onRemove(row)}>
              {text.remove}
              <span class="nhsuk-u-visually-hidden">: {row.trust}</span>
            </button>
          )}
        </td>
      </tr>
    ))}
  </tbody>
));
