import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { rules } from '../rules-of-the-bank.ts';
import { filesOfTrusts } from '../trusts/of-network.ts';
import { onDisk } from '../trusts/on-disk.ts';
import { median, type Figure } from './figure.ts';

const PORT = 4573;
const ROUNDS = 3;

/** The page of a network: a thousand files read and shown, and two hundred trusts shown and scrolled at 4× CPU. */
export async function benchNetwork(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-bench-'));
  const files = onDisk(folder, filesOfTrusts(rules, 1000, 1, 'wordy'));
  const server = spawn(process.execPath, ['src/command/serve.ts', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'ignore'] });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await once(server.stdout, 'data');
    const rounds = async (many: number, slower: number) => {
      const all: Took[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.goto(`http://localhost:${PORT}/network.html`);
        await page.waitForTimeout(1000);
        all.push(await readAndScroll(page, files.slice(0, many), slower));
        await page.close();
      }
      return (of: keyof Took) => Math.round(median(all.map((took) => took[of])));
    };
    const [thousand, hundreds] = [await rounds(1000, 1), await rounds(200, 4)];
    return [
      { name: '1,000 files of 45 KB on the page: read and checked', value: thousand('read'), unit: 'ms' },
      { name: '1,000 files on the page: read, checked and all of it shown', value: thousand('whole'), unit: 'ms', target: 'within 10,000' },
      { name: '1,000 files on the page: longest task while reading', value: thousand('reading'), unit: 'ms', target: 'not over 50' },
      { name: '200 trusts at 4× CPU: from the last file to the table', value: hundreds('opened'), unit: 'ms', target: 'within 1,000' },
      { name: '200 trusts at 4× CPU: the questions of a section, chosen to all shown', value: hundreds('questions'), unit: 'ms' },
      { name: '200 trusts at 4× CPU: longest task while scrolling', value: hundreds('scrolling'), unit: 'ms', target: 'not over 50' },
      { name: '200 trusts at 4× CPU: the same with all of them opened', value: hundreds('scrollingAll'), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

interface Took {
  /** Until the last file is read. */
  readonly read: number;
  /** From the last that was told of reading until the first table stands. */
  readonly opened: number;
  /** From the start until all tables stand. */
  readonly whole: number;
  /** From choosing the questions of a section until all its tables stand. */
  readonly questions: number;
  /** The longest task while files are read, and while the tables are scrolled; none over 50 is told as 50. */
  readonly reading: number;
  readonly scrolling: number;
  /** The same where all trusts are opened. */
  readonly scrollingAll: number;
}

async function readAndScroll(page: Page, files: readonly string[], slower: number): Promise<Took> {
  await page.evaluate(watch);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.getByLabel('Files of trusts').setInputFiles([...files]);
  const tables = Math.ceil(files.length / 20);
  const all = async () => page.waitForFunction((many) => document.querySelectorAll('.gw-heat').length === many, tables, { polling: 100 });
  await page.waitForFunction(() => document.querySelector('.gw-heat'), undefined, { polling: 100 });
  await all();
  await page.waitForTimeout(1000);
  await page.evaluate(() => performance.mark('choose'));
  await page.locator('label[for="network-view-4"]').click();
  await page.waitForTimeout(100);
  await all();
  await page.waitForTimeout(1000);
  await page.evaluate(scroll, 'scroll');
  await page.locator('details:has(.gw-heat)').evaluateAll((blocks) => blocks.forEach((block) => block.setAttribute('open', '')));
  await page.waitForTimeout(1000);
  await page.evaluate(scroll, 'scroll all');
  return page.evaluate(told);
}

/* Runs in the page: notes when files begin and end to be read, when tables come, and every task over 50 ms. */
function watch(): void {
  const tasks: { readonly at: number; readonly took: number }[] = [];
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, took: duration }))),
  ).observe({ type: 'longtask' });
  let [reading, tables] = [false, 0];
  new MutationObserver(() => {
    const isReading = document.querySelector('progress') !== null;
    if (isReading) performance.mark('progress');
    if (isReading !== reading) performance.mark(isReading ? 'begin' : 'end');
    reading = isReading;
    const now = document.querySelectorAll('.gw-heat').length;
    if (now > tables) performance.mark(tables === 0 ? 'first' : 'table');
    tables = now;
  }).observe(document.querySelector('main')!, { subtree: true, childList: true, attributes: true });
  Object.assign(window, { tasks });
}

/* Runs in the page: a notch of a wheel at a time through the tables and the page, as fast as frames come. */
async function scroll(name: string): Promise<void> {
  const NOTCH = 120;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const through = async (box: Element) => {
    for (let step = 0; step < (box.scrollHeight - box.clientHeight) / NOTCH; step += 1) {
      box.scrollBy({ top: NOTCH, behavior: 'instant' });
      await frame();
    }
  };
  performance.mark(name);
  const wrap = document.querySelector('.gw-heat-wrap')!;
  wrap.scrollIntoView();
  await frame();
  await through(wrap);
  await through(document.documentElement);
  performance.mark(`${name} done`);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

function told(): Took {
  const { tasks } = window as unknown as { readonly tasks: readonly { readonly at: number; readonly took: number }[] };
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const lastRead = Math.max(
    ...performance
      .getEntriesByName('progress')
      .flatMap(({ startTime }) => (startTime < Math.min(at('first'), at('end')) ? [startTime] : [])),
  );
  const last = (before: number) =>
    Math.max(at('first'), ...performance.getEntriesByName('table').flatMap(({ startTime }) => (startTime < before ? [startTime] : [])));
  const longest = (from: string, to: string) =>
    Math.max(50, ...tasks.filter((task) => task.at >= at(from) && task.at < at(to)).map(({ took }) => took));
  return {
    read: at('end') - at('begin'),
    opened: at('first') - lastRead,
    whole: last(at('choose')) - at('begin'),
    questions: last(Infinity) - at('choose'),
    reading: longest('begin', 'end'),
    scrolling: longest('scroll', 'scroll done'),
    scrollingAll: longest('scroll all', 'scroll all done'),
  };
}
