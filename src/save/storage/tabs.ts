import { NAME } from './names.ts';
import { small } from './shelf.ts';

/* Tabs tell each other which assessment has changed. What changed is read from the store, so a word that is lost costs nothing. */

const WORD = 'word';

/** Tells the other tabs of this browser that an assessment was written or removed. */
export function tellTabs(id: string): void {
  const others = channel();
  if (others) others.postMessage(id);
  else small.set(WORD, `${id} ${Math.random()}`);
}

/** Calls back with the id of every assessment that another tab has changed. */
export function hearTabs(changed: (id: string) => void): void {
  const others = channel();
  if (others) others.addEventListener('message', ({ data }: MessageEvent<unknown>) => typeof data === 'string' && changed(data));
  else {
    globalThis.addEventListener?.('storage', ({ key, newValue }) => {
      if (key === `${NAME}:${WORD}` && newValue) changed(newValue.replace(/ \S*$/, ''));
    });
  }
}

let opened: BroadcastChannel | null | undefined;

/* Absent in old browsers, and refused where storage is blocked. Opened when first needed: the build has no tabs. */
function channel(): BroadcastChannel | null {
  try {
    opened ??= typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
  } catch {
    opened = null;
  }
  return opened;
}
