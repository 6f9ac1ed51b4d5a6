import type { Page } from '@playwright/test';

/**
 * Notes from now on, on every page that is opened, what its live regions say: each text that is new in one and can be seen, as a
 * screen reader would speak it. Gives what was said so far.
 */
export async function hearAnnouncements(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const last = new WeakMap<Element, string>();
    Object.assign(window, { heard });
    const hear = (region: HTMLElement) => {
      const says = region.checkVisibility() ? region.innerText.replaceAll(/\s+/g, ' ').trim() : '';
      if (says !== '' && says !== last.get(region)) heard.push(says);
      last.set(region, says);
    };
    const regions = () => document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]');
    new MutationObserver(() => regions().forEach(hear)).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['hidden', 'class'],
    });
  });
  return () => page.evaluate(() => [...(window as unknown as { readonly heard: readonly string[] }).heard]);
}
