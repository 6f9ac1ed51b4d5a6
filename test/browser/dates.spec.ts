import type { Browser } from '@playwright/test';
import { dataFile, expect, isWhole, saved, test, typeDate } from './site.ts';
import { respondent, store } from './stored.ts';

/* One moment that is the same day in London and in Auckland, where the clock is 13 hours on. */
const NOW = '2026-11-24T09:00:00Z';

/** Every date of the plan of the worked example, with gates beyond 2038, as a browser of this place shows it. */
async function datesIn(browser: Browser, baseURL: string, locale: string, timezoneId: string): Promise<readonly string[]> {
  const context = await browser.newContext({ baseURL, locale, timezoneId });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto('404.html');
  const assessment = respondent('worked-example');
  const dates = { ...assessment.deployment.dates, contract: '2027-03-28', 'go-live': '2027-10-31', sustain: '2040-02-29' };
  await store(page, { ...assessment, deployment: { ...assessment.deployment, dates } });
  await page.goto('plan.html');
  await isWhole(page);
  const text = (await page.locator('main').textContent()) ?? '';
  await page.goto('about-your-deployment.html');
  await expect(page.locator('#date-sustain')).toHaveValue('2040-02-29');
  await context.close();
  return text.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g) ?? [];
}

for (const [locale, zone] of [
  ['fa-IR', 'Pacific/Auckland'],
  ['ar-EG', 'Africa/Cairo'],
  ['en-US', 'America/Los_Angeles'],
] as const) {
  test(`fault 66: a plan shows the same dates in ${locale} and ${zone} as in London, also after 2038`, async ({ browser, baseURL }) => {
    const london = await datesIn(browser, baseURL ?? '', 'en-GB', 'Europe/London');
    expect(london.length).toBeGreaterThan(40);
    // Gates on a Sunday: the working day before, which is not Good Friday.
    expect(london).toEqual(expect.arrayContaining(['25 March 2027', '29 October 2027', '29 February 2040']));
    expect(await datesIn(browser, baseURL ?? '', locale, zone)).toEqual(london);
  });
}

test('a tab that is left open over night knows the day when it is looked at again', async ({ quietPage: page }) => {
  const shown = async () => {
    await isWhole(page);
    return (await page.locator('main').innerText()).match(/\d{1,2} [A-Z][a-z]+ \d{4}/g);
  };
  await page.clock.setFixedTime('2026-11-30T23:40:00Z');
  await page.goto('404.html');
  const assessment = respondent('worked-example');
  await store(page, { ...assessment, plan: { 'old-systems': { due: '2026-11-30' } } });
  await page.goto('plan.html');
  const before = await shown();
  await expect(page.locator('li#old-systems')).not.toContainText('Overdue');
  await page.clock.setFixedTime('2026-12-02T08:00:00Z');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.locator('li#old-systems')).toContainText('Overdue');
  const after = await shown();
  expect(after).not.toEqual(before);
  await page.reload();
  // When it was made is said to the minute.
  expect(await shown()).toEqual(after);
});

test('a date of a gate that is typed with half a year stays as it was, and it is said; emptied, it goes', async ({ quietPage: page }) => {
  await page.goto('about-your-deployment.html');
  const contract = page.getByLabel('Contract signed', { exact: true });
  // A day and a month alone, in a field that was empty.
  await typeDate(page, contract, '0303');
  await expect(page.locator('#date-contract-error')).toHaveText(/all four digits of its year.*No date is kept/);
  await expect(contract).toHaveValue('');
  await typeDate(page, contract, '03032027');
  await saved(page);
  await typeDate(page, contract, '050528');
  await expect(page.locator('#date-contract-error')).toHaveText(/all four digits of its year.*3 March 2027 stays as it was/);
  await expect(contract).toHaveValue('2027-03-03');
  await page.reload();
  await expect(contract).toHaveValue('2027-03-03');
  await typeDate(page, contract, '05052028');
  await expect(page.locator('#date-contract-error')).toBeHidden();
  await contract.fill('');
  await saved(page);
  await page.reload();
  await expect(contract).toHaveValue('');
});

test('a date of the network plan that is typed with half a year costs nothing', async ({ quietPage: page }) => {
  const file = {
    format: 'groundwork-network',
    formatVersion: 1,
    bankVersion: '1.0.1',
    savedAt: NOW,
    plan: { 'old-systems': { owner: 'Ann', due: '2027-02-02' } },
  };
  await page.goto('network.html');
  await page.locator('input[type=file]').setInputFiles(dataFile('network.json', JSON.stringify(file)));
  const plan = page.getByRole('region', { name: 'Network plan' });
  await typeDate(page, plan.getByLabel('Due date'), '020228');
  await expect(plan.getByRole('alert')).toContainText('2 February 2027 stays as it was');
  await expect(plan.getByLabel('Due date')).toHaveValue('2027-02-02');
});
