import { atom } from 'nanostores';
import { keepsNothing, setKeepsNothing } from '../../save/storage/browser.ts';
import { readLibrary } from './library.ts';

/** Whether a person chose, in this tab, that nothing is to be kept in this browser. */
export const $keepNothing = atom(false);

export function readKeepNothing(): void {
  $keepNothing.set(keepsNothing());
}

/**
 * From now on keeps answers in this tab alone, or in this browser again. What the tab held is then kept in the browser;
 * what the browser kept before stays there until it is removed.
 */
export async function keepNothing(nothing: boolean): Promise<void> {
  setKeepsNothing(nothing);
  $keepNothing.set(nothing);
  await readLibrary();
}
