import { withDatabase } from './database.ts';
import type { SetAside, Store } from './store.ts';

/** Keeps assessments in IndexedDB, two generations of each. */
export const indexed: Store = {
  place: 'browser',
  read: (id) =>
    withDatabase(async (db) => {
      const transaction = db.transaction(['assessments', 'previous']);
      const [newest, previous] = await Promise.all([
        transaction.objectStore('assessments').get(id),
        transaction.objectStore('previous').get(id),
      ]);
      return { newest, previous };
    }),
  readAll: () => withDatabase((db) => db.getAll('assessments')),
  change: (id, next) =>
    withDatabase(async (db) => {
      const transaction = db.transaction(['assessments', 'previous'], 'readwrite');
      try {
        const stored = await transaction.objectStore('assessments').get(id);
        void transaction
          .objectStore('assessments')
          .put(next(stored))
          .catch(() => undefined);
        if (stored !== undefined)
          void transaction
            .objectStore('previous')
            .put(stored)
            .catch(() => undefined);
      } catch (error) {
        transaction.done.catch(() => undefined);
        quietly(() => transaction.abort());
        throw error;
      }
      await transaction.done;
    }),
  setAside: (id, value, at, instead) =>
    withDatabase(async (db) => {
      const transaction = db.transaction(['assessments', 'setAside'], 'readwrite');
      const assessments = transaction.objectStore('assessments');
      await Promise.all([
        transaction.objectStore('setAside').add({ at, value }),
        instead ? assessments.put(instead) : assessments.delete(id),
        transaction.done,
      ]);
    }),
  readAside: () =>
    withDatabase(async (db) => {
      const aside: SetAside[] = [];
      for await (const cursor of db.transaction('setAside').store) aside.push({ ...cursor.value, key: cursor.key });
      return aside;
    }),
  removeAside: (key) => withDatabase((db) => db.delete('setAside', key)),
  remove: (id) =>
    withDatabase(async (db) => {
      const transaction = db.transaction(['assessments', 'previous', 'files'], 'readwrite');
      await Promise.all([
        transaction.objectStore('assessments').delete(id),
        transaction.objectStore('previous').delete(id),
        transaction.objectStore('files').delete(id),
        transaction.done,
      ]);
    }),
};

function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // A transaction that is over already needs no abort.
  }
}
