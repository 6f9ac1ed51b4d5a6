import { expect, saved, sheetIsLive, test } from './site.ts';
import { stored } from './stored.ts';

test('a downloaded copy opens in another browser, with every answer and note', async ({ quietPage: page, browser, baseURL }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await page.locator('label[for="accountable-leads-2"]').click();
  await page.locator('#accountable-leads').getByText('Note and evidence').click();
  await page.locator('#accountable-leads').getByLabel('Note').fill('Llŷn 🏥 <b>"x"</b> =cmd');
  await saved(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  const file = await downloading;
  await expect(page.getByText(/A copy was handed to the browser at/)).toBeVisible();
  expect(file.suggestedFilename()).toMatch(/^groundwork-assessment-\d{4}-\d\d-\d\d\.json$/);

  const other = await browser.newPage();
  await other.goto(baseURL ?? '');
  await other.getByLabel('Open a saved file').setInputFiles(await file.path());
  await expect(other.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await other.goto(`${baseURL}governance.html`);
  await expect(other.locator('#accountable-leads-2')).toBeChecked();
  await expect(other.locator('#accountable-leads--note')).toHaveValue('Llŷn 🏥 <b>"x"</b> =cmd');

  await test.step('opened where it came from, unchanged, it is simply gone on with', async () => {
    await page.goto('index.html');
    await page.getByLabel('Open a saved file').setInputFiles(await file.path());
    await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
    expect(await stored(page, 'assessments')).toHaveLength(1);
  });
  await other.close();
});

test('an island that arrives after the answers are open shows what is true', async ({ quietPage: page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/SaveStatus.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('governance.html');
  await page.locator('#sheet').waitFor();
  await page.waitForTimeout(800);
  release();
  await expect(page.getByRole('button', { name: 'Download a copy of this assessment' })).toBeEnabled();
});

test('a file that is none is refused in words, and what is there stays', async ({ quietPage: page }) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await page.locator('label[for="accountable-leads-1"]').click();
  await saved(page);
  const before = await stored(page, 'assessments');
  await page.goto('index.html');
  const open = page.getByLabel('Open a saved file');
  const offer = (name: string, buffer: Buffer) => open.setInputFiles({ name, mimeType: 'application/json', buffer });
  for (const [name, buffer, says] of [
    ['empty.json', Buffer.from(''), 'This file is empty'],
    ['plan.xlsx', Buffer.from('PK\u0003\u0004'), 'This file cannot be read as an assessment'],
    ['other.json', Buffer.from('{"type":"excalidraw"}'), 'This file was made by something else'],
    ['large.json', Buffer.alloc(5_100_000, 'x'), 'This file is too large'],
    ['icon.json', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 'This file cannot be read as an assessment'],
  ] as const) {
    await offer(name, buffer);
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
  }
  expect(await stored(page, 'assessments')).toEqual(before);
});
