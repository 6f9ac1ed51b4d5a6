import { withoutIllegal } from '../../figures/legal-text.ts';

/**
 * What a person typed, as every table can hold it: one kind of line break, no control characters but tabs, no half
 * characters and none that Unicode keeps for itself. Everything that can be read stays.
 */
export function plainText(text: string): string {
  return withoutIllegal(text.replaceAll(/\r\n?/g, '\n'));
}
