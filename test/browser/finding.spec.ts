import type { Page } from '@playwright/test';
import { expect, isWhole, test } from './site.ts';
import { respondent, store } from './stored.ts';

/* A search on the page finds what is folded away. A link to a text of the page finds as a search does, and needs no keys of the browser. */

async function open(page: Page, address: string): Promise<void> {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto(address);
  await isWhole(page);
}

async function find(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const link = document.createElement('a');
    link.href = `#:~:text=${encodeURIComponent(text)}`;
    link.textContent = 'Find';
    link.style.cssText = 'position: fixed; top: 0; left: 0; z-index: 99';
    document.body.append(link);
  }, words);
  await page.getByRole('link', { name: 'Find', exact: true }).click();
}

test('a search finds a barrier that is folded away, and then all of them are shown', async ({ page }) => {
  await open(page, 'results.html');
  const more = page.getByRole('button', { name: /more findings ?: What stands in your way$/ });
  const last = page.locator('#barriers ~ .gw-folded .gw-finding h3').last();
  await expect(more).toBeVisible();
  await expect(last).toBeHidden();
  await find(page, (await last.evaluate((heading) => heading.firstChild?.textContent)) ?? '');
  await expect(last).toBeInViewport();
  await expect(more).toHaveCount(0);
  await expect(page.getByRole('button', { name: /more findings ?: What carries you$/ })).toBeVisible();
});

test('a search finds why a finding is so, in what is not opened yet', async ({ page }) => {
  await open(page, 'results.html');
  const why = page.locator('.gw-finding details').first();
  await expect(why).not.toHaveAttribute('open');
  await find(page, (await why.locator('p').first().textContent()) ?? '');
  await expect(why).toHaveAttribute('open');
});

test('a search finds an action that is folded away, and then all of them are shown', async ({ page }) => {
  await open(page, 'plan.html');
  const more = page.getByRole('button', { name: /^Show \d+ more actions$/ });
  const last = page.locator('.gw-action').last();
  await expect(more).toBeVisible();
  await expect(last).toBeHidden();
  await find(page, (await last.getByRole('heading', { includeHidden: true }).textContent()) ?? '');
  await expect(last).toBeInViewport();
  await expect(more).toHaveCount(0);
});

test('what is folded away takes no room, and nobody meets it by Tab or by ear', async ({ page }) => {
  await open(page, 'plan.html');
  for (const folded of await page.locator('.gw-folded').all()) {
    expect(await folded.evaluate((element) => element.getBoundingClientRect().height)).toBe(0);
    await expect(folded.getByRole('heading')).toHaveCount(0);
  }
  expect(await page.locator('.gw-action').count()).toBeGreaterThan(
    await page.getByRole('listitem').and(page.locator('.gw-action')).count(),
  );
});

test('a browser that cannot find what is hidden hides the rest as ever, and shows it on paper', async ({ page }) => {
  await page.addInitScript(() => {
    for (let owner: object | null = document; owner; owner = Object.getPrototypeOf(owner) as object | null)
      delete (owner as { onbeforematch?: unknown }).onbeforematch;
  });
  await open(page, 'plan.html');
  const last = page.locator('.gw-action').last();
  await expect(last).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(last).toBeVisible();
});

test('paper has what is folded away', async ({ page }) => {
  for (const [address, items] of [
    ['plan.html', '.gw-action'],
    ['results.html', '.gw-finding'],
  ] as const) {
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(items).last()).toBeVisible();
    for (const item of await page.locator(items).all()) expect((await item.boundingBox())?.height).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'screen' });
  }
});
