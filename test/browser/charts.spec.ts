import type { Locator } from '@playwright/test';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { contrastOf } from '../contrast.ts';
import { bank } from '../rules-of-the-bank.ts';
import { openEverything } from './sight.ts';
import { dataFile, expect, isLive, isWhole, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* A picture says nothing that the table beside it does not say. */

const example = respondent('worked-example');

test.beforeEach(async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, example);
});

test('the bars of the sections are as long as the table says', async ({ quietPage: page }) => {
  await page.goto('results.html');
  await isWhole(page);
  const part = page.locator('.gw-part').filter({ has: page.getByRole('heading', { name: /^The \d sections$/ }) });
  const rows = await part.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const [score, range] = [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
      const [low, high = low] = (range ?? '').split(' to ');
      return { section: row.querySelector('th a')?.textContent, score, low, high };
    }),
  );
  expect(rows.length).toBe(5);
  const drawn = await part.locator('svg').evaluate((svg) => {
    const percent = (element: Element, name: string) => Number.parseFloat(element.getAttribute(name) ?? '');
    const names = [...svg.querySelectorAll(':scope > text')].map((text) => text.textContent);
    const scores = [...svg.querySelectorAll('circle')].map((dot) => String(percent(dot, 'cx')));
    return [...svg.querySelectorAll('.gw-chart__range')].map((bar, at) => ({
      section: names[at],
      score: scores[at],
      low: String(percent(bar, 'x')),
      high: String(percent(bar, 'x') + percent(bar, 'width')),
    }));
  });
  expect(drawn).toEqual(rows);
  await expect(part.locator('svg')).toHaveAttribute('aria-hidden', 'true');
});

test('every action of the timeline is in its table, in the same order', async ({ quietPage: page }) => {
  await page.goto('plan.html');
  await isWhole(page);
  const section = page.locator('section[aria-labelledby=timeline]');
  await hasNameAndTable(section.getByRole('img'));
  const drawn = await section.locator('svg text').evaluateAll((all) => all.map((text) => text.textContent ?? ''));
  const numbers = (texts: readonly string[]) => texts.flatMap((text) => /^(\d+)\. /.exec(text)?.[1] ?? []);
  const heads = await section.locator('tbody th').allTextContents();
  expect(numbers(drawn).length).toBeGreaterThan(20);
  expect(numbers(heads)).toEqual(numbers(drawn));
});

test('every date of the chart over time is in its table', async ({ quietPage: page }) => {
  await page.goto('compare.html');
  await isLive(page);
  const earlier = { ...example, answers: Object.fromEntries(Object.entries(example.answers).slice(9)) };
  const text = encodeForFile({ assessment: earlier, revision: 1, savedAt: '2026-03-02T10:00:00.000Z', bankVersion: bank.version });
  await page.locator('#earlier-files').setInputFiles(dataFile('march.json', text));
  const section = page.locator('section[aria-labelledby=over-time]');
  await hasNameAndTable(section.getByRole('img'));
  await expect(section.locator('tbody tr')).toHaveCount(2);
  expect(await section.locator('svg circle').count()).toBeGreaterThan(5);
});

test('the pictures of the board summary have names and tables', async ({ quietPage: page }) => {
  await page.goto('board-summary.html');
  const pictures = page.getByRole('img');
  await expect(pictures.first()).toBeVisible();
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAccessibleName(/\w{3}/);
    expect(await picture.evaluate((element) => element.closest('main')?.querySelectorAll('table').length)).toBeGreaterThan(0);
  }
});

for (const width of [1280, 390]) {
  test(`the board summary says the figure of each section beside its bar, ${width} wide`, async ({ quietPage: page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('board-summary.html');
    const picture = page.getByRole('img', { name: 'Governance 33, between 26 and 48; IT integration 33; ' });
    await expect(picture).toBeVisible();
    for (const figure of ['33 (26 to 48)', '30', '44', '52'])
      await expect(picture.getByText(figure, { exact: true })).toBeInViewport({ ratio: 0.9 });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what carries meaning in a picture stands out from a ${colorScheme} page`, async ({ quietPage: page }) => {
    await page.emulateMedia({ colorScheme });
    for (const address of ['results.html', 'plan.html', 'board-summary.html']) {
      await page.goto(address);
      if (address !== 'board-summary.html') await isWhole(page);
      await page.locator('main svg').first().waitFor();
      const shapes = await page
        .locator('main')
        .locator(
          '.gw-chart__range, .gw-chart__score, .gw-tone:is(.gw-tone--range, .gw-tone--score, .gw-tone--late, .gw-tone--done, .gw-tone--ink)',
        )
        .evaluateAll((all) =>
          all.map((shape) => {
            const { fill, stroke } = getComputedStyle(shape);
            return { name: shape.getAttribute('class'), colours: [fill, stroke].filter((colour) => colour !== 'none') };
          }),
        );
      const ground = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
      expect(shapes.length).toBeGreaterThan(4);
      for (const { name, colours } of shapes) {
        const ratios = colours.map((colour) => contrastOf(colour, ground));
        expect(Math.max(...ratios), `${name} on ${address}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
}

async function hasNameAndTable(picture: Locator): Promise<void> {
  await expect(picture).toHaveAccessibleName(/\w{3}.*table/);
  await openEverything(picture.page());
  await expect(picture.locator('xpath=ancestor::section[1]').getByRole('table')).toHaveCount(1);
}
