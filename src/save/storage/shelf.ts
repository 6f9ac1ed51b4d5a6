import { NAME } from './names.ts';

/** A place for short texts that answers at once. Reads nothing and keeps nothing where the browser does not allow it. */
export interface Shelf {
  get(key: string): string | undefined;
  /** Whether the text is kept now: a full shelf keeps what it had. */
  set(key: string, text: string): boolean;
  remove(key: string): void;
  /** Keys that begin so. */
  keys(start: string): readonly string[];
}

/** A shelf on one of the browser's own two, for names of ours alone. Blocked storage throws on touch; the page goes on. */
export function webShelf(storage: () => Storage): Shelf {
  const begin = `${NAME}:`;
  const quietly = <T>(use: (kept: Storage) => T): T | undefined => {
    try {
      return use(storage());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => quietly((kept) => kept.getItem(begin + key)) ?? undefined,
    set: (key, text) => quietly((kept) => (kept.setItem(begin + key, text), kept.getItem(begin + key) === text)) ?? false,
    remove: (key) => void quietly((kept) => kept.removeItem(begin + key)),
    keys: (start) =>
      quietly((kept) =>
        Object.keys(kept)
          .filter((key) => key.startsWith(begin + start))
          .map((key) => key.slice(begin.length)),
      ) ?? [],
  };
}

/** Kept for all tabs of the browser. Up to 40 seconds behind on disk, so it is for what IndexedDB cannot take. */
export const small = webShelf(() => localStorage);

/** Kept for this tab, until it is closed. */
export const tab = webShelf(() => sessionStorage);

/** Whether a shelf keeps what is put there. */
export function works(shelf: Shelf): boolean {
  const kept = shelf.set('probe', 'x');
  shelf.remove('probe');
  return kept;
}
