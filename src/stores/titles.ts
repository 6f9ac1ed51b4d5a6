import { atom } from 'nanostores';
import type { Titles } from '../bank/types.ts';

/** The short names of questions and duties; empty until they have been asked for. */
export const $titles = atom<Titles>({});

/** Fetches the short names, for a page that must name what it does not show. Without them, ids are shown. */
export function loadTitles(): void {
  import('groundwork:titles').then(({ titles }) => $titles.set(titles)).catch(() => undefined);
}
