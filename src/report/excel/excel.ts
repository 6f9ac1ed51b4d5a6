import writeExcelFile from 'write-excel-file/universal';
import type { Sheet } from '../sheets/sheet.ts';
import { excelCell, headCell } from './cell.ts';
import { filters } from './filters.ts';
import { properties } from './properties.ts';

/* Every office computer has it; without one each program takes its own, and columns do not fit. */
const FONT = { fontFamily: 'Arial', fontSize: 10 };

/**
 * A workbook of these sheets, made at that moment (ISO text in UTC). What a person typed is text in it whatever it looks
 * like: no cell is a formula. Rejects where a sheet has a name that Excel does not allow.
 */
export async function excelOf(sheets: readonly Sheet[], made: string, title: string): Promise<Blob> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(headCell), ...rows.map((row) => row.map((cell, at) => excelCell(cell, columns[at]!)))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    // The first column says which row it is. The writer also puts the focus right only when both ways are frozen.
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(written, { ...FONT, features: [filters(sheets), properties(title, made)] }).toBlob();
}
