import type { Feature } from 'write-excel-file/universal';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '../sheets/sheet.ts';

/**
 * What the writer does not write by itself: a filter over every sheet, its head on every printed page, and a list to choose
 * from in the columns of choices.
 */
export function filters(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => [filter, choices].reduce((all, part) => within(all, part(sheets[sheetIndex]!)), xml),
        },
        'xl/workbook.xml': { transform: (xml) => named(xml, sheets) },
      },
    },
  };
}

/* The standard puts the parts of a sheet into one order, and Excel calls a file damaged that has another. */
function within(xml: string, part: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return part === '' ? xml : insertElementMarkupAccordingToOrderOfSiblings(xml, part, order, 'worksheet');
}

function filter({ columns, rows }: Sheet): string {
  return `<autoFilter ref="A1:${getCellAddress(rows.length, columns.length - 1)}"/>`;
}

function choices({ columns, rows }: Sheet): string {
  const lists = columns.flatMap((column, at) => {
    if (column.kind !== 'choice' || rows.length === 0) return [];
    const list = sanitizeTextContent(`"${column.choices.join(',')}"`);
    const cells = `${getCellAddress(1, at)}:${getCellAddress(rows.length, at)}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${list}</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/* Excel knows a filter, and rows that repeat on paper, by names of its own. */
function named(xml: string, sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, columns, rows }, at) => {
    const sheet = sanitizeTextContent(`'${name.replaceAll("'", "''")}'`);
    const last = getCellAddress(rows.length, columns.length - 1).replace(/\d+/, '$$$&');
    return [
      definedName('_xlnm._FilterDatabase', at, `${sheet}!$A$1:$${last}`, ' hidden="1"'),
      definedName('_xlnm.Print_Titles', at, `${sheet}!$1:$1`),
    ];
  });
  const all = `<definedNames>${names.join('')}</definedNames>`;
  const written = findElement(xml, 'definedNames');
  if (written) return replaceElement(xml, written, all);
  return insertElementMarkupAccordingToOrderOfSiblings(xml, all, getOrderOfSiblings('xl/workbook.xml', 'workbook') ?? [], 'workbook');
}

function definedName(name: string, sheet: number, of: string, more = ''): string {
  return `<definedName name="${sanitizeAttributeValue(name)}" localSheetId="${sheet}"${more}>${of}</definedName>`;
}
