import type { Shelf } from './shelf.ts';

/*
 * What was typed last, when there is no time to wait for the store: a page that goes leaves it here, each page under a
 * name of its own, and the next page takes it up.
 */

export interface Journal {
  /** Leaves a text. False where the browser does not keep it. */
  leave(id: string, text: string): boolean;
  /** What pages have left for an assessment. */
  left(id: string): readonly { readonly key: string; readonly text: string }[];
  clear(keys: readonly string[]): void;
  /** Takes away what this page has left. */
  clearOwn(id: string): void;
}

/** The journal of one page, which is known by `writer`: a random name, made once for each page. */
export function createJournal(shelf: Shelf, writer: string): Journal {
  const start = (id: string) => `journal:${id}:`;
  return {
    leave: (id, text) => shelf.set(start(id) + writer, text),
    left: (id) =>
      shelf.keys(start(id)).flatMap((key) => {
        const text = shelf.get(key);
        return text === undefined ? [] : [{ key, text }];
      }),
    clear: (keys) => keys.forEach((key) => shelf.remove(key)),
    clearOwn: (id) => shelf.remove(start(id) + writer),
  };
}
