import type { Page } from '@playwright/test';
import type { Sheet } from './sheet.ts';

/** What the page said by itself: that something was typed, or that its status line claims everything is saved. */
export interface Report {
  readonly kind: 'typed' | 'saved';
  /** Milliseconds, by the clock of this computer. */
  readonly at: number;
  readonly sheet: Sheet;
}

const BINDING = 'tellTorture';

/**
 * Follows what a page shows. A report is sent within the same turn of the page, over the browser's own debugging
 * channel: the page's policy lets nothing else out, and printing is a fault in itself.
 * Call it before the page is opened.
 */
export async function watch(page: Page, onReport: (report: Report) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === BINDING) onReport(JSON.parse(payload) as Report);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: BINDING });
  await page.addInitScript(watchInPage, { binding: BINDING, words: 'Saved in this browser at', patience: 100 });
}

/* Runs in the page, so it can use nothing from outside itself. */
function watchInPage({ binding, words, patience }: { readonly binding: string; readonly words: string; readonly patience: number }): void {
  const tell = (globalThis as unknown as Readonly<Record<string, (payload: string) => void>>)[binding];
  let line: Node | undefined;

  const sheetNow = (): Sheet => {
    const notes = [...document.querySelectorAll<HTMLTextAreaElement>('#sheet textarea')].map(({ id, value }) => [id, value] as const);
    const chosen = [...document.querySelectorAll<HTMLInputElement>('#sheet [type=radio]:checked')].map(
      ({ name, value }) => [name, value] as const,
    );
    return Object.fromEntries([...notes, ...chosen].filter(([, value]) => value !== ''));
  };
  const report = (kind: Report['kind'], sheet: Sheet): void => tell?.(JSON.stringify({ kind, at: Date.now(), sheet } satisfies Report));
  const claims = (node: Node | undefined): boolean => node?.isConnected === true && node.textContent?.trim().startsWith(words) === true;

  const look = (changes: readonly MutationRecord[]): void => {
    const touched = changes.flatMap(({ target, addedNodes }) => [target, target.parentNode, ...addedNodes]);
    const found = touched.find((node) => node !== null && claims(node));
    if (!found) return;
    line = found;
    report('saved', sheetNow());
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });

  document.addEventListener(
    'input',
    () => {
      const sheet = sheetNow();
      report('typed', sheet);
      /* A line that still says "Saved" a while after a key claims that the key is saved as well. */
      setTimeout(() => claims(line) && report('saved', sheet), patience);
    },
    true,
  );
}
