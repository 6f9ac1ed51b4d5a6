import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Engine, Start } from './engine.ts';
import { findProgram } from './find-program.ts';

/** Firefox without a window, over WebDriver BiDi, in a profile of its own. */
export const firefox: Start = { name: 'Firefox', start };

async function start(): Promise<Engine> {
  const executablePath = findProgram({ variable: 'FIREFOX_PATH', names: ['firefox-esr', 'firefox'], install: 'firefox-esr' });
  const downloads = mkdtempSync(join(tmpdir(), 'groundwork-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: { 'browser.download.folderList': 2, 'browser.download.dir': downloads },
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  await page.evaluateOnNewDocument(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return {
    name: firefox.name,
    version: await browser.version(),
    downloads,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    press: (key) => page.keyboard.press(key),
    choose: async (selector, path) => {
      const field = await page.$(`input[type=file]${selector}`);
      await (field as { uploadFile(...paths: string[]): Promise<void> } | null)?.uploadFile(path);
    },
    run: (expression) => page.evaluate(expression),
    heard: async () => faults.splice(0),
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
