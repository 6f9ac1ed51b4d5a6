import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/core/answers.ts';
import { respondent } from '../browser/stored.ts';
import { median, type Figure } from './figure.ts';
import { inBrowser } from './in-browser.ts';

const ROUNDS = 7;

/** Milliseconds in the browser from the click to the whole file, once its maker has arrived, and the longest the page stood still. */
export async function benchPdf(): Promise<readonly Figure[]> {
  const example = respondent('worked-example');
  return [
    ...(await ofPlan('The whole PDF of the worked example, 32 pages, 33 actions', example, '12 pages within 1,000')),
    ...(await ofPlan('The whole PDF of 200 actions', withOwnActions(example, 167), 'within 4,000')),
  ];
}

async function ofPlan(name: string, assessment: Assessment, target: string): Promise<readonly Figure[]> {
  return inBrowser('plan.html', assessment, async (page) => {
    const first = await milliseconds(page);
    await watchTasks(page);
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await milliseconds(page));
    return [
      { name: `${name}: its maker fetched too`, value: Math.round(first), unit: 'ms' },
      { name, value: Math.round(median(rounds)), unit: 'ms', target },
      { name: `${name}: longest task of the page`, value: Math.round(await longestTask(page)), unit: 'ms', target: 'not over 50' },
    ];
  });
}

async function milliseconds(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'PDF', exact: true });
  await button.waitFor();
  await page.waitForTimeout(500);
  const start = performance.now();
  await Promise.all([page.waitForEvent('download'), button.click()]);
  return performance.now() - start;
}

/* The browser tells only of tasks over 50 ms; none told is told as 50. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { tasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
}

async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(50, ...(window as unknown as { readonly tasks: readonly number[] }).tasks));
}

function withOwnActions(assessment: Assessment, many: number): Assessment {
  const own = Array.from(
    { length: many },
    (_, at) => [`own-${at}`, { title: `Agree who checks list ${at + 1}`, gate: 'go-live' }] as const,
  );
  const said = own.map(
    ([id]) => [id, { owner: 'Project manager', due: '2027-03-01', note: 'See the minutes of the project group.' }] as const,
  );
  return { ...assessment, ownActions: Object.fromEntries(own), plan: { ...assessment.plan, ...Object.fromEntries(said) } };
}
