import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBrowser } from '../bench/in-browser.ts';
import { respondent } from '../browser/stored.ts';
import { rules } from '../rules-of-the-bank.ts';
import { filesOfTrusts } from '../trusts/of-network.ts';
import { onDisk } from '../trusts/on-disk.ts';

/* `npm run pictures`: takes the pictures of the README from what was built, into docs/pictures. */

const FOLDER = 'docs/pictures';
const WIDE = { width: 1280, height: 800 };

interface Picture {
  readonly name: string;
  readonly page: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: true;
  /** What a person would do before. */
  readonly first?: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'home', page: 'index.html' },
  { name: 'question', page: 'governance.html#clinical-safety-case' },
  { name: 'results', page: 'results.html', first: toHeadline },
  { name: 'plan', page: 'plan.html', first: (page) => page.locator('.gw-action').first().scrollIntoViewIfNeeded() },
  { name: 'dark', page: 'results.html', dark: true, first: toHeadline },
  { name: 'phone', page: 'governance.html#clinical-safety-case', size: { width: 390, height: 800 } },
  { name: 'network', page: 'network.html', first: openTrusts },
];

mkdirSync(FOLDER, { recursive: true });
for (const { name, page: address, size = WIDE, dark, first } of pictures)
  await inBrowser(address, respondent('worked-example'), async (page) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.reload();
    await page.waitForLoadState('networkidle');
    await first?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  });

async function toHeadline(page: Page): Promise<void> {
  await page.locator('.gw-headline').evaluate((headline) => scrollTo(0, headline.getBoundingClientRect().top + scrollY - 120));
}

async function openTrusts(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pictures-'));
  await page.getByLabel('Files of trusts').setInputFiles([...onDisk(folder, filesOfTrusts(rules, 12))]);
  await page.locator('.gw-heat').first().waitFor();
  await page
    .locator('.gw-heat')
    .first()
    .evaluate((table) => scrollTo(0, table.getBoundingClientRect().top + scrollY - 240));
}
