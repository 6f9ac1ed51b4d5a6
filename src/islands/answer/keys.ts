import { pressed } from './pressed.ts';
import { goTo, neighbour } from './step.ts';

/**
 * Answers a question with single keys: its level with 0 to 3, "I do not know" with D; N goes to the next question. Only
 * while the focus is inside a question. Gives what takes the keys away again.
 */
export function bindKeys(sheet: HTMLElement): () => void {
  const press = (event: KeyboardEvent) => {
    const key = pressed(event);
    const card = event.target instanceof Element && event.target.closest<HTMLFieldSetElement>('[data-card]');
    if (key !== undefined && card && act(card, key)) event.preventDefault();
  };
  sheet.addEventListener('keydown', press);
  return () => sheet.removeEventListener('keydown', press);
}

/** Whether the key does something here. */
function act(card: HTMLFieldSetElement, key: string): boolean {
  if (key === 'N') {
    const next = neighbour(card, 1);
    if (next) goTo(next);
    return next !== undefined;
  }
  const value = key === 'D' ? 'unknown' : /^[0-3]$/.test(key) ? key : undefined;
  const radio = value && card.querySelector<HTMLInputElement>(`[type=radio][value="${value}"]`);
  if (!radio) return false;
  radio.focus();
  radio.click();
  return true;
}
