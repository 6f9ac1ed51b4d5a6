/**
 * What a person typed, as every format can hold it: one kind of line break, no control characters but tabs, no half
 * characters and none that Unicode keeps for itself. Everything that can be read stays.
 */
export function plainText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '');
}
