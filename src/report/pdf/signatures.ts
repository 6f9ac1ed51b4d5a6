import { signaturesTable } from '../model/signatures.ts';
import type { Kind } from './kind.ts';
import type { Pen } from './pen.ts';
import { drawTable, tableStart } from './table/table.ts';

/* High enough to write by hand. */
const ROOM = 38;

/** Draws one line to sign for each role. */
export function drawSignatures(block: Kind<'signatures'>, pen: Pen): void {
  drawTable(asTable(block), pen, ROOM);
}

/** The height of its head and first line. */
export function signaturesStart(block: Kind<'signatures'>, pen: Pen): number {
  return tableStart(asTable(block), pen, ROOM);
}

function asTable({ roles }: Kind<'signatures'>): Kind<'table'> {
  return { kind: 'table', caption: '', ...signaturesTable(roles) };
}
