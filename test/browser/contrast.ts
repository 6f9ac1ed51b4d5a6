import type { Page } from '@playwright/test';

/**
 * The words that axe cannot judge, those of a drawing and those beside a circle or box: each with a contrast of less than
 * 4.5 to 1 against what is painted under it.
 */
export function paleWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const words = [
      ...document.querySelectorAll<SVGElement>('main svg text'),
      ...document.querySelectorAll<HTMLElement>(
        ':is(.nhsuk-radios__label, .nhsuk-checkboxes__label), :is(.nhsuk-radios__label, .nhsuk-checkboxes__label) *',
      ),
    ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() !== '');
    return words.flatMap((one) => {
      const { color, fill } = getComputedStyle(one);
      const ink = colourIn(one instanceof SVGElement ? fill : color);
      const under = one instanceof SVGElement ? shapeUnder(one) : undefined;
      const ratio = contrast(ink, under ?? groundOf(one));
      return ratio < 4.5 ? [`"${one.textContent.trim().slice(0, 40)}" has a contrast of ${ratio.toFixed(2)}`] : [];
    });

    /** What was painted last where the middle of the words is, if anything of the drawing was. */
    function shapeUnder(text: SVGElement): Colour | undefined {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const shapes = [...(text.ownerSVGElement?.querySelectorAll('rect, circle') ?? [])].filter((shape) => {
        const box = shape.getBoundingClientRect();
        const before = shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING;
        return before && box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
      });
      return shapes.map((shape) => colourIn(getComputedStyle(shape).fill)).findLast(([, , , alpha]) => alpha > 0);
    }

    function groundOf(element: Element): Colour {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const colour = colourIn(getComputedStyle(box).backgroundColor);
        if (colour[3] > 0) return colour;
      }
      return [255, 255, 255, 1];
    }

    function colourIn(text: string): Colour {
      const [red = 0, green = 0, blue = 0, alpha = text === 'none' ? 0 : 1] = [...text.matchAll(/[\d.]+/g)].map(Number);
      return [red, green, blue, alpha];
    }

    function contrast(one: Colour, other: Colour): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance([red, green, blue]: Colour): number {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
  });
}
