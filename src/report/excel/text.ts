import { sheets } from '../../text/report/sheets.ts';
import { plainText } from '../model/plain-text.ts';

/* What Excel takes for one cell, in UTF-16 units. */
const MOST = 32_767;
/*
 * The writer looks texts up in an object, and would find the names that every object has, such as "constructor". This sign
 * makes them other texts. XML cannot hold it, so the writer leaves it out.
 */
const NEVER_WRITTEN = '\uFFFE';

/**
 * A text as a cell of a workbook holds it: cut with a mark where it is longer than Excel takes, and written so that it is
 * read back as it is.
 */
export function excelText(text: string): string {
  // Programs show a tab within a cell as nothing, so that words run together.
  return readBackAsIs(cut(plainText(text).replaceAll('\t', ' ')));
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  // Never through the middle of a character.
  return text.slice(0, MOST - sheets.cut.length).replace(/\p{Cs}$/u, '') + sheets.cut;
}

/* Excel reads _x0041_ as A, so the underscore of a text that has such a thing is written that way itself. */
function readBackAsIs(text: string): string {
  const safe = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return safe in {} ? safe + NEVER_WRITTEN : safe;
}
