import { test as plain, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { htmlOf } from '../../src/report/html/html.ts';
import { reportOf } from '../../src/report/parts/outline.ts';
import type { Report } from '../../src/report/model/report.ts';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { hostileRespondent, workedExample } from '../report/cases.ts';
import { drawing, hostileReport, plainReport } from '../report/sample.ts';
import { toldOf } from '../report/told.ts';
import { firstMissing, saidBy, wordless } from '../report/words.ts';
import { violations } from './axe.ts';
import { wordsOfPdf } from './pdf.ts';
import { expect } from './site.ts';

const reports: Readonly<Record<string, Report>> = {
  'by-hand': plainReport,
  'hostile-by-hand': hostileReport,
  'worked-example': reportOf(toldOf(workedExample())),
  'hostile-respondent': reportOf(toldOf(hostileRespondent())),
  board: reportOf(toldOf(workedExample(), 'board')),
};

/* A page from a disk that reports on itself: nothing on the console, nothing against its policy, no request but for itself. */
const test = plain.extend<{ readonly open: (name: string) => Promise<Page> }>({
  open: async ({ page }, use, info) => {
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => request.isNavigationRequest() || faults.push(request.url()));
    await use(async (name) => {
      const file = info.outputPath(`${name}.html`);
      const text = encodeForFile({
        assessment: hostileRespondent(),
        revision: 1,
        savedAt: '2026-11-25T09:30:00.000Z',
        bankVersion: '1.0.0',
      });
      writeFileSync(file, htmlOf(reports[name]!, text));
      await page.goto(pathToFileURL(file).href);
      return page;
    });
    expect(faults).toEqual([]);
  },
});

for (const name of Object.keys(reports)) {
  test(`${name} opens from a disk in its own look, and axe finds nothing`, async ({ open }) => {
    const page = await open(name);
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(18, 69, 79)');
    expect(await violations(page)).toEqual([]);
  });

  test(`${name} needs no scrolling sideways at 320 pixels, and what is wider scrolls by keyboard`, async ({ open }) => {
    const page = await open(name);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const stuck = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto')
        .filter((element) => element.tabIndex !== 0)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(stuck).toEqual([]);
  });
}

for (const name of ['by-hand', 'worked-example']) {
  test(`${name} is on paper whole, with its heads repeated and its pages numbered`, async ({ open }) => {
    const page = await open(name);
    const pages = await wordsOfPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
    const text = pages.map((words) => words.join('').replace(/Page\d+of\d+/, '')).join('');
    // Heads that repeat and addresses come in between: what is said must be there, not follow on.
    expect(saidBy(reports[name]!).filter((said) => !text.includes(said.normalize('NFKC')))).toEqual([]);
    for (const [at, words] of pages.entries()) expect(words.join(' ')).toContain(`Page ${at + 1} of ${pages.length}`);
    const heads = pages.filter((words) => words.join('').includes('OwnerByState')).length;
    if (name === 'by-hand') expect(heads).toBeGreaterThan(3);
    expect(text).not.toContain('Thisfileholds');
  });
}

test('the copy for a board is one page', async ({ open }) => {
  const page = await open('board');
  expect(await wordsOfPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});

test('a figure is drawn as a PNG of three dots for each of its points, in its own colours', async ({ page }) => {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'src/report/word/picture.ts', formats: ['iife'], name: 'picture' } },
  });
  const [output] = [bundled].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (output?.type !== 'chunk') throw new Error('The maker of pictures was not bundled.');
  await page.goto('about:blank');
  await page.addScriptTag({ content: output.code });
  const seen = await page.evaluate(async (shapes) => {
    const { picture } = globalThis as unknown as { picture: { pictureOf(of: unknown): Promise<Uint8Array<ArrayBuffer>> } };
    const bitmap = await createImageBitmap(new Blob([await picture.pictureOf(shapes)], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const at = (x: number, y: number) => [...context.getImageData(3 * x, 3 * y, 1, 1).data].join();
    return { width: bitmap.width, height: bitmap.height, paper: at(590, 60), track: at(100, 32), range: at(200, 32), score: at(250, 32) };
  }, drawing);
  expect(seen).toEqual({
    width: 1800,
    height: 450,
    paper: '255,255,255,255',
    track: '230,234,236,255',
    range: '95,140,134,255',
    score: '18,69,79,255',
  });
});

test('the text of a report can be selected in order', async ({ open }) => {
  const page = await open('worked-example');
  const text = await page.locator('main').evaluate((main: HTMLElement) => main.innerText);
  expect(firstMissing(saidBy(reports['worked-example']!), wordless(text))).toBeUndefined();
});
