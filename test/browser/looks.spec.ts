import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { expect, isWhole, test } from './site.ts';
import { respondent, store } from './stored.ts';

/*
 * How pages look, compared with pictures in looks/. A change that is meant is taken over, after a look at each picture, by
 * `npx playwright test --config test/browser/playwright.config.ts looks.spec --update-snapshots`.
 * Every machine draws with the same letters: those of our PDF take the place of Arial, without smoothing that a machine chooses.
 */

const FONTS = `${import.meta.dirname}/../../src/report/pdf/fonts`;
const fonts = (['regular', 'bold'] as const).map((name) => readFileSync(`${FONTS}/${name}.ttf`).toString('base64'));
/* Letters may be drawn a shade differently by another version of the browser: nobody would see it. */
const ALIKE = { maxDiffPixelRatio: 0.01 };
const WIDTHS = [1280, 390];

const pages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  index: (page) => page.getByRole('link', { name: /^Go on/ }).waitFor(),
  questionnaire: (page) => page.getByText('Completed').first().waitFor(),
  governance: (page) => page.getByRole('link', { name: 'Go to the next unanswered question' }).waitFor(),
  results: isWhole,
  plan: isWhole,
};

const args = ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--font-render-hinting=none'];
test.use({ launchOptions: { executablePath: findBrowser(), args } });

test.beforeEach(async ({ quietPage: page }) => {
  await page.clock.setFixedTime('2026-11-26T15:45:00Z');
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
});

for (const [name, isThere] of Object.entries(pages)) {
  for (const width of WIDTHS) {
    test(`${name} looks at ${width} pixels as it did`, async ({ quietPage: page }) => {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto(`${name}.html`);
      await isThere(page);
      await isSettled(page);
      await sameLetters(page);
      await expect(page).toHaveScreenshot(['looks', `${name}-${width}.png`], ALIKE);
    });
  }
}

for (const name of ['results', 'plan']) {
  test(`the first sheet of ${name} on paper looks as it did`, async ({ quietPage: page }) => {
    // A4 within the margins of src/styles/_print.scss: 180 by 265 mm, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.goto(`${name}.html`);
    await isWhole(page);
    await isSettled(page);
    await page.emulateMedia({ media: 'print' });
    await sameLetters(page);
    await expect(page).toHaveScreenshot(['looks', `${name}-paper.png`], ALIKE);
  });
}

/** A picture is taken with all animation at its end: until the page knows that all has come, it would show the message that something did not. */
async function isSettled(page: Page): Promise<void> {
  await page.locator('#not-loaded[hidden]').waitFor({ state: 'attached' });
}

async function sameLetters(page: Page): Promise<void> {
  await page.evaluate(async ([regular = '', bold = '']) => {
    const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const faces = [new FontFace('arial', bytes(regular), { weight: '400' }), new FontFace('arial', bytes(bold), { weight: '700' })];
    for (const face of faces) document.fonts.add(await face.load());
    await document.fonts.ready;
  }, fonts);
}
