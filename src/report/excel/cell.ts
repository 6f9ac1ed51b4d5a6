import type { CellObject } from 'write-excel-file/universal';
import { isIsoDate } from '../../core/plan/days.ts';
import type { Cell, SheetColumn } from '../sheets/sheet.ts';
import { excelText } from './text.ts';

/* Day, month and year in this order wherever the workbook is opened. */
const DAY = 'dd/mm/yyyy';
/* Excel holds 1900 for a leap year, so it counts days right only after that February. */
const FIRST_DAY = '1900-03-01';
/* The format of text: a cell that is edited stays text, so that =1+1 never becomes a formula. */
const TEXT = '@';

const LOOK = { wrap: true, alignVertical: 'top' } as const;

/* The height of a line in points. */
const LINE = 13;

/** The head of a column, as high as its words need: not every program makes a row higher by itself. */
export function headCell({ name, width }: SheetColumn): CellObject {
  const height = linesOf(name, width) * LINE;
  return { ...LOOK, type: String, format: TEXT, value: excelText(name), fontWeight: 'bold', backgroundColor: '#E8EDEE', height };
}

/** How many lines of so many characters the words fill. */
function linesOf(words: string, width: number): number {
  // Bold letters are wider than those that Excel counts a width in.
  const room = width - 2;
  let [lines, used] = [1, 0];
  for (const { length } of words.split(' ')) {
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, length];
    else used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/**
 * A cell in the kind of its column: a day as the number of days that Excel counts, the same in every time zone; a day that
 * Excel cannot count as text. An empty cell has the format of its column, for whoever fills it in.
 */
export function excelCell(cell: Cell, { kind }: SheetColumn): CellObject {
  if (typeof cell === 'number') return { ...LOOK, type: Number, value: cell };
  if (kind === 'date' && (cell === null || (isIsoDate(cell) && cell >= FIRST_DAY)))
    return { ...LOOK, type: Date, format: DAY, align: 'left', ...(cell !== null && { value: new Date(`${cell}T00:00:00Z`) }) };
  if (kind === 'number' && cell === null) return { ...LOOK, type: Number };
  return { ...LOOK, type: String, format: TEXT, ...(cell !== null && { value: excelText(cell) }) };
}
