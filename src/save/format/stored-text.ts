/** The text of a stored record, or undefined when the record is not one of ours. */
export function textIn(value: unknown): string | undefined {
  const record = typeof value === 'object' && value !== null ? (value as { readonly text?: unknown }) : {};
  return typeof record.text === 'string' ? record.text : undefined;
}
