import { readdirSync } from 'node:fs';
import { clipped, openEverything } from './sight.ts';
import { expect, test } from './site.ts';
import { overlaps, spaceOut } from './spacing.ts';
import { respondent, store } from './stored.ts';
import { smallTargets } from './targets.ts';

/* What every page owes to a hand that shakes and to eyes that need room, and that it can be told from the others by its name. */

const pages = readdirSync(`${import.meta.dirname}/../../dist`).filter((name) => name.endsWith('.html'));

for (const name of pages) {
  test(`${name} has one name, targets that can be hit, and room for text set wide`, async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, respondent('worked-example'));
    await page.goto(name);
    await page.waitForLoadState('networkidle');
    await openEverything(page);

    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    const says = await heading.evaluate((element) => [...element.childNodes].at(-1)?.textContent?.trim() ?? '');
    expect(await page.title()).toContain(says);

    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await smallTargets(page), `targets at ${width}`).toEqual([]);
    }

    await page.evaluate(spaceOut);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await clipped(page), `set wide at ${width}`).toEqual([]);
      expect.soft(await overlaps(page), `set wide at ${width}`).toEqual([]);
    }
  });
}
