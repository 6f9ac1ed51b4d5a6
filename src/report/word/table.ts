import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
} from 'docx';
import { legalText } from '../../figures/legal-text.ts';
import type { Column, Runs } from '../model/report.ts';
import type { Links } from './links.ts';
import { TEXT_WIDTH } from './page.ts';
import { runsParts } from './runs.ts';
import { INK, RULE } from './styles.ts';

interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  readonly look?: 'sign';
}

/** Room for one letter between the sides of a cell. */
const NARROWEST = 400;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THICK = { style: BorderStyle.SINGLE, size: 12, color: INK } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;

/**
 * A caption, unless it is empty, and its table. The heading of a row is strong unless it says itself which part of it is. Widths
 * stand in the grid and in each cell, since programs differ in which they follow. The table ends in a small paragraph: two
 * tables without one between them would be one, and a table sits close to what follows.
 */
export function tableParts({ caption, columns, rows, look }: TableOptions, links: Links): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const cell = (at: number, style: string, children: ReturnType<typeof runsParts>, place: Partial<ITableCellOptions>) =>
    new TableCell({
      ...place,
      width: { size: widths[at] ?? NARROWEST, type: WidthType.DXA },
      children: [new Paragraph({ style, ...(columns[at]?.number && { alignment: 'right' }), children })],
    });
  const head = columns.map(({ name }, at) =>
    cell(at, 'CellHeading', [new TextRun(legalText(name))], { verticalAlign: VerticalAlignTable.BOTTOM, borders: { bottom: THICK } }),
  );
  const body = rows.map((row) => {
    const children = row.map((runs, at) =>
      cell(
        at,
        at === 0 && !runs.some(({ strong }) => strong) ? 'CellHeading' : 'Cell',
        runsParts(runs, links),
        look ? { verticalAlign: VerticalAlignTable.BOTTOM } : {},
      ),
    );
    return new TableRow({ children, ...(look && { cantSplit: true, height: { value: 1000, rule: HeightRule.ATLEAST } }) });
  });
  return [
    ...(caption === '' ? [] : [new Paragraph({ style: 'Caption', children: [new TextRun(legalText(caption))] })]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 60, bottom: 60, left: 110, right: 110 },
      borders: { top: NONE, bottom: THIN, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: look ? THIN : NONE },
      tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
      rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ];
}

/** By their shares, none without room; the last takes what rounding leaves. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  const room = TEXT_WIDTH - NARROWEST * columns.length;
  const widths = columns.map(({ width }) => NARROWEST + Math.floor((room * width) / all));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}
