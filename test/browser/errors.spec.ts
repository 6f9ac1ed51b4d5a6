import { choose, refuseToGoOn } from './sheet.ts';
import { dataFile, expect, isLive, pressEnterOn, sheetIsLive, test } from './site.ts';

/* What is wrong is said at the top and at the field, in the same words, and only once somebody wants to go on. */

const ID = 'result-before-reading';
const GO_ON = 'Continue to Staff confidence';

test('a missing reason is named in a summary that has the focus, leads to its field, and goes once it is given', async ({
  quietPage: page,
}) => {
  await page.goto('it-integration.html');
  await sheetIsLive(page);
  const reason = page.locator(`#${ID}`).getByLabel('Why does it not apply?');
  await choose(page, ID, 'notApplicable');
  await expect(reason).toBeVisible();
  await expect(reason).not.toHaveAttribute('aria-invalid');
  await expect(page.getByText('There is a problem')).toHaveCount(0);

  await refuseToGoOn(page);
  const alert = page.getByRole('alert').filter({ visible: true });
  await expect(alert.getByRole('heading')).toHaveText('There is a problem');
  const link = alert.getByRole('link');
  const says = (await link.textContent()) ?? '';
  expect(says).not.toBe('');
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await expect(reason).toHaveAccessibleDescription(`Error: ${says}`);
  await expect(page.locator(`#${ID}`).getByText(says)).toBeVisible();

  await pressEnterOn(page, link);
  await expect(reason).toBeFocused();
  await page.keyboard.type('Our readers see every image first.');
  await expect(page.getByText('There is a problem')).toHaveCount(0);
  await expect(reason).not.toHaveAttribute('aria-invalid');
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription('');
  await page.getByRole('link', { name: GO_ON }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff confidence');
});

test('a file that is not ours is refused at its field, and the field says why until another is chosen', async ({ quietPage: page }) => {
  await page.goto('assessments.html');
  await isLive(page);
  const field = page.locator('#open-file');
  const hint = (await page.locator('#open-file-hint').textContent()) ?? '';
  await field.setInputFiles(dataFile('holiday.json', '{"sun": true}'));
  const alert = page.getByRole('alert').filter({ visible: true });
  await expect(alert).toBeVisible();
  const says = (await alert.textContent()) ?? '';
  expect(says.length).toBeGreaterThan(20);
  await expect(field).toHaveAccessibleDescription(`${hint} ${says}`);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.setInputFiles(dataFile('empty.json', ''));
  await expect(alert).not.toHaveText(says);
  await expect(field).toHaveAccessibleDescription(`${hint} ${await alert.textContent()}`);
});

test('a file without questions is refused where a colleague opens it, and the field says why', async ({ quietPage: page }) => {
  await page.goto('ask.html');
  const field = page.getByLabel('Open a file of questions');
  await field.setInputFiles(dataFile('holiday.json', '{"sun": true}'));
  const alert = page.getByRole('alert').filter({ visible: true });
  await expect(alert.getByRole('heading')).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  const [hint, heading, text] = await Promise.all(
    ['#ask-file-hint', '#ask-refused h2', '#ask-refused p'].map((part) => page.locator(part).textContent()),
  );
  await expect(field).toHaveAccessibleDescription(`${hint} ${heading} ${text}`);
});
