import { expect, type Download, type Page } from '@playwright/test';
import { askOf, type Ask } from '../../src/save/asking/ask.ts';
import { bank, rules } from '../rules-of-the-bank.ts';
import { respondent } from './stored.ts';

/* Some questions for a colleague, and what the tests of asking look at. */

export const ROLE = 'pacs-manager';
export const NAMED = [
  ...bank.sections.flatMap((section) => section.questions).filter((question) => question.ask.includes(ROLE)),
  ...bank.requirements.filter((duty) => duty.asked?.ask.includes(ROLE)),
].map(({ id }) => id);
export const questionIds = rules.questions.map(({ id }) => id);
export const [first, second] = NAMED.filter((id) => questionIds.includes(id)) as [string, string];

export const given = respondent('worked-example');
export const ask = (more: Partial<Ask> = {}): Ask => ({
  ...askOf(given, { id: '0123456789abcdef0123456789abcdef', role: ROLE, only: [first, second], along: 'nothing' }, rules.version),
  ...more,
});

export const cards = (page: Page) => page.locator('[data-card]:visible');

export async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

export async function fits(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize(before);
}
