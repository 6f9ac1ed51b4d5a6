import { expect, saved, sheetIsLive, test } from './site.ts';
import { stored } from './stored.ts';
import { bank } from '../rules-of-the-bank.ts';

const quick = bank.sections.flatMap((section) => section.questions).filter((question) => question.quick);

test('a quick check asks its 15 questions, never shows a gate as ready, and goes on without losing an answer', async ({
  quietPage: page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Do the quick check of 15 questions' }).click();
  await sheetIsLive(page);
  expect(quick).toHaveLength(15);
  await expect(page.locator('[data-card]:visible')).toHaveCount(15);
  for (const { id } of quick) await page.locator(`label[for="${id}-3"]`).click();
  await expect(page.getByText('15 of 15 answered')).toBeVisible();
  await saved(page);

  await page.getByRole('link', { name: 'See your results' }).first().click();
  await expect(page.getByText('Quick check', { exact: true })).toBeVisible();
  await expect(page.locator('.gw-headline__score')).toContainText('100');
  await expect(page.locator('.gw-gate--ready')).toHaveCount(0);
  await expect(page.locator('.gw-gate').first()).toContainText('A quick check never shows a gate as ready.');
  await page.goto('plan.html');
  await expect(page.getByText('Quick check', { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Go on to the full questionnaire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('governance.html');
  await expect(page.locator('#accountable-leads-3')).toBeChecked();
  await expect(page.locator('[data-card]:visible')).toHaveCount(13);
});

test('what the first page offers is begun beside what is there, even where it is chosen before the script has arrived', async ({
  quietPage: page,
}) => {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await page.locator('label[for="accountable-leads-2"]').click();
  await saved(page);

  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const offered = async (link: string | RegExp) => {
    await page.route('**/*.js', (route) => arrived.then(() => route.continue().catch(() => undefined)));
    await page.goto('', { waitUntil: 'commit' });
    const target = page.getByRole('link', { name: link });
    await target.waitFor();
    await page.unroute('**/*.js');
    await target.click();
  };
  await test.step('a quick check', async () => {
    await offered('Do the quick check of 15 questions');
    await sheetIsLive(page);
    await expect(page.getByText('0 of 15 answered')).toBeVisible();
    await expect(page.getByRole('status').getByText('Quick check', { exact: true })).toBeVisible();
    expect(page.url()).not.toContain('#');
  });
  await test.step('the worked example', async () => {
    await offered('Try the worked example');
    await expect(page.locator('.gw-headline__score')).toBeVisible();
    await page.reload();
    await expect(page.locator('.gw-headline__score')).toBeVisible();
  });
  await test.step('another assessment', async () => {
    await offered(/^Start (now|another)/);
    await expect(page.getByLabel('Trust', { exact: true })).toHaveValue('');
  });
  arrive();
  expect(await stored(page, 'assessments')).toHaveLength(3);
});
