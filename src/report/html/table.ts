import { escaped } from '../../figures/legal-text.ts';
import type { Column, Runs } from '../model/report.ts';
import { runsHtml } from './runs.ts';

interface TableParts {
  readonly caption: string;
  /** What names the table where it has no caption. */
  readonly under: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  readonly look?: 'sign';
}

/** A table whose first column names the row. */
export function tableHtml({ caption, under, columns, rows, look }: TableParts): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const head = columns.map((column) => headHtml(column, all)).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, at) => cellHtml(cell, at, columns[at])).join('')}</tr>`);
  const classes = [
    'table',
    ...(columns.length > 2 ? [`columns-${columns.length > 4 ? 'many' : columns.length}`] : []),
    ...(look ? [look] : []),
  ];
  // What is wider than the screen scrolls by itself, by keyboard as well, and the page does not.
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(caption || under)}">
<table class="${classes.join(' ')}">
${caption === '' ? '' : `<caption>${escaped(caption)}</caption>\n`}<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function headHtml({ name, width, number }: Column, all: number): string {
  const share = Math.min(95, Math.max(5, Math.round((width / all) * 20) * 5));
  const classes = `w${share}${number ? ' number' : ''}`;
  return name === '' ? `<td class="${classes}"></td>` : `<th scope="col" class="${classes}">${escaped(name)}</th>`;
}

function cellHtml(cell: Runs, at: number, column: Column | undefined): string {
  // The heading of a row is strong unless it says itself which part of it is.
  if (at === 0) return `<th scope="row"${cell.some(({ strong }) => strong) ? ' class="parts"' : ''}>${runsHtml(cell)}</th>`;
  return `<td${column?.number ? ' class="number"' : ''}>${runsHtml(cell)}</td>`;
}
