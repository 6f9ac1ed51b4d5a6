import type { Page } from '@playwright/test';

/* Text set as wide apart as WCAG 1.4.12 lets a person set it. */

/** Runs in the page. A sheet of the page's own making needs no permission of the policy, as the settings of a person do not. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** Words that lie on other words, or that a box of a fixed height cuts off below. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Piece {
      readonly words: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const pieces: Piece[] = [];
    const faults = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const words = textContent?.trim().slice(0, 40);
      if (!words || !parent?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      if (parent.closest('.nhsuk-u-visually-hidden, .nhsuk-skip-link, noscript, script, select, textarea') || isForListening(parent))
        continue;
      const boxes = boxesAround(parent);
      if (boxes === null) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (boxes.some((box) => !box.scrolls && (bottom > box.bottom + 2 || top < box.top - 2))) faults.add(`"${words}" is cut off`);
        const seen = boxes.reduce(
          (rest, box) => ({
            left: Math.max(rest.left, box.left),
            right: Math.min(rest.right, box.right),
            top: Math.max(rest.top, box.top),
            bottom: Math.min(rest.bottom, box.bottom),
          }),
          { left, right, top, bottom },
        );
        pieces.push({ words, ...seen });
      }
    }
    pieces.sort((a, b) => a.top - b.top);
    for (const [at, one] of pieces.entries()) {
      for (const other of pieces.slice(at + 1)) {
        if (other.top >= one.bottom) break;
        const high = Math.min(one.bottom, other.bottom) - other.top;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // Boxes of a line reach a little beyond its letters.
        if (wide > 2 && high > Math.min(one.bottom - one.top, other.bottom - other.top) / 3)
          faults.add(`"${one.words}" lies on "${other.words}"`);
      }
    }
    return [...faults];

    /** True in the heads of a table that is laid out as a list: each cell says the name of its column. */
    function isForListening(from: Element): boolean {
      const heads = from.closest('thead');
      return heads !== null && getComputedStyle(heads).clipPath === 'inset(50%)';
    }

    /** The boxes beyond which the element is not seen; none at all for what stays in place while the page scrolls under it. */
    function boxesAround(element: Element) {
      const found: { left: number; right: number; top: number; bottom: number; scrolls: boolean }[] = [];
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { position, overflowX, overflowY } = getComputedStyle(box);
        if (position === 'fixed' || position === 'sticky') return null;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        found.push({ left, right, top, bottom, scrolls: [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll') });
      }
      return found;
    }
  });
}
