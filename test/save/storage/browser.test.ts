import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/* Which place keeps what a person types, given what the browser offers. */

const record = (revision: number, text = '{}') => ({ id: 'one', revision, text });
const page = () => import('../../../src/save/storage/browser.ts');

function webStorage(): Storage {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: { value: (key: string, text: string) => (kept[key] = text) },
    removeItem: { value: (key: string) => delete kept[key] },
  }) as unknown as Storage;
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('localStorage', webStorage());
  vi.stubGlobal('sessionStorage', webStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => vi.unstubAllGlobals());

describe('answers are kept', () => {
  test('in the database, where there is one', async () => {
    const { store, why } = await (await page()).browser('writer');
    expect([store.place, why]).toEqual(['browser', undefined]);
  });

  test('fault 20: on the smaller shelf where there is no database, chosen once and remembered', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { browser } = await page();
    const here = await browser('writer');
    expect([here.store.place, here.why]).toEqual(['small', undefined]);
    expect(await browser('writer')).toBe(here);
    await here.store.change('one', () => record(1));
    expect(Object.keys(localStorage)).toEqual(['groundwork:/:kept:one']);
  });

  test('in the database again on a day when there is one, brought over from the shelf, the newer of the two', async () => {
    const { indexed } = await import('../../../src/save/storage/indexed.ts');
    await indexed.change('one', () => record(3, '"in the database"'));
    await indexed.change('two', () => ({ ...record(3), id: 'two' }));
    localStorage.setItem('groundwork:/:kept:one', JSON.stringify(record(5, '"on the shelf"')));
    localStorage.setItem('groundwork:/:kept:two', JSON.stringify({ ...record(2), id: 'two' }));
    localStorage.setItem('groundwork:/:kept:three', JSON.stringify({ ...record(1), id: 'three' }));
    localStorage.setItem('groundwork:/:kept:odd', '{"no":"record"}');
    const { store } = await (await page()).browser('writer');
    expect((await store.read('one')).newest).toEqual(record(5, '"on the shelf"'));
    expect((await store.read('two')).newest).toMatchObject({ revision: 3 });
    expect((await store.read('three')).newest).toMatchObject({ revision: 1 });
    expect(Object.keys(localStorage)).toEqual(['groundwork:/:database-opened', 'groundwork:/:kept:odd']);
  });

  test('in the tab alone, where a person chose to keep nothing', async () => {
    const { browser, keepsNothing, setKeepsNothing } = await page();
    expect((await browser('writer')).store.place).toBe('browser');
    setKeepsNothing(true);
    expect(keepsNothing()).toBe(true);
    const { store, journal, why } = await browser('writer');
    expect([store.place, why]).toEqual(['tab', 'chosen']);
    await store.change('one', () => record(1));
    journal.leave('one', 'last');
    expect(Object.keys(localStorage)).toEqual(['groundwork:/:database-opened']);
    expect(await indexedDB.databases()).toMatchObject([{ name: 'groundwork:/' }]);
    expect(Object.keys(sessionStorage).filter((key) => key.includes('one'))).toHaveLength(2);
    setKeepsNothing(false);
    const again = (await browser('writer')).store;
    expect(again.place).toBe('browser');
    expect((await again.read('one')).newest).toEqual(record(1));
    expect(Object.keys(sessionStorage).filter((key) => key.includes('kept'))).toEqual([]);
  });

  test('apart from what the browser kept before, where a person chooses to keep nothing from then on', async () => {
    const { browser, currentId, setCurrentId, setKeepsNothing, setSeen, wasSeen } = await page();
    await (await browser('writer')).store.change('one', () => record(1));
    setCurrentId('one');
    setSeen('one');
    setKeepsNothing(true);
    // The tab has no place for it: it starts another, which can never meet the one in the browser under its id.
    expect([currentId(), wasSeen('one')]).toEqual([undefined, false]);
    setCurrentId('two');
    await (await browser('writer')).store.change('two', () => ({ ...record(9), id: 'two' }));
    setKeepsNothing(false);
    expect(currentId()).toBe('two');
    expect(await (await browser('writer')).store.readAll()).toEqual([record(1), { ...record(9), id: 'two' }]);
  });

  test('with the tab, from page to page, where all storage is blocked', async () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) vi.stubGlobal(name, undefined);
    vi.stubGlobal('navigation', { entries: () => [], updateCurrentEntry: () => undefined, addEventListener: () => undefined });
    const { browser, currentId, setCurrentId } = await page();
    const { store, why } = await browser('writer');
    expect([store.place, why]).toEqual(['tab', 'blocked']);
    setCurrentId('one');
    expect(currentId()).toBe('one');
  });

  test('on the page, where nothing goes from page to page', async () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'navigation']) vi.stubGlobal(name, undefined);
    const { browser, currentId, forgetCurrent, removeAll, setCurrentId, setSeen, wasSeen } = await page();
    const { store, why } = await browser('writer');
    expect([store.place, why]).toEqual(['page', 'blocked']);
    await store.change('one', () => record(1));
    expect(await store.readAll()).toEqual([record(1)]);
    setCurrentId('one');
    setSeen('one');
    setSeen('one');
    expect(wasSeen('one')).toBe(true);
    forgetCurrent('two');
    expect(currentId()).toBe('one');
    forgetCurrent('one');
    expect([currentId(), wasSeen('one')]).toEqual([undefined, false]);
    await removeAll();
    expect(await store.readAll()).toEqual([]);
  });

  test('nowhere, where a newer version has been at work: it is left alone', async () => {
    const opening = indexedDB.open('groundwork:/', 99);
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    opening.result.close();
    const { store, why } = await (await page()).browser('writer');
    expect([store.place, why]).toEqual(['tab', 'newer']);
  });
});

