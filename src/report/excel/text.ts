import { sheets } from '../../text/sheets.ts';
import { plainText } from '../plain-text.ts';

/* What Excel takes for one cell, in UTF-16 units. */
const MOST = 32_767;

/**
 * A text as a cell of a workbook holds it: cut with a mark where it is longer than Excel takes, and written so that it is
 * read back as it is.
 */
export function excelText(text: string): string {
  return escaped(cut(plainText(text)));
}

function cut(text: string): string {
  if (text.length <= MOST) return text;
  // Never through the middle of a character.
  return text.slice(0, MOST - sheets.cut.length).replace(/\p{Cs}$/u, '') + sheets.cut;
}

/*
 * Excel reads _x0041_ as A, so a text that has such a thing gets its underscore that way. The writer looks texts up in an
 * object, where the names that every object has would be found: their first letter is written that way too.
 */
function escaped(text: string): string {
  const safe = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return safe in {} ? code(safe) + safe.slice(1) : safe;
}

function code(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
