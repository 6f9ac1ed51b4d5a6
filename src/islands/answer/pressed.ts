/**
 * The single key that a person pressed, a letter as a capital. Undefined while a field for text or a list has the focus, and
 * with Control, Alt or the like: no key of the browser or of a screen reader is taken (WCAG 2.1.4).
 */
export function pressed({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): string | undefined {
  const typing = target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  if (typing || ctrlKey || altKey || metaKey) return undefined;
  return key.length === 1 ? key.toUpperCase() : key;
}
