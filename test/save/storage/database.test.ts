import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
});

const database = () => import('../../../src/save/storage/database.ts');
const indexed = async () => (await import('../../../src/save/storage/indexed.ts')).indexed;
const record = { id: 'one', revision: 1, text: '{}' };

/** Opens our database as another page would, in a version of its own. */
function openAs(version: number, upgrade: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open('groundwork:/', version);
  opening.addEventListener('upgradeneeded', () => upgrade(opening.result));
  return new Promise((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
}

describe('the database', () => {
  test('of the version before keeps what it holds', async () => {
    const old = await openAs(1, (db) => {
      db.createObjectStore('assessments', { keyPath: 'id' });
      db.createObjectStore('setAside', { autoIncrement: true });
    });
    old.transaction('assessments', 'readwrite').objectStore('assessments').put(record);
    old.close();
    const store = await indexed();
    expect(await store.readAll()).toEqual([record]);
    await store.change('one', () => ({ ...record, revision: 2 }));
    expect((await store.read('one')).previous).toEqual(record);
  });

  test('fault 41: makes way for a newer version, which is not stuck, and opens again for the next write', async () => {
    const store = await indexed();
    await store.change('one', () => record);
    const newer = await openAs(3, () => undefined);
    newer.close();
    await expect(store.change('one', () => record)).rejects.toMatchObject({ name: 'VersionError' });
  });

  test('fault 11: closed under our hands, it is opened again once and the write is done', async () => {
    const { withDatabase } = await database();
    await withDatabase(async (db) => db.close());
    const store = await indexed();
    await store.change('one', () => record);
    expect((await store.read('one')).newest).toEqual(record);
  });

  test('fault 11: closed by the browser, as when somebody clears its data, it is opened anew the next time', async () => {
    const { withDatabase } = await database();
    await withDatabase(async (db) => forceCloseDatabase(unwrap(db) as never));
    const use = vi.fn(async (db: { readonly objectStoreNames: { readonly length: number } }) => db.objectStoreNames.length);
    expect(await withDatabase(use)).toBe(4);
    await (await indexed()).change('one', () => record);
    expect(use).toHaveBeenCalledTimes(1);
    expect(await (await indexed()).readAll()).toEqual([record]);
  });

  test('fault 11: that stays away is an error after one more try, and not a loop', async () => {
    const { withDatabase } = await database();
    let tries = 0;
    const lost = withDatabase(async () => {
      tries += 1;
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    });
    await expect(lost).rejects.toThrow('server lost');
    expect(tries).toBe(2);
  });

  test('fault 21: that never opens is given up after three seconds, and what arrives late is ignored and closed', async () => {
    // An old tab that does not make way holds the database: the question whether it opens stays unanswered.
    const holder = await openAs(1, (db) => db.createObjectStore('assessments', { keyPath: 'id' }));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const refused = expect((await indexed()).read('one')).rejects.toThrow('does not open');
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(3100);
    await refused;
    vi.useRealTimers();
    holder.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Nobody holds it any more: taking it away is not held up.
    const gone = indexedDB.deleteDatabase('groundwork:/');
    const blocked = vi.fn<() => void>();
    gone.addEventListener('blocked', blocked);
    await new Promise((resolve) => gone.addEventListener('success', resolve));
    expect(blocked).not.toHaveBeenCalled();
  });

  test('fault 21: that has opened here before is waited for longer: a slow start must not look as if all were gone', async () => {
    const kept = new Map([['groundwork:/:database-opened', 'yes']]);
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null });
    const holder = await openAs(1, (db) => db.createObjectStore('assessments', { keyPath: 'id' }));
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const reading = (await indexed()).readAll();
    await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    vi.unstubAllGlobals();
    holder.close();
    expect(await reading).toEqual([]);
  });

  test('fault 10: a write that the database refuses leaves what was there', async () => {
    const store = await indexed();
    await store.change('one', () => record);
    await expect(store.change('one', () => ({ ...record, text: (() => '') as never }))).rejects.toMatchObject({ name: 'DataCloneError' });
    expect(await store.read('one')).toEqual({ newest: record, previous: undefined });
  });

  test('fault 10: a write for which the disk has no room is an error of that name, and leaves what was there', async () => {
    const store = await indexed();
    await store.change('one', () => record);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      if (this.name === 'previous') {
        Object.assign(this.transaction, { error: new DOMException('full', 'QuotaExceededError') });
        this.transaction.abort();
      }
      return request;
    });
    await expect(store.change('one', () => ({ ...record, revision: 2 }))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await store.read('one')).toEqual({ newest: record, previous: undefined });
  });

  test('knows what is set aside by where it stands, whatever was written with it', async () => {
    const { withDatabase } = await database();
    const written = { at: '2026-11-25T10:00:00.000Z', value: 'odd' };
    await withDatabase((db) => db.add('setAside', { ...written, key: 99 } as typeof written));
    const [aside] = await (await indexed()).readAside();
    expect(aside).toMatchObject({ key: 1, value: 'odd' });
    await (await indexed()).removeAside(aside?.key ?? -1);
    expect(await (await indexed()).readAside()).toEqual([]);
  });

  test('is taken away although it could not be opened', async () => {
    (await openAs(3, () => undefined)).close();
    const { removeDatabase } = await database();
    const read = expect((await indexed()).readAll()).rejects.toMatchObject({ name: 'VersionError' });
    await removeDatabase();
    await read;
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('is taken away whole, also where it was never opened', async () => {
    const { removeDatabase } = await database();
    await removeDatabase();
    await (await indexed()).change('one', () => record);
    await removeDatabase();
    expect(await indexedDB.databases()).toEqual([]);
    expect(await (await indexed()).readAll()).toEqual([]);
  });

  test('remembers the file that an assessment keeps saving itself to, until it is forgotten or the assessment removed', async () => {
    const { linkedFile, linkFile } = await import('../../../src/save/storage/linked-file.ts');
    const file = { handle: { name: 'plan.json' } as FileSystemFileHandle, sum: '01234567' };
    await linkFile('one', file);
    expect(await linkedFile('one')).toEqual(file);
    await linkFile('one', undefined);
    expect(await linkedFile('one')).toBeUndefined();
    await linkFile('one', file);
    await (await indexed()).remove('one');
    expect(await linkedFile('one')).toBeUndefined();
  });
});
