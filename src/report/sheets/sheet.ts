/** Nothing is null, never an empty text. A day is text, such as 2026-11-24. */
export type Cell = string | number | null;

interface Named {
  readonly name: string;
  /** In characters. */
  readonly width: number;
}

/** A choice is a text, best one of these: together at most 250 characters, none with a comma or a quotation mark. */
export type SheetColumn = Named &
  ({ readonly kind: 'text' | 'number' | 'date' } | { readonly kind: 'choice'; readonly choices: readonly string[] });

/** A table, whatever it is written as. Text stands in it as it was typed; each format makes safe what it must. */
export interface Sheet {
  /** At most 31 characters, none of []/\:*?. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Every row has a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A column that knows its own cell: nothing there is an empty text or undefined too. */
export type Field<T> = SheetColumn & { readonly cell: (item: T) => Cell | undefined };

/** A sheet with one row for each item. */
export function sheetFrom<T>(name: string, fields: readonly Field<T>[], items: readonly T[]): Sheet {
  return {
    name,
    columns: fields,
    rows: items.map((item) => fields.map(({ cell }) => given(cell(item)))),
  };
}

function given(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}
