import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { shelfStore } from '../../../src/save/storage/shelf-store.ts';
import type { Store } from '../../../src/save/storage/store.ts';
import { memoryShelf } from '../keeping/kept.ts';

/* What every store must do, on both of them. */

const stores: Readonly<Record<string, () => Promise<Store>>> = {
  IndexedDB: async () => (await import('../../../src/save/storage/indexed.ts')).indexed,
  'a shelf': async () => shelfStore('small', memoryShelf()),
};
const one = { id: 'one', revision: 1, text: '{"first":1}' };
const two = { id: 'one', revision: 2, text: '{"second":2}' };
const AT = '2026-11-25T10:00:00.000Z';

beforeEach(() => {
  vi.resetModules();
  globalThis.indexedDB = new IDBFactory();
});

describe.each(Object.entries(stores))('%s', (_, open) => {
  test('keeps the newest and the generation before', async () => {
    const store = await open();
    expect(await store.read('one')).toEqual({ newest: undefined, previous: undefined });
    await store.change('one', (stored) => (expect(stored).toBeUndefined(), one));
    await store.change('one', (stored) => (expect(stored).toEqual(one), two));
    expect(await store.read('one')).toEqual({ newest: two, previous: one });
    expect(await store.readAll()).toEqual([two]);
  });

  test('writes nothing where what to write cannot be decided', async () => {
    const store = await open();
    await store.change('one', () => one);
    const undecided = store.change('one', () => {
      throw new Error('undecided');
    });
    await expect(undecided).rejects.toThrow('undecided');
    expect(await store.read('one')).toEqual({ newest: one, previous: undefined });
  });

  test('sets aside what cannot be read, with and without something in its place', async () => {
    const store = await open();
    await store.change('one', () => one);
    await store.setAside('one', one, AT, two);
    expect((await store.read('one')).newest).toEqual(two);
    await store.setAside('one', { odd: [1] }, '2026-11-25T11:00:00.000Z');
    expect((await store.read('one')).newest).toBeUndefined();
    const aside = await store.readAside();
    expect(aside.map(({ at, value }) => ({ at, value }))).toEqual([
      { at: AT, value: one },
      { at: '2026-11-25T11:00:00.000Z', value: { odd: [1] } },
    ]);
    await store.removeAside(aside[0]?.key ?? -1);
    expect(await store.readAside()).toHaveLength(1);
  });

  test('sets aside all that it is given in one moment', async () => {
    const store = await open();
    await store.setAside('one', 'first', AT);
    await store.setAside('two', 'second', AT);
    const aside = await store.readAside();
    expect(aside.map(({ value }) => value)).toEqual(['first', 'second']);
    await store.removeAside(aside[0]?.key ?? -1);
    expect((await store.readAside()).map(({ value }) => value)).toEqual(['second']);
  });

  test('removes both generations', async () => {
    const store = await open();
    await store.change('one', () => one);
    await store.change('one', () => two);
    await store.remove('one');
    expect(await store.read('one')).toEqual({ newest: undefined, previous: undefined });
  });
});
