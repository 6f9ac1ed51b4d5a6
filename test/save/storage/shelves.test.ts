import { afterEach, describe, expect, test, vi } from 'vitest';
import { carriedShelf } from '../../../src/save/storage/carried.ts';
import { createJournal } from '../../../src/save/storage/journal.ts';
import { shelfStore } from '../../../src/save/storage/shelf-store.ts';
import { small, tab, webShelf, works } from '../../../src/save/storage/shelf.ts';
import { memoryShelf } from '../keeping/kept.ts';

afterEach(() => vi.unstubAllGlobals());

/** localStorage with room for so many characters. */
function storage(room = 1000): Storage {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: {
      value: (key: string, text: string) => {
        const others = Object.entries(kept).filter(([name]) => name !== key);
        if ([...others, [key, text]].flat().join('').length > room) throw new DOMException('full', 'QuotaExceededError');
        kept[key] = text;
      },
    },
    removeItem: { value: (key: string) => delete kept[key] },
  }) as unknown as Storage;
}

describe('a shelf', () => {
  test('fault 34: touches names of ours alone', () => {
    const local = storage();
    local.setItem('another-tool', 'stays');
    vi.stubGlobal('localStorage', local);
    small.set('kept:1', 'x');
    expect(Object.keys(local)).toEqual(['another-tool', 'groundwork:/:kept:1']);
    expect(small.keys('')).toEqual(['kept:1']);
    small.keys('').forEach((key) => small.remove(key));
    expect(Object.keys(local)).toEqual(['another-tool']);
  });

  test('fault 14: that is full keeps what it had, and says so', () => {
    const shelf = webShelf(() => storage(60));
    const full = storage(60);
    const kept = webShelf(() => full);
    expect(shelf.set('a', 'x'.repeat(100))).toBe(false);
    expect(kept.set('a', 'first')).toBe(true);
    expect(kept.set('a', 'x'.repeat(100))).toBe(false);
    expect(kept.get('a')).toBe('first');
  });

  test('that is blocked is empty, keeps nothing and throws nothing', () => {
    for (const shelf of [
      tab,
      webShelf(() => {
        throw new DOMException('blocked', 'SecurityError');
      }),
    ]) {
      expect([shelf.get('a'), shelf.set('a', 'x'), shelf.keys(''), works(shelf)]).toEqual([undefined, false, [], false]);
      shelf.remove('a');
    }
  });

  test('that works leaves nothing behind when it is tried', () => {
    const shelf = memoryShelf();
    expect(works(shelf)).toBe(true);
    expect(shelf.keys('')).toEqual([]);
  });
});

describe('a store on a shelf', () => {
  test('that is full rejects by the name of the fault, and what was there stays', async () => {
    const shelf = webShelf(() => full);
    const full = storage(220);
    const store = shelfStore('small', shelf);
    await store.change('1', () => ({ id: '1', revision: 1, text: 'short' }));
    const long = { id: '1', revision: 2, text: 'x'.repeat(500) };
    await expect(store.change('1', () => long)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect((await store.read('1')).newest).toEqual({ id: '1', revision: 1, text: 'short' });
  });

  test('gives back as it is what is no JSON, and no list of what was not set aside', async () => {
    const shelf = memoryShelf();
    shelf.set('kept:1', '{"half');
    shelf.set('aside:1', '[]');
    const store = shelfStore('small', shelf);
    expect((await store.read('1')).newest).toEqual({ text: '{"half' });
    expect(await store.readAside()).toEqual([]);
  });
});

describe('the journal', () => {
  test('fault 43: each page writes under a name of its own, so a duplicated tab is never in the way', () => {
    const shelf = memoryShelf();
    const [one, two] = [createJournal(shelf, 'page 1'), createJournal(shelf, 'page 2')];
    expect([one.leave('x', 'from 1'), two.leave('x', 'from 2'), one.leave('y', 'other')]).toEqual([true, true, true]);
    expect(two.left('x').map(({ text }) => text)).toEqual(['from 1', 'from 2']);
    one.clearOwn('x');
    expect(two.left('x').map(({ text }) => text)).toEqual(['from 2']);
    two.clear(two.left('x').map(({ key }) => key));
    expect(shelf.keys('')).toEqual([`journal:y:page 1`]);
  });

  test('leaves out what went away while it was read', () => {
    const shelf = { ...memoryShelf(), keys: () => ['journal:x:gone'] };
    expect(createJournal(shelf, 'page').left('x')).toEqual([]);
  });
});

describe('texts that travel with the tab', () => {
  /** A tab's history as far as it matters here. */
  function tabHistory(states: readonly unknown[] = []) {
    const current = { state: undefined as unknown };
    const gone: { url: string; options: NavigationNavigateOptions | undefined }[] = [];
    const target = new EventTarget();
    const navigation = {
      entries: () => [...states, current.state].map((state) => ({ getState: () => state })),
      updateCurrentEntry: ({ state }: { state: unknown }) => (current.state = state),
      navigate: (url: string, options?: NavigationNavigateOptions) => gone.push({ url, options }),
      addEventListener: target.addEventListener.bind(target),
    } as unknown as Navigation;
    const go = (more: object) => {
      const event = Object.assign(new Event('navigate', { cancelable: true }), {
        hashChange: false,
        downloadRequest: null,
        info: undefined,
        navigationType: 'push',
        destination: { url: 'https://host.test/a/results.html' },
        ...more,
      });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { navigation, current, gone, go };
  }

  test('are kept in the entry of the page, and taken to the next page of the site', () => {
    vi.stubGlobal('location', { origin: 'https://host.test' });
    const { navigation, current, gone, go } = tabHistory();
    const shelf = carriedShelf(navigation)!;
    expect(shelf.set('a', '1')).toBe(true);
    shelf.set('b', '2');
    shelf.remove('b');
    expect([shelf.get('a'), shelf.get('b'), shelf.get('toString'), shelf.keys('')]).toEqual(['1', undefined, undefined, ['a']]);
    expect(go({})).toBe(true);
    expect(gone).toEqual([
      { url: 'https://host.test/a/results.html', options: { state: current.state, info: 'groundwork-carried', history: 'push' } },
    ]);
    expect(carriedShelf(tabHistory([undefined, { other: 1 }, current.state]).navigation)?.get('a')).toBe('1');
  });

  test('are taken from the newest entry, wherever in the history the person is', () => {
    const { navigation, current } = tabHistory();
    const shelf = carriedShelf(navigation)!;
    shelf.set('a', 'old');
    const old = current.state;
    shelf.set('a', 'new');
    expect(carriedShelf(tabHistory([current.state, old]).navigation)?.get('a')).toBe('new');
  });

  test('go nowhere else: not to another site, not with a download, a reload or a step within the page', () => {
    vi.stubGlobal('location', { origin: 'https://host.test' });
    const { navigation, gone, go } = tabHistory();
    carriedShelf(navigation);
    for (const more of [
      { destination: { url: 'https://elsewhere.test/' } },
      { downloadRequest: 'plan.json' },
      { hashChange: true },
      { navigationType: 'traverse' },
      { navigationType: 'reload' },
      { info: 'groundwork-carried' },
    ])
      expect(go(more)).toBe(false);
    expect(gone).toEqual([]);
  });

  test('are not possible where the browser has no such history', () => {
    expect(carriedShelf(undefined)).toBeUndefined();
  });
});
