import { isRecord } from '../../core/record.ts';
import { parse } from '../format/parse.ts';
import type { Shelf } from './shelf.ts';
import type { Place, SetAside, Store } from './store.ts';

const KEPT = 'kept:';
const BEFORE = 'before:';
const ASIDE = 'aside:';

/** A store on a shelf, for where there is no IndexedDB. Writing is at once, so no other tab comes in between. */
export function shelfStore(place: Place, shelf: Shelf): Store {
  const stored = (key: string): unknown => {
    const text = shelf.get(key);
    return text === undefined ? undefined : (parse(text) ?? { text });
  };
  const put = (key: string, value: unknown) => {
    if (!shelf.set(key, JSON.stringify(value))) throw new DOMException('There is no room left.', 'QuotaExceededError');
  };
  /* By the moment; what is set aside in the same one goes behind. */
  const freeFrom = (key: number): number => (shelf.get(ASIDE + key) === undefined ? key : freeFrom(key + 1));
  return {
    place,
    read: async (id) => ({ newest: stored(KEPT + id), previous: stored(BEFORE + id) }),
    readAll: async () => shelf.keys(KEPT).map(stored),
    change: async (id, next) => {
      const before = stored(KEPT + id);
      put(KEPT + id, next(before));
      // The previous generation is worth less than the room for the newest.
      if (before !== undefined) shelf.set(BEFORE + id, JSON.stringify(before));
    },
    setAside: async (id, value, at, instead) => {
      put(ASIDE + freeFrom(Date.parse(at)), { at, value });
      if (instead) put(KEPT + id, instead);
      else shelf.remove(KEPT + id);
    },
    readAside: async () => shelf.keys(ASIDE).flatMap((key) => asideIn(Number(key.slice(ASIDE.length)), stored(key))),
    removeAside: async (key) => shelf.remove(ASIDE + key),
    remove: async (id) => {
      shelf.remove(KEPT + id);
      shelf.remove(BEFORE + id);
    },
  };
}

function asideIn(key: number, value: unknown): readonly SetAside[] {
  return isRecord(value) && typeof value['at'] === 'string' ? [{ key, at: value['at'], value: value['value'] }] : [];
}
