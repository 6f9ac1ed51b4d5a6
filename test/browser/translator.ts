import type { Page } from '@playwright/test';

/* What a translated text ends in: no words of the site do. */
const MARK = '⟧';

/**
 * From now on every page of this tab is translated as a browser does it: each text is taken out and an element put in its place, now and
 * for every text that comes or changes. Pictures and fields are left alone.
 */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript((mark) => {
    const skipped = 'font, svg, script, style, noscript, textarea, [translate=no]';
    const observer = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) translateIn(node);
      }
    });
    const translateIn = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Node[] = root instanceof Text ? [root] : [];
      while (texts.nextNode()) found.push(texts.currentNode);
      for (const text of found) {
        if (!text.nodeValue?.trim() || !text.isConnected || text.parentElement?.closest(skipped)) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = text.nodeValue + mark;
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      translateIn(document.body);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  }, MARK);
}

/** Shows the page in its own language again: each text that was taken out comes back to its place. */
export async function showOriginal(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('show-original')));
}

/** The lines that a page shows, without the marks of the translator. */
export async function lines(page: Page): Promise<readonly string[]> {
  const text = await page.locator('main').evaluate((main) => (main as HTMLElement).innerText);
  return text
    .replaceAll(MARK, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Texts that are shown as they were written, not translated. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  return page.locator('main').evaluate((main) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const isLeft = text.parentElement?.closest('font, svg, script, style, noscript, textarea');
      if (text.nodeValue?.trim() && !isLeft) found.push(text.nodeValue);
    }
    return found;
  });
}
