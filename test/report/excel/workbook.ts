import { strFromU8, unzipSync } from 'fflate';
import { elementsIn, parseXml, textIn, type Element } from '../xml.ts';

/** A cell as it stands in the file: its text, or its number as it is written. */
export interface ReadCell {
  readonly text?: string;
  readonly number?: string;
  /** The code of its format, such as dd/mm/yyyy. */
  readonly format: string | undefined;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: Element;
  /** By address, such as B2. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export interface Workbook {
  /** Every file of the archive that is XML, parsed; by its path. */
  readonly files: ReadonlyMap<string, Element>;
  readonly sheets: readonly ReadSheet[];
}

/** Reads a workbook without the library that wrote it. Throws where a part is not well-formed XML. */
export async function workbookIn(blob: Blob): Promise<Workbook> {
  const archive = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const files = new Map(Object.entries(archive).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
  const strings = elementsIn(files.get('xl/sharedStrings.xml')!, 'si').map((item) => decoded(textIn(item)));
  const formats = formatsIn(files.get('xl/styles.xml')!);
  const sheets = elementsIn(files.get('xl/workbook.xml')!, 'sheet').map(({ attributes }) => {
    const xml = files.get(`xl/worksheets/sheet${attributes['sheetId']}.xml`)!;
    const cells = elementsIn(xml, 'c').map((cell): readonly [string, ReadCell] => {
      const format = formats[Number(cell.attributes['s'] ?? 0)];
      const [value] = elementsIn(cell, 'v').map(textIn);
      if (value === undefined) return [cell.attributes['r']!, { format }];
      return [cell.attributes['r']!, cell.attributes['t'] === 's' ? { text: strings[Number(value)]!, format } : { number: value, format }];
    });
    return { name: attributes['name']!, xml, cells: new Map(cells) };
  });
  return { files, sheets };
}

function formatsIn(styles: Element): readonly (string | undefined)[] {
  const codes = new Map(elementsIn(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]));
  const [cells] = elementsIn(styles, 'cellXfs');
  return elementsIn(cells!, 'xf').map(({ attributes }) => codes.get(attributes['numFmtId']));
}

/* Excel reads _x0041_ as A (ECMA-376, part 1, 22.9.2.19). */
function decoded(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The address of a cell, both counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}
