import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Assessment } from '../../src/core/answers.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { store } from '../browser/stored.ts';

const PORT = 4571;

/* A field for a date shows days and months in the order of the browser's own language, where that is installed. */
const env = { ...process.env, LANGUAGE: 'en-GB' } as Record<string, string>;

/** Serves what was built, opens a page of it with this assessment in a browser, and hands it over. */
export async function inBrowser<T>(path: string, assessment: Assessment, measure: (page: Page) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, ['src/command/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--lang=en-GB'], env });
  try {
    await once(server.stdout, 'data');
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    await page.goto(`http://localhost:${PORT}/404.html`);
    await store(page, assessment);
    await page.goto(`http://localhost:${PORT}/${path}`);
    return await measure(page);
  } finally {
    await browser.close();
    server.kill();
  }
}
