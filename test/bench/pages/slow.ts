import type { CDPSession, Page } from '@playwright/test';

/* A phone of the middle on slow 4G, as Lighthouse has both. */
export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true } as const;
const LATENCY = 562.5;
const BYTES_A_SECOND = (1.6 * 1024 * 1024 * 0.9) / 8;
const SLOWER = 4;

/** Slows a page down to slow 4G and a processor four times as slow, and counts nothing that the browser has kept. */
export async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
}

/** Takes both away again. */
export async function fast(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}
