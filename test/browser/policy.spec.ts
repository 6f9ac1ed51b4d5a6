import { readdirSync } from 'node:fs';
import { expect, sheetIsLive, test } from './site.ts';
import { test as plain } from '@playwright/test';

const DIST = `${import.meta.dirname}/../../dist`;

plain('a planted fetch, image and inline script are all blocked, in the page and in its worker', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (directive: string) => violations.push(directive));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      (event) => void (window as unknown as { violated(text: string): void }).violated(event.effectiveDirective),
    );
  });
  const workers: import('@playwright/test').Worker[] = [];
  page.on('worker', (worker) => workers.push(worker));
  await page.route('**/governance.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</h1>', '</h1><script>window.planted = true</script>') });
  });
  await page.goto('governance.html');
  await sheetIsLive(page);
  await expect.poll(() => workers.length).toBe(1);

  const fetched = () =>
    fetch('./governance.html').then(
      () => 'answered',
      () => 'refused',
    );
  expect(await page.evaluate(fetched)).toBe('refused');
  expect(await workers[0]?.evaluate(fetched)).toBe('refused');
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.org/pixel.png';
    document.body.append(image);
  });
  expect(await page.evaluate(() => 'planted' in window)).toBe(false);
  expect(
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        return 'written';
      } catch {
        return 'refused';
      }
    }),
  ).toBe('refused');
  await expect
    .poll(() => violations)
    .toEqual(expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem', 'require-trusted-types-for']));
});

plain('the address of an image carries nothing to the host itself, and the icon of a page is let in', async ({ page }) => {
  await page.goto('governance.html');
  const refused = await page.evaluate(async (address) => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(`${event.effectiveDirective} ${event.blockedURI}`));
    for (const src of [address, icon]) {
      const image = new Image();
      const settled = new Promise((resolve) => ['load', 'error'].forEach((name) => image.addEventListener(name, resolve)));
      image.src = src;
      await settled;
    }
    return blocked;
  }, 'for-it.html?an-answer');
  expect(refused).toEqual([expect.stringMatching(/^img-src .*for-it\.html\?an-answer$/)]);
});

for (const name of readdirSync(DIST).filter((file) => file.endsWith('.html'))) {
  plain(`${name} carries the whole policy`, async ({ page }) => {
    await page.goto(name);
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    for (const part of [
      "default-src 'none'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      'worker-src blob:',
      "require-trusted-types-for 'script'",
      'trusted-types groundwork-worker',
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe');
  });
}

test('every page loads without a word on the console and without a request to another origin', async ({ quietPage: page }) => {
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.html'))) {
    await page.goto(name);
    await page.waitForLoadState('networkidle');
  }
});
