import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/*
 * The only door to browser storage. Keeps texts and knows nothing of what they say.
 * IndexedDB holds every assessment; localStorage holds a journal for the last moment before a page goes;
 * sessionStorage remembers which assessment this tab has open.
 */

/** One assessment as kept in the browser. Read back as unknown: other versions and other tools can have written it. */
export interface StoredText {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

interface Schema extends DBSchema {
  assessments: { key: string; value: StoredText };
  /** What could not be read, exactly as it was found. */
  setAside: { key: number; value: { readonly at: string; readonly value: unknown } };
}

/** One name per folder of the host, so that two copies of Groundwork on one host keep apart. */
const NAME = `groundwork:${globalThis.location?.pathname.replace(/[^/]*$/, '') ?? '/'}`;
const JOURNAL = `${NAME}:journal:`;
const CURRENT = `${NAME}:current`;

let database: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('assessments', { keyPath: 'id' });
      db.createObjectStore('setAside', { autoIncrement: true });
    },
    /* A tab of a newer version wants in: let it, and open again when something is next written. */
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      database = undefined;
    },
    terminated: () => (database = undefined),
  });
  database.catch(() => (database = undefined));
  return database;
}

/** Everything kept under assessments. Rejects when the browser allows no storage. */
export async function readAll(): Promise<readonly unknown[]> {
  return (await open()).getAll('assessments');
}

/** What is kept under this id, or undefined. Rejects when the browser allows no storage. */
export async function read(id: string): Promise<unknown> {
  return (await open()).get('assessments', id);
}

/**
 * Writes one assessment in one transaction. Resolves when the browser has it; rejects when it could not be kept,
 * and then what was there before is still there.
 */
export async function write(stored: StoredText): Promise<void> {
  const transaction = (await open()).transaction('assessments', 'readwrite');
  await Promise.all([transaction.store.put(stored), transaction.done]);
}

/** Moves what cannot be read out of the way, unchanged, in one transaction. */
export async function setAside(id: string, value: unknown, at: string): Promise<void> {
  const transaction = (await open()).transaction(['assessments', 'setAside'], 'readwrite');
  await Promise.all([
    transaction.objectStore('setAside').add({ at, value }),
    transaction.objectStore('assessments').delete(id),
    transaction.done,
  ]);
}

/** Removes one assessment. Resolves when it is gone. */
export async function remove(id: string): Promise<void> {
  await (await open()).delete('assessments', id);
  clearJournal(id);
}

/**
 * Removes everything that this site keeps in this browser, what was set aside included. Other sites and tools of the
 * same host are left alone: only names that begin with ours are touched.
 */
export async function removeAll(): Promise<void> {
  (await database?.catch(() => undefined))?.close();
  database = undefined;
  await deleteDB(NAME);
  for (const kept of [() => localStorage, () => sessionStorage]) {
    quietly(() => Object.keys(kept()).forEach((key) => key.startsWith(`${NAME}:`) && kept().removeItem(key)));
  }
}

/** Leaves a text for the next page when there is no time to wait for IndexedDB. Does nothing where storage is blocked. */
export function journal(id: string, text: string): void {
  quietly(() => localStorage.setItem(JOURNAL + id, text));
}

/** The text left by `journal`, or null. */
export function readJournal(id: string): string | null {
  return quietly(() => localStorage.getItem(JOURNAL + id)) ?? null;
}

export function clearJournal(id: string): void {
  quietly(() => localStorage.removeItem(JOURNAL + id));
}

/** The id of the assessment that this tab has open, or null. */
export function currentId(): string | null {
  return quietly(() => sessionStorage.getItem(CURRENT)) ?? null;
}

export function setCurrentId(id: string): void {
  quietly(() => sessionStorage.setItem(CURRENT, id));
}

/** Blocked storage throws on touch; the page goes on, and saving says so through IndexedDB's own failure. */
function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
