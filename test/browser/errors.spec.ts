import { choose } from './sheet.ts';
import { expect, pressEnterOn, sheetIsLive, test } from './site.ts';

/* What is wrong is said at the top and at the field, in the same words, and only once somebody wants to go on. */

const ID = 'result-before-reading';

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

  const goOn = page.getByRole('link', { name: 'Continue to Staff confidence' });
  await expect(async () => {
    await goOn.click();
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused({ timeout: 1000 });
  }).toPass();
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
  await goOn.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Staff confidence');
});
