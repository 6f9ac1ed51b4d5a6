import { plainText } from '../model/plain-text.ts';
import type { Cell, Sheet } from '../sheets/sheet.ts';

/* Without it Excel reads the file as if it were of one country's letters. */
const UTF_8 = '\uFEFF';

/* What a program for tables could run: also after what it may skip, or take for the end of another cell. */
const COMMAND = /^[\s\p{Cf}"',;|]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A sheet as comma-separated values (RFC 4180) that Excel opens as they are: every cell in quotation marks, and an
 * apostrophe before a text that a program for tables might take for a formula. Numbers stay as they are.
 */
export function csvOf({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(quoted).join(','));
  return `${UTF_8}${lines.join('\r\n')}\r\n`;
}

/** A cell in quotation marks, harmless to a program for tables. */
export function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

function harmless(cell: string): string {
  const text = plainText(cell);
  return COMMAND.test(text) ? `'${text}` : text;
}
