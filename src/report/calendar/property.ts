import { plainText } from '../model/plain-text.ts';

/** A text as a property of a calendar (RFC 5545, 3.3.11), in one line that is not yet folded. None where there is nothing to read. */
export function property(name: string, text: string): readonly string[] {
  const value = plainText(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return value === '' ? [] : [`${name}:${value}`];
}
