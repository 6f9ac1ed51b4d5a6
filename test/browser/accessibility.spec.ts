import { readdirSync } from 'node:fs';
import { rules } from '../rules-of-the-bank.ts';
import { emptyAssessment, type Assessment } from '../../src/core/answers.ts';
import { findings, violations } from './axe.ts';
import { paleWords } from './contrast.ts';
import { openEverything } from './sight.ts';
import { allHasCome, expect, test } from './site.ts';
import { respondent, store } from './stored.ts';

const pages = readdirSync(`${import.meta.dirname}/../../dist`).filter((name) => name.endsWith('.html'));

const full: Assessment = {
  ...respondent('worked-example'),
  answers: Object.fromEntries(rules.questions.map((question, at) => [question.id, { kind: 'level', level: [0, 1, 2, 3][at % 4] as 0 }])),
  requirements: { R06: { kind: 'met' }, R08: { kind: 'met' }, R09: { kind: 'met' } },
};
const states: Readonly<Record<string, Assessment>> = { empty: emptyAssessment('empty'), half: respondent('worked-example'), full };

/* On a dark screen each colour is another one: what stands on what is the same in every state. */
test.describe('on a dark screen', () => {
  test.use({ colorScheme: 'dark' });
  for (const name of pages) axeFindsNothing(name, 'half, dark', states['half']!);
});

for (const name of pages) {
  for (const [state, assessment] of Object.entries(states)) axeFindsNothing(name, state, assessment);
}

function axeFindsNothing(name: string, state: string, assessment: Assessment): void {
  test(`axe finds nothing on ${name}, ${state}`, async ({ quietPage: page }) => {
    await page.goto('404.html');
    await store(page, assessment);
    await page.goto(name);
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    expect(await findings(page)).toEqual([]);
    expect(await paleWords(page)).toEqual([]);
  });
}

test('axe finds nothing where a link leads to what is not asked, a part did not load and there is no connection', async ({
  quietPage: page,
  context,
}) => {
  await page.goto('404.html');
  await store(page, respondent('worked-example'));
  await page.goto('it-integration.html#differences-between-sites');
  await expect(page.locator('.gw-panel--warning:focus')).toBeVisible();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await allHasCome(page);
  await page.evaluate(() => document.dispatchEvent(new CustomEvent('astro:hydration-error', { cancelable: true })));
  await context.setOffline(true);
  await page.getByRole('link', { name: 'All sections' }).click();
  await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});
