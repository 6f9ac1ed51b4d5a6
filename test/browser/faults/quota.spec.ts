import { chromium, expect, test, type Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { choose, level, note, openNote } from '../sheet.ts';
import { saved, sheetIsLive } from '../site.ts';

/* What needs a browser with a profile on disk: a private one has no quota and no setting of its own. */

async function withProfile(
  info: { outputPath(name: string): string; project: { use: object } },
  preferences: object,
  use: (page: Page) => Promise<void>,
) {
  const profile = info.outputPath('profile');
  mkdirSync(`${profile}/Default`, { recursive: true });
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences));
  const { launchOptions = {} } = info.project.use as { launchOptions?: object };
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'en-GB' });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

test('fault 15: with the quota used up, saving fails aloud, and recovers by itself when there is room again', async ({ baseURL }, info) => {
  await withProfile(info, {}, async (page) => {
    const notSaved = page.getByText(/^Not saved, because/);
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(baseURL ?? '');
    // Before the first write: the browser remembers for a while how much room there was.
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(`${baseURL ?? ''}governance.html`);
    await sheetIsLive(page);
    await openNote(page, 'accountable-leads');
    await note(page, 'accountable-leads').fill('x'.repeat(4000));
    await expect(notSaved).toContainText('storage is full');
    // Also up here, where the person types.
    await expect(page.getByRole('link', { name: /^Your latest answers are not saved/ })).toBeInViewport();
    await expect(note(page, 'accountable-leads')).toHaveValue('x'.repeat(4000));
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await expect(page.getByText(/^Saved in this browser at/)).toBeVisible({ timeout: 60_000 });
    await expect(notSaved).toBeHidden();
    await page.reload();
    await expect(note(page, 'accountable-leads')).toHaveValue('x'.repeat(4000));
  });
});

test("fault 16: with site data blocked by the browser's own setting, answers go with the tab and the warning stays", async ({
  baseURL,
}, info) => {
  await withProfile(info, { profile: { default_content_setting_values: { cookies: 2 } } }, async (page) => {
    await page.goto(`${baseURL ?? ''}governance.html`);
    expect(
      await page.evaluate(() => {
        try {
          return String(localStorage.length);
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('SecurityError');
    await sheetIsLive(page);
    await choose(page, 'accountable-leads', 2);
    await expect(page.getByText(/^Kept in this tab at .* because this browser does not let the page store anything/)).toBeVisible();
    await page.getByRole('link', { name: 'Continue to IT integration' }).click();
    await sheetIsLive(page);
    await choose(page, 'old-systems', 1);
    await page.goBack();
    await sheetIsLive(page);
    await expect(level(page, 'accountable-leads', 2)).toBeChecked();
    await page.goForward();
    await expect(level(page, 'old-systems', 1)).toBeChecked();
    await expect(saved(page)).rejects.toThrow(/toBeVisible/);
  });
});
