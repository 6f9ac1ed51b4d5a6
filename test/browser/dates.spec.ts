import type { Browser } from '@playwright/test';
import { expect, isWhole, test } from './site.ts';
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
