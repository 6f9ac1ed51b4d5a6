import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { decode } from '../../../src/save/format/decode.ts';
import { encode, type Saved } from '../../../src/save/format/encode.ts';
import { createKeeper } from '../../../src/save/keeping/keeper.ts';
import type { KeeperParts, SaveState } from '../../../src/save/keeping/keeping.ts';
import { createJournal } from '../../../src/save/storage/journal.ts';
import { shelfStore } from '../../../src/save/storage/shelf-store.ts';
import type { Shelf } from '../../../src/save/storage/shelf.ts';
import type { StoredText } from '../../../src/save/storage/store.ts';
import { textIn } from '../../../src/save/format/stored-text.ts';
import { level } from '../../rules.ts';

/* A browser's storage in memory that can be told to fail, and keepers on it: one for each tab. */

export const ID = '0a1b';
export const AT = '2026-11-24T09:00:00.000Z';
export const NOW = '2026-11-24T10:00:00.000Z';

export const withLevel = (value: 0 | 1 | 2 | 3): Assessment => ({ ...emptyAssessment(ID), answers: { a: level(value) } });

export function savedAs(assessment: Assessment, revision: number, more: Partial<Saved> = {}): Saved {
  return { assessment, revision, savedAt: AT, bankVersion: '1.0.0', ...more };
}

export const record = (saved: Saved): StoredText => ({ id: saved.assessment.id, revision: saved.revision, text: encode(saved) });

export function memoryShelf(): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (key) => texts.get(key),
    set: (key, text) => (texts.set(key, text), true),
    remove: (key) => void texts.delete(key),
    keys: (start) => [...texts.keys()].filter((key) => key.startsWith(start)),
  };
}

export function memory() {
  const shelf = memoryShelf();
  const small = memoryShelf();
  const kept = shelfStore('browser', shelf);
  const fails: { read?: Error; change?: Error } = {};
  const writes: StoredText[] = [];
  const store: KeeperParts['store'] = {
    ...kept,
    read: async (id) => (fails.read ? Promise.reject(fails.read) : kept.read(id)),
    change: async (id, next) => {
      if (fails.change) throw fails.change;
      await kept.change(id, (stored) => {
        const written = next(stored);
        writes.push(written);
        return written;
      });
    },
  };
  return {
    store,
    small,
    fails,
    writes,
    put: (value: { readonly id: string }) => shelf.set(`kept:${value.id}`, JSON.stringify(value)),
    putBefore: (value: { readonly id: string }) => shelf.set(`before:${value.id}`, JSON.stringify(value)),
    take: () => shelf.remove(`kept:${ID}`),
    newest: async () => savedIn((await kept.read(ID)).newest),
    raw: async () => (await kept.read(ID)).newest,
    aside: async () => (await kept.readAside()).map(({ value }) => value),
    journals: () => small.keys('journal:').map((key) => small.get(key)),
  };
}

/** A tab with a keeper on this storage. It adopts what its keeper says, as the page does. */
export function tabOn(storage: ReturnType<typeof memory>, more: Partial<KeeperParts> & { readonly writer?: string } = {}) {
  const states: SaveState[] = [];
  const stored: Saved[] = [];
  const heard: string[] = [];
  const tab = { assessment: emptyAssessment(ID) };
  const keeper = createKeeper(ID, {
    store: storage.store,
    journal: createJournal(storage.small, more.writer ?? 'page'),
    bankVersion: '1.0.0',
    receive: (saved) => saved,
    now: () => NOW,
    onState: (state) => states.push(state),
    onChange: (assessment, places) => {
      tab.assessment = assessment;
      heard.push(...places.map((path) => path.join('/')));
    },
    onStored: (saved) => stored.push(saved),
    onWritten: () => undefined,
    ...more,
  });
  return { keeper, states, stored, heard, tab };
}

export function savedIn(value: unknown): Saved | undefined {
  const decoded = decode(textIn(value) ?? '');
  return decoded.ok ? decoded.saved : undefined;
}

/** The answer to `a` in a stored state. */
export const levelIn = (saved: Saved | undefined) => saved?.assessment.answers['a'];
