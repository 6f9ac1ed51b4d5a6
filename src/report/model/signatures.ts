import { paper } from '../../text/report/paper.ts';
import type { Block, Column } from './report.ts';

type Table = Pick<Extract<Block, { readonly kind: 'table' }>, 'columns' | 'rows'>;

const WIDTHS = [3, 3, 4, 2];

/** The room to sign as a table: a row for each role, with nothing written in it yet. */
export function signaturesTable(roles: readonly string[]): Table {
  return {
    columns: paper.signatures.map((name, at): Column => ({ name, width: WIDTHS[at]! })),
    rows: roles.map((text) => [[{ text }], [], [], []]),
  };
}
