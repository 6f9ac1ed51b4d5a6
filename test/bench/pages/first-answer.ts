import type { Browser, Page } from '@playwright/test';
import { median } from '../figure.ts';
import { fast, PHONE, slow } from './slow.ts';

const ROUNDS = 3;
const LATEST = 6400;
const STEP = 50;
const RELOAD_AFTER = 1500;

export interface FirstAnswer {
  /** Milliseconds from the start of the navigation to the first click on a level that counts; the median of three. */
  readonly after: number;
  /** Bytes over the wire until then. */
  readonly bytes: number;
}

interface Measured {
  readonly address: string;
  /** The label that is clicked. */
  readonly level: string;
  /** Whether the click has to be there after a reload, or only at once: a page without script stores nothing. */
  readonly stored: boolean;
}

/**
 * The first moment at which a click on a level is still there after a reload 1.5 s later, on a phone on slow 4G at 4× CPU: found by
 * halving, to 50 ms, each try with a browser that has kept nothing. What counts is when the click was really made: a try that had to
 * wait for the page is later than it was meant to be.
 */
export async function firstAnswer(browser: Browser, measured: Measured): Promise<FirstAnswer> {
  const place = await placeOf(browser, measured);
  const found: FirstAnswer[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let [early, late, bytes] = [0, LATEST, 0];
    while (late - early > STEP) {
      const meant = (early + late) / 2;
      const tried = await tryAt(browser, measured, place, meant);
      if (!tried.counts) early = meant;
      else if (tried.at < late) [late, bytes] = [tried.at, tried.bytes];
      else break;
    }
    found.push({ after: late, bytes });
  }
  return { after: median(found.map(({ after }) => after)), bytes: median(found.map(({ bytes }) => bytes)) };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scrolled: number;
}

/* Where the label stands once the page has come to rest. */
async function placeOf(browser: Browser, { address, level }: Measured): Promise<Place> {
  const page = await browser.newPage(PHONE);
  await page.goto(address);
  await page.waitForTimeout(1500);
  const label = page.locator(level);
  await label.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await label.boundingBox())!;
  const scrolled = await page.evaluate(() => scrollY);
  await page.context().close();
  return { x: x + width / 2, y: y + height / 2, scrolled };
}

async function tryAt(browser: Browser, { address, level, stored }: Measured, place: Place, at: number) {
  const page = await browser.newPage(PHONE);
  const session = await slow(page);
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  try {
    const started = Date.now();
    const going = page.goto(address).catch(() => null);
    await page.waitForTimeout(Math.max(0, at - (Date.now() - started)));
    await page.evaluate((top) => scrollTo(0, top), place.scrolled).catch(() => undefined);
    const clicked = { at: Date.now() - started, bytes };
    await page.mouse.click(place.x, place.y).catch(() => undefined);
    if (!stored) return { ...clicked, counts: await isChosen(page, level) };
    await page.waitForTimeout(RELOAD_AFTER);
    await going;
    await fast(session);
    await page.reload();
    await page.waitForTimeout(1500);
    return { ...clicked, counts: await isChosen(page, level) };
  } finally {
    await page.context().close();
  }
}

async function isChosen(page: Page, level: string): Promise<boolean> {
  return page
    .locator(level)
    .evaluate((label: HTMLLabelElement) => (label.control as HTMLInputElement | null)?.checked ?? false, undefined, { timeout: 500 })
    .catch(() => false);
}
