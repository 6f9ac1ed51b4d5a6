import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { NAME } from './names.ts';
import { small } from './shelf.ts';
import type { StoredText } from './store.ts';

/* IndexedDB, the only place that is on disk as soon as it says so: its shape, and how it is opened. */

/** A file of the person's, and the checksum of what this browser last wrote there; absent before the first time. */
export interface LinkedFile {
  readonly handle: FileSystemFileHandle;
  readonly sum?: string;
}

interface Schema extends DBSchema {
  assessments: { key: string; value: StoredText };
  previous: { key: string; value: StoredText };
  setAside: { key: number; value: { readonly at: string; readonly value: unknown } };
  /** The file that an assessment keeps saving itself to, by the assessment's id. */
  files: { key: string; value: LinkedFile };
}

type Database = IDBPDatabase<Schema>;

/**
 * At most this long, in milliseconds, to wait for the database: a browser can leave the question unanswered. Where it has
 * opened before, it may hold what a person typed, and a slow start must not look as if that were gone.
 */
const [PATIENCE, PATIENCE_WITH_WHAT_IS_KEPT] = [3000, 30_000];

/** Tells, on the smaller shelf, that the database of this browser has opened before. */
const OPENED = 'database-opened';

let database: Promise<Database> | undefined;

function open(): Promise<Database> {
  database ??= inTime(
    openDB<Schema>(NAME, 2, {
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('assessments', { keyPath: 'id' });
          db.createObjectStore('setAside', { autoIncrement: true });
        }
        db.createObjectStore('previous', { keyPath: 'id' });
        db.createObjectStore('files');
      },
      /* A tab of a newer version wants in: let it, and open again when something is next written. */
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        database = undefined;
      },
      terminated: () => (database = undefined),
    }),
  );
  database.then(
    () => small.get(OPENED) ?? small.set(OPENED, 'yes'),
    () => (database = undefined),
  );
  return database;
}

/** Gives up waiting after a while; what arrives later is closed again. */
function inTime(opening: Promise<Database>): Promise<Database> {
  let late = false;
  const patience = small.get(OPENED) ? PATIENCE_WITH_WHAT_IS_KEPT : PATIENCE;
  void opening.then((db) => late && db.close()).catch(() => undefined);
  return Promise.race([
    opening,
    new Promise<never>((_, reject) => {
      setTimeout(() => {
        late = true;
        reject(new Error('The browser does not open its database.'));
      }, patience);
    }),
  ]);
}

/** Runs once more with a database opened anew when the browser has closed the one there was, as Safari does at times. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await use(await open());
  } catch (error) {
    if (!(error instanceof DOMException) || !['InvalidStateError', 'UnknownError'].includes(error.name)) throw error;
    database = undefined;
    return use(await open());
  }
}

/** Takes the whole database away. */
export async function removeDatabase(): Promise<void> {
  (await database?.catch(() => undefined))?.close();
  database = undefined;
  await deleteDB(NAME);
}
