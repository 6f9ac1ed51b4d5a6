/** A text as a value of a calendar, where the writer does not see to it itself. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
