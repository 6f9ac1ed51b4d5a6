import type { Browser } from '@playwright/test';
import type { Assessment } from '../../../src/core/answers.ts';
import { store } from '../../browser/stored.ts';
import { PHONE, slow } from './slow.ts';

/** What one page took on a phone on slow 4G at 4× CPU. Milliseconds and bytes; a shift as browsers score it. */
export interface Load {
  readonly bytes: number;
  readonly bytesInAll: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  /** The same, until all has come that comes when the browser has time. */
  readonly tbtInAll: number;
  readonly longest: number;
  readonly inp: number;
  readonly cls: number;
}

/* Long enough for the form engine to come: it has 330 KB to go. */
const SETTLED = 9000;

/**
 * Loads a page, with this assessment in the browser where there is one, waits until it has come to rest, and clicks what is given.
 * The bytes are those until the load event, and in all.
 */
export async function load(
  browser: Browser,
  root: string,
  name: string,
  assessment: Assessment | null,
  click: string | null,
): Promise<Load> {
  const page = await browser.newPage(PHONE);
  try {
    if (assessment) {
      await page.goto(`${root}404.html`);
      await store(page, assessment);
    }
    const session = await slow(page);
    await session.send('Network.clearBrowserCache');
    let bytes = 0;
    session.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.addInitScript(watch);
    await page.goto(`${root}${name}`, { waitUntil: 'load' });
    const atLoad = bytes;
    await page.waitForTimeout(SETTLED);
    const seen = await page.evaluate(told);
    if (click) {
      await page.locator(click).first().scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      await page.locator(click).first().click();
      await page.waitForTimeout(800);
    }
    return { bytes: atLoad, bytesInAll: bytes, ...seen, inp: (await page.evaluate(told)).inp };
  } finally {
    await page.context().close();
  }
}

interface Seen {
  lcp: number;
  cls: number;
  inp: number;
  readonly tasks: { readonly at: number; readonly took: number }[];
}

/* Runs in the page before anything of it. */
function watch(): void {
  const seen: Seen = { lcp: 0, cls: 0, inp: 0, tasks: [] };
  Object.assign(window, { seen });
  const on = <T extends PerformanceEntry>(type: string, take: (entry: T) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as T))).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on<PerformanceEntry & { value: number; hadRecentInput: boolean }>('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  on<PerformanceEventTiming>('event', ({ duration, interactionId }) => {
    if (interactionId) seen.inp = Math.max(seen.inp, duration);
  });
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, took: duration }));
}

function told(): Omit<Load, 'bytes' | 'bytesInAll'> {
  const { seen } = window as unknown as { readonly seen: Seen };
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const after = seen.tasks.filter(({ at, took }) => at + took > fcp);
  const blocked = (until: number) => after.filter(({ at }) => at < until).reduce((sum, { took }) => sum + Math.max(0, took - 50), 0);
  return {
    fcp,
    lcp: seen.lcp,
    // Until a second after the load event: what comes later comes when the browser has time.
    tbt: blocked((navigation?.loadEventEnd ?? 0) + 1000),
    tbtInAll: blocked(Infinity),
    longest: Math.max(0, ...after.map(({ took }) => took)),
    inp: seen.inp,
    cls: seen.cls,
  };
}
