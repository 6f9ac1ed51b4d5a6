import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { respondent, store } from '../browser/stored.ts';
import { rules } from '../rules-of-the-bank.ts';
import { filesOfTrusts } from '../trusts/of-network.ts';

/* `npm run pictures`: takes the pictures of the README from what was built, into docs/pictures. */

const PORT = 4575;
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
  { name: 'results', page: 'results.html' },
  { name: 'plan', page: 'plan.html', first: (page) => page.locator('.gw-action').first().scrollIntoViewIfNeeded() },
  { name: 'dark', page: 'results.html', dark: true },
  { name: 'phone', page: 'governance.html#clinical-safety-case', size: { width: 390, height: 800 } },
  { name: 'network', page: 'network.html', first: openTrusts },
];

mkdirSync(FOLDER, { recursive: true });
const server = spawn(process.execPath, ['src/command/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'ignore'] });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  await once(server.stdout, 'data');
  for (const { name, page: address, size = WIDE, dark, first } of pictures) {
    const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light', locale: 'en-GB' });
    await page.goto(`http://localhost:${PORT}/404.html`);
    await store(page, respondent('worked-example'));
    await page.goto(`http://localhost:${PORT}/${address}`);
    await page.waitForLoadState('networkidle');
    await first?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}

async function openTrusts(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-pictures-'));
  const files = filesOfTrusts(rules, 12).map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  await page.getByLabel('Files of trusts').setInputFiles(files);
  await page.locator('.gw-heat').first().waitFor();
  await page.getByRole('heading', { name: 'Side by side' }).scrollIntoViewIfNeeded();
  await page
    .locator('.gw-heat')
    .first()
    .evaluate((table) => scrollTo(0, table.getBoundingClientRect().top + scrollY - 240));
}
