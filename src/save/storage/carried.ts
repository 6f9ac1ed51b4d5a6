import { isRecord } from '../../core/record.ts';
import { NAME } from './names.ts';
import type { Shelf } from './shelf.ts';

/*
 * Where the browser blocks all storage, texts travel with the tab: each entry of the tab's own history carries them, and
 * the newest wins. They go when the tab is closed. The browser tells nobody else, and no address shows them.
 */

const CARRIED = 'groundwork-carried';

interface Load {
  readonly name: string;
  readonly turn: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** A shelf that goes from page to page with the tab, or undefined where the browser has no way to do so. */
export function carriedShelf(navigation: Navigation | undefined = globalThis.navigation): Shelf | undefined {
  if (!navigation) return undefined;
  let load = newest(navigation.entries().map((entry) => entry.getState()));
  const change = (texts: Load['texts']) => {
    load = { name: NAME, turn: load.turn + 1, texts };
    navigation.updateCurrentEntry({ state: load });
  };
  navigation.addEventListener('navigate', (event) => {
    if (!event.cancelable || event.hashChange || event.downloadRequest !== null || event.info === CARRIED) return;
    if (event.navigationType !== 'push' && event.navigationType !== 'replace') return;
    if (new URL(event.destination.url).origin !== location.origin) return;
    event.preventDefault();
    navigation.navigate(event.destination.url, { state: load, info: CARRIED, history: event.navigationType });
  });
  return {
    get: (key) => (Object.hasOwn(load.texts, key) ? load.texts[key] : undefined),
    set: (key, text) => (change({ ...load.texts, [key]: text }), true),
    remove: (key) => {
      const { [key]: _, ...rest } = load.texts;
      change(rest);
    },
    keys: (start) => Object.keys(load.texts).filter((key) => key.startsWith(start)),
  };
}

function newest(states: readonly unknown[]): Load {
  const loads = states.filter((state): state is Load => isRecord(state) && state['name'] === NAME && isRecord(state['texts']));
  return loads.reduce((best, other) => (other.turn > best.turn ? other : best), { name: NAME, turn: 0, texts: {} });
}
