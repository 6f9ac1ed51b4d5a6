import type { Browser, Page } from '@playwright/test';
import { median } from '../figure.ts';
import { fast, PHONE, slow } from './slow.ts';

const ROUNDS = 3;
const LATEST = 6400;
const STEP = 25;
const RELOAD_AFTER = 1500;
/* As tall as it takes to have the first question in sight: to scroll, the page would have to be asked first. */
const TALL = { ...PHONE, viewport: { ...PHONE.viewport, height: 1400 } };

export interface FirstAnswer {
  /** Milliseconds from the start of the navigation to the first click on a level that counts; the median of three. */
  readonly after: number;
  /** Bytes over the wire until then. */
  readonly bytes: number;
}

interface Measured {
  readonly address: string;
  /** The label that is clicked: one that is in sight without scrolling. */
  readonly level: string;
  /** Whether the click has to be there after a reload, or only at once: a page without script stores nothing. */
  readonly stored: boolean;
}

/**
 * The first moment at which a click on a level is still there after a reload 1.5 s later, on a phone on slow 4G at 4× CPU: found by
 * halving, to 25 ms, each try with a browser that has kept nothing. What counts is when the click was really made: a try that had to
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
}

/* Where the label stands once the page has come to rest. */
async function placeOf(browser: Browser, { address, level }: Measured): Promise<Place> {
  const page = await browser.newPage(TALL);
  await page.goto(address);
  await page.waitForTimeout(1500);
  const { x, y, width, height } = (await page.locator(level).boundingBox())!;
  await page.context().close();
  if (y < 0 || y + height > TALL.viewport.height) throw new Error(`${level} of ${address} is out of sight, at ${y}.`);
  return { x: x + width / 2, y: y + height / 2 };
}

async function tryAt(browser: Browser, { address, level, stored }: Measured, place: Place, meant: number) {
  const page = await browser.newPage(TALL);
  const session = await slow(page);
  // How much came is told only with the end of each response: what had begun to come counts whole.
  const begun = new Set<string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId }) => begun.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  try {
    const started = Date.now();
    const until = (moment: number) => page.waitForTimeout(Math.max(0, moment - (Date.now() - started)));
    // It may still be on its way when the page is loaded again.
    void page.goto(address).catch(() => null);
    await until(meant);
    const at = Date.now() - started;
    const come = [...begun];
    await page.mouse.click(place.x, place.y).catch(() => undefined);
    if (stored) {
      await until(at + RELOAD_AFTER);
      await fast(session);
      await page.reload();
      await page.waitForTimeout(1500);
    }
    const counts = await isChosen(page, level);
    return { at, counts, bytes: come.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0) };
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