describe('what a link of questions began', () => {
  test('is known again, so that the same link goes on with it', async () => {
    const { begunFor, setBegunFor } = await page();
    expect(begunFor('ask')).toBeUndefined();
    setBegunFor('ask', 'reply');
    expect(begunFor('ask')).toBe('reply');
    expect(begunFor('another')).toBeUndefined();
  });
});

describe('a meeting on its way', () => {
  test('is kept beside its assessment, and forgotten with it', async () => {
    const { forgetCurrent, heldMeeting, holdMeeting } = await page();
    expect(heldMeeting('one')).toBeUndefined();
    expect(holdMeeting('one', 'votes')).toBe(true);
    expect(heldMeeting('one')).toBe('votes');
    forgetCurrent('two');
    expect(heldMeeting('one')).toBe('votes');
    forgetCurrent('one');
    expect(heldMeeting('one')).toBeUndefined();
  });

  test('goes with the tab where nothing else is there, and says so where it cannot be kept', async () => {
    vi.stubGlobal('localStorage', undefined);
    const { heldMeeting, holdMeeting } = await page();
    expect(holdMeeting('one', 'votes')).toBe(true);
    expect(Object.keys(sessionStorage)).toEqual(['groundwork:/:meeting:one']);
    vi.stubGlobal('sessionStorage', undefined);
    expect(holdMeeting('one', 'more votes')).toBe(false);
    expect(heldMeeting('one')).toBeUndefined();
  });
});

describe('how a person likes to work', () => {
  test('is remembered on this computer, and gone with everything else', async () => {
    const { browser, preference, removeAll, setPreference } = await page();
    expect(preference('pace')).toBeUndefined();
    setPreference('pace', 'one');
    expect(preference('pace')).toBe('one');
    expect(Object.keys(localStorage)).toEqual(['groundwork:/:prefers:pace']);
    await browser('writer');
    await removeAll();
    expect(preference('pace')).toBeUndefined();
  });

  test('goes with the tab, where nothing is to be kept in this browser', async () => {
    const { preference, setKeepsNothing, setPreference } = await page();
    setKeepsNothing(true);
    setPreference('keys', 'off');
    expect(preference('keys')).toBe('off');
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('removing everything', () => {
  test('leaves nothing of ours, and everything of others', async () => {
    localStorage.setItem('another-tool', 'stays');
    const { browser, keepsNothing, removeAll, setCurrentId, setKeepsNothing } = await page();
    const { store, journal } = await browser('writer');
    await store.change('one', () => record(1));
    await store.setAside('one', 'odd', '2026-11-25T10:00:00.000Z');
    journal.leave('one', 'last');
    setCurrentId('one');
    setKeepsNothing(true);
    await removeAll();
    expect(await indexedDB.databases()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual(['another-tool']);
    // The choice itself stays for as long as the tab.
    expect(keepsNothing()).toBe(true);
    expect(Object.keys(sessionStorage)).toEqual(['groundwork:/:keep-nothing']);
  });
});
