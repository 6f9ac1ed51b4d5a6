/** What XML or HTML has no place for, escaped or not: control characters, halves of pairs, and what is no character. */
const NOT_LEGAL = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text without what no document has a place for. Everything that can be read stays. */
export function withoutIllegal(text: string): string {
  return text.replace(NOT_LEGAL, '');
}

/**
 * The text with what a document may hold. Marks that turn the direction of writing are closed where it ends, so that what
 * one person typed does not turn around what stands after it.
 */
export function legalText(text: string): string {
  const legal = withoutIllegal(text);
  return (
    legal +
    '\u202C'.repeat(unclosed(legal, /[\u202A\u202B\u202D\u202E]/, /\u202C/)) +
    '\u2069'.repeat(unclosed(legal, /[\u2066-\u2068]/, /\u2069/))
  );
}

/** The text as it stands in XML or HTML, between tags and between double or single quotes. */
export function escaped(text: string): string {
  return legalText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

function unclosed(text: string, opens: RegExp, closes: RegExp): number {
  let open = 0;
  for (const mark of text) {
    if (opens.test(mark)) open += 1;
    else if (closes.test(mark)) open = Math.max(0, open - 1);
  }
  return open;
}
