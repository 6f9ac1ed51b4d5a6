import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/* What a store needs of a browser, as plain as it can be. */

interface OpenedBrowser {
  /** Ids of the assessments that this tab told the others of. */
  readonly told: readonly string[];
  /** Leaves no room for anything more. */
  readonly fill: () => void;
}

/** A page that has just been opened in a browser that keeps nothing yet: every module that is imported from here on is a new one. */
export function openBrowser(): OpenedBrowser {
  let full = false;
  const told: string[] = [];
  const refuse = (): never => {
    throw new DOMException('No room is left.', 'QuotaExceededError');
  };
  nextPage();
  vi.stubGlobal(
    'localStorage',
    webStorage(() => full && refuse()),
  );
  vi.stubGlobal('sessionStorage', webStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal(
    'BroadcastChannel',
    class extends EventTarget {
      postMessage = (id: string) => told.push(id);
    },
  );
  const fill = () => {
    full = true;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
  };
  return { told, fill };
}

/** The next page of the same tab: what was kept is there, and every module is loaded anew. */
export function nextPage(): void {
  vi.resetModules();
}

function webStorage(onSet: () => void = () => undefined): Storage {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: { value: (key: string, text: string) => (onSet(), (kept[key] = text)) },
    removeItem: { value: (key: string) => delete kept[key] },
  }) as unknown as Storage;
}
