import type { Page } from '@playwright/test';
import { wordsIn, wordsOfPdf } from './pdf.ts';
import { clipped } from './sight.ts';

/** What paper and print view say, word by word, so that they can be compared. */
export interface Printed {
  /** The words of each page, without its number. */
  readonly pages: readonly (readonly string[])[];
  /** The words of the print view, with the address after each link that leaves the site. */
  readonly view: readonly string[];
}

/**
 * Prints the page. The view is read after printing, since a page notes the time at which it is printed, and without what
 * is there for screen readers alone.
 */
export async function print(page: Page): Promise<Printed> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await page.emulateMedia({ media: 'print' });
  const view = await page.locator('main').evaluate((main: HTMLElement) => {
    for (const said of main.querySelectorAll<HTMLElement>('.nhsuk-u-visually-hidden')) said.hidden = true;
    return main.innerText;
  });
  const outside = await page.locator('main a[href^="http"]:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.emulateMedia({ media: 'screen' });
  const pages = await wordsOfPdf(bytes);
  return {
    pages: pages.map((words) => withoutPageNumber(words)),
    view: [...wordsIn(view), ...outside.map((address) => `(${address})`)],
  };
}

/* A4 within the margins of src/styles/_print.scss, in CSS pixels: 180 mm. */
const SHEET = 680;

/** What is wider than the sheet, or cut off on it. */
export async function widerThanTheSheet(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const faults = [...(await clipped(page)), ...(await page.evaluate(scrolling))];
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
  return faults;
}

/* Runs in the page. What a box would scroll is cut on paper; a box that lets it stand out makes the page wider. */
function scrolling(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter(
      (one) => one.checkVisibility() && one.clientWidth > 1 && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
    )
    .map((one) => `${one.tagName.toLowerCase()}.${one.className} ends at ${Math.round(one.getBoundingClientRect().right)}`);
}

function withoutPageNumber(words: readonly string[]): readonly string[] {
  const at = words.findLastIndex(
    (word, index) => word === '/' && /^\d+$/.test(words[index - 1] ?? '') && /^\d+$/.test(words[index + 1] ?? ''),
  );
  return at < 0 ? words : [...words.slice(0, at - 1), ...words.slice(at + 2)];
}
