import type { Page } from '@playwright/test';

/**
 * What is too small to be hit, by WCAG 2.5.8: less than 24 by 24, unless it is part of a sentence, or a circle of 24 across
 * at its centre touches no other target, nor the circle of another small one.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SIZE = 24;
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter((one) => !one.matches('.nhsuk-skip-link'))
      .map((element) => ({ element, box: boxOf(element) }));
    const isSmall = ({ left, right, top, bottom }: Box) => right - left < SIZE - 0.5 || bottom - top < SIZE - 0.5;
    const small = targets.filter(({ box }) => isSmall(box));
    return small
      .filter(({ element }) => !isInSentence(element))
      .flatMap(({ element, box }) => {
        const near = targets.find(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            (isSmall(other.box) ? apart(middle(box), middle(other.box)) < SIZE : toBox(middle(box), other.box) < SIZE / 2) &&
            !isInSentence(other.element),
        );
        return near ? [`${nameOf(element)}, ${sizeOf(box)}, is too near to ${nameOf(near.element)}`] : [];
      });

    /** A choice is made by its words as well. */
    function boxOf(element: HTMLElement): Box {
      const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((one) =>
        one.getBoundingClientRect(),
      );
      const isChoice = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type);
      const own = isChoice ? boxes : boxes.slice(0, 1);
      return {
        left: Math.min(...own.map(({ left }) => left)),
        right: Math.max(...own.map(({ right }) => right)),
        top: Math.min(...own.map(({ top }) => top)),
        bottom: Math.max(...own.map(({ bottom }) => bottom)),
      };
    }

    /** Beside it, in the same block, there are words that are no target: the line sets its height. */
    function isInSentence(element: HTMLElement): boolean {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const rest = block?.cloneNode(true);
      if (!(rest instanceof Element)) return false;
      rest.querySelectorAll('a, button, input, select, textarea, summary').forEach((one) => one.remove());
      return /\p{L}/u.test(rest.textContent);
    }

    function middle({ left, right, top, bottom }: Box): readonly [number, number] {
      return [(left + right) / 2, (top + bottom) / 2];
    }

    function apart([x, y]: readonly [number, number], [otherX, otherY]: readonly [number, number]): number {
      return Math.hypot(x - otherX, y - otherY);
    }

    function toBox([x, y]: readonly [number, number], { left, right, top, bottom }: Box): number {
      return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    }

    function sizeOf({ left, right, top, bottom }: Box): string {
      return `${Math.round(right - left)} by ${Math.round(bottom - top)}`;
    }

    function nameOf(element: HTMLElement): string {
      return `${element.tagName.toLowerCase()} "${(element.textContent.trim() || element.id).slice(0, 40)}"`;
    }
  });
}
