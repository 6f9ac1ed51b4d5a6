import { goTo, neighbour } from './step.ts';

/**
 * Answers a question with single keys: its level with 0 to 3, "I do not know" with D; N goes to the next question. Only
 * while the focus is inside a question and not in a field for text, and never with Ctrl, Alt or the like, so that no key
 * of the browser or of a screen reader is taken (WCAG 2.1.4). Gives what takes the keys away again.
 */
export function bindKeys(sheet: HTMLElement): () => void {
  const press = (event: KeyboardEvent) => {
    const { target, key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || target.matches('textarea, select, [type=text]')) return;
    const card = target.closest<HTMLFieldSetElement>('[data-card]');
    if (!card || !act(card, key.toLowerCase())) return;
    event.preventDefault();
  };
  sheet.addEventListener('keydown', press);
  return () => sheet.removeEventListener('keydown', press);
}

/** Whether the key does something here. */
function act(card: HTMLFieldSetElement, key: string): boolean {
  if (key === 'n') {
    const next = neighbour(card, 1);
    if (next) goTo(next);
    return next !== undefined;
  }
  const value = key === 'd' ? 'unknown' : /^[0-3]$/.test(key) ? key : undefined;
  const radio = value && card.querySelector<HTMLInputElement>(`[type=radio][value="${value}"]`);
  if (!radio) return false;
  radio.focus();
  radio.click();
  return true;
}
