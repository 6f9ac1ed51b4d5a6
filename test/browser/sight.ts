import type { Locator, Page } from '@playwright/test';

/* What a person sees of a page, and of the element that has the focus. Each gives its faults in words: none is good. */

/**
 * Waits until a page is whole and opens all of it. Parts of a long page that are out of sight are not laid out: what is measured
 * there is not what a person meets.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.locator('main:not([aria-busy=true])').waitFor();
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => details.toggleAttribute('open', true));
    document.querySelectorAll<HTMLElement>('.gw-part, .gw-heat-part').forEach((part) => (part.style.contentVisibility = 'visible'));
  });
}

/** Whether anything makes the page scroll sideways, or is cut off. */
export function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || !textContent?.trim()) continue;
      if (parent.closest('.nhsuk-u-visually-hidden, .nhsuk-skip-link, noscript, script') || isForListening(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects()) if (isCut(rect, parent)) faults.push(`"${textContent.trim().slice(0, 40)}" is cut off`);
    }
    return faults;

    /** True in the heads of a table that is laid out as a list: each cell says the name of its column. */
    function isForListening(from: Element): boolean {
      const heads = from.closest('thead');
      return heads !== null && getComputedStyle(heads).clipPath === 'inset(50%)';
    }

    /** True where a box that cannot be scrolled, or the window, does not hold the words. */
    function isCut(rect: DOMRect, from: Element): boolean {
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const { overflowX } = getComputedStyle(box);
        const { left, right } = box.getBoundingClientRect();
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        if (overflowX !== 'visible' && (rect.left < left - 1 || rect.right > right + 1)) return true;
      }
      return rect.left < -1 || rect.right > clientWidth + 1;
    }
  });
}

/**
 * Presses Tab until the element has the focus, and gives what was wrong with the focus on the way: out of sight,
 * covered by another element, or not to be told from its look. The look is compared once for each kind of element.
 */
export async function tabLooking(page: Page, target: Locator): Promise<readonly string[]> {
  await target.waitFor();
  const faults: string[] = [];
  for (let presses = 0; presses < 600; presses += 1) {
    const stop = await target.evaluate(stopAt);
    faults.push(...stop.faults);
    if (stop.there) return faults;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${String(target)}.`);
}

/* Runs in the page. */
function stopAt(target: Element): { readonly there: boolean; readonly faults: readonly string[] } {
  const element = document.activeElement;
  const there = element === target;
  if (!(element instanceof HTMLElement) || element === document.body) return { there, faults: [] };
  const name = `${element.tagName.toLowerCase()} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;
  const kind = [element.tagName, element.className, element.getAttribute('type'), element.parentElement?.className].join();
  const faults: string[] = [];
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const shares = [0.1, 0.5, 0.9];
  const points = shares.flatMap((x) => shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const));
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push(`${name} is out of sight`);
  else if (!points.some(([x, y]) => belongs(document.elementFromPoint(x, y)))) faults.push(`${name} is covered`);
  const seen = ((window as unknown as { kinds?: Set<string> }).kinds ??= new Set());
  if (!seen.has(kind)) {
    seen.add(kind);
    const focused = look(element);
    element.blur();
    if (look(element) === focused) faults.push(`${name} looks the same with and without the focus`);
    element.focus({ preventScroll: true });
  }
  return { there, faults };

  function belongs(other: Element | null): boolean {
    if (other === null || !(element instanceof HTMLElement)) return false;
    return element.contains(other) || other.closest('label')?.control === element;
  }

  function look(one: HTMLElement): string {
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined;
    const styles = [getComputedStyle(one), ...(label ? [getComputedStyle(label), getComputedStyle(label, '::before')] : [])];
    // A line that is not drawn has a colour all the same, that of the words.
    const line = (style: string, width: string, colour: string) => (style === 'none' || parseFloat(width) === 0 ? '' : width + colour);
    return styles
      .map((s) => [
        line(s.outlineStyle, s.outlineWidth, s.outlineColor),
        line(s.borderBottomStyle, s.borderBottomWidth, s.borderBottomColor),
        s.boxShadow,
        s.backgroundColor,
      ])
      .join(';');
  }
}

/** Whether every control can be told from the ground where the browser forces its own colours. */
export function colourFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const ink = getComputedStyle(document.body).color;
    const visible = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const hasEdge = ({ borderTopWidth, borderTopStyle, borderTopColor }: CSSStyleDeclaration) =>
      parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== ground;
    return [
      ...visible('.nhsuk-button, .nhsuk-input, .nhsuk-textarea, .nhsuk-select, .gw-tag').filter((one) => !hasEdge(getComputedStyle(one))),
      ...visible('.nhsuk-radios__label').filter((one) => !hasEdge(getComputedStyle(one, '::before'))),
      ...visible('main a:not(.nhsuk-button), .gw-link-button').filter(
        (one) => !getComputedStyle(one).textDecorationLine.includes('underline'),
      ),
      ...visible('main svg text').filter((one) => getComputedStyle(one).fill !== ink),
    ].map((one) => `${one.tagName.toLowerCase()} "${one.textContent.trim().slice(0, 40)}" has the colour of the ground`);
  });
}
