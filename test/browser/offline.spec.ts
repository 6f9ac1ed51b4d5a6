import { expect, test as plain, type Page } from '@playwright/test';
import { allHasCome, saved, sheetIsLive, test } from './site.ts';

/** Once all that the page needs has come: an island that is still on its way would not arrive. */
async function goOffline(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}

const message = (page: Page) => page.getByRole('alert').filter({ hasText: 'You are offline' });

plain(
  'fault 64: offline, answers are given and kept, a link is held once and explained, and nothing is lost',
  async ({ page, context }) => {
    await page.goto('governance.html');
    await allHasCome(page);
    await goOffline(page);
    await page.locator('label[for="accountable-leads-3"]').click();
    await expect(page.getByText('1 of 13 answered')).toBeVisible();
    await saved(page);

    const onward = page.getByRole('link', { name: 'Continue to IT integration' });
    await onward.focus();
    await page.keyboard.press('Enter');
    await expect(message(page)).toBeInViewport();
    await expect(message(page)).toContainText('Select the link again to try anyway.');
    await expect(onward).toBeFocused();
    await page.locator('label[for="approval-route-1"]').click();
    await saved(page);

    await plain.step('selected again, it is followed', async () => {
      const failing = page.waitForEvent('requestfailed');
      await onward.press('Enter', { noWaitAfter: true });
      expect((await failing).url()).toContain('it-integration.html');
    });

    await plain.step('online again, all is there and scored', async () => {
      await context.setOffline(false);
      await page.goto('governance.html');
      await expect(page.locator('#accountable-leads-3')).toBeChecked();
      await expect(page.locator('#approval-route-1')).toBeChecked();
      await page.goto('results.html');
      await expect(page.getByRole('row', { name: /^Governance/ })).toContainText(/\d+ of \d+ points/);
    });
  },
);

test('fault 64: the message goes when the connection is back, and links within a page are never held', async ({
  quietPage: page,
  context,
}) => {
  await page.goto('evidence.html');
  await goOffline(page);
  await page.locator('#B01').getByRole('link', { name: /^S\d/ }).first().click();
  await expect(message(page)).toBeHidden();
  for (const link of [
    page.getByRole('link', { name: 'Action plan' }),
    page.locator('#R01').getByRole('link').first(),
    page.getByRole('link', { name: 'Back', exact: true }),
  ]) {
    await link.click();
    await expect(message(page)).toBeInViewport();
  }
  await context.setOffline(false);
  await expect(message(page)).toBeHidden();
  await page.getByRole('link', { name: 'Action plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Action plan' })).toBeVisible();
});

test('fault 64: offline, starting something new from the first page is held before anything is stored', async ({
  quietPage: page,
  context,
}) => {
  await page.goto('index.html');
  await goOffline(page);
  await page.getByRole('link', { name: 'Do the quick check of 15 questions' }).click();
  await expect(message(page)).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('Nothing is saved in this browser.')).toBeVisible();
});

plain('fault 64: a part that was on its way when the connection went is no fault, and comes when it is back', async ({ page, context }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message: text }) => thrown.push(text));
  // Where the worker does not come, the page asks for the same engine as a part of its own.
  const parts = ['LiveFile', 'worker', 'model'];
  await page.route(/\/_astro\/(LiveFile|worker|model)\./, (route) => route.abort());
  const failed = parts.map((name) => page.waitForEvent('requestfailed', (request) => request.url().includes(`/${name}.`)));
  await page.goto('governance.html');
  await sheetIsLive(page);
  await Promise.all(failed);
  await expect(page.getByRole('button', { name: 'Keep saving to a file' })).toHaveCount(0);
  await page.unrouteAll();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: 'Keep saving to a file' })).toBeVisible();
  await allHasCome(page);
  expect(thrown).toEqual([]);
});
