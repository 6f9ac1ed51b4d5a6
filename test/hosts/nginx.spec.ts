import { globSync } from 'node:fs';
import { CACHE, headers } from '../../src/build/hosting/headers.ts';
import { expect, test } from '../browser/site.ts';
import { HSTS } from './neighbours.ts';

/* What nginx adds by itself, whatever is configured. All else must come from our list. */
const OF_NGINX = [
  'accept-ranges',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
  'vary',
];

const dist = `${import.meta.dirname}/../../dist`;
const [chunk = ''] = globSync('_astro/*.js', { cwd: dist });
const [style = ''] = globSync('_astro/*.css', { cwd: dist });
const requests = [
  { what: 'a page', path: 'results.html', status: 200, type: 'text/html', cache: CACHE.page },
  { what: 'the first page, by its folder', path: '', status: 200, type: 'text/html', cache: CACHE.page },
  { what: 'a file with a hash', path: chunk, status: 200, type: 'text/javascript', cache: CACHE.hashed },
  { what: 'a page that is not there', path: 'no-such-page.html', status: 404, type: 'text/html', cache: CACHE.page },
  { what: 'a file with a hash that is not there', path: '_astro/gone.js', status: 404, type: 'text/html', cache: CACHE.page },
];

for (const { what, path, status, type, cache } of requests) {
  test(`${what} comes with exactly the headers of the list, and the one that the host says again`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    const sent = response.headersArray().map(({ name, value }) => [name.toLowerCase(), value] as const);
    expect(sent.find(([name]) => name === 'content-type')?.[1]).toBe(`${type}; charset=utf-8`);
    const ours = sent.filter(([name]) => !OF_NGINX.includes(name)).toSorted();
    const listed = Object.entries({ ...headers, 'Cache-Control': cache, 'Strict-Transport-Security': HSTS }).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]);
    expect(ours).toEqual(listed.toSorted());
  });
}

test('scripts, styles and pages come compressed', async ({ request }) => {
  for (const path of [chunk, style, 'results.html', 'rules.json']) {
    const response = await request.get(path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-encoding'], path).toBe('gzip');
  }
});

test('without its last slash, a path leads to the first page, at the address by which it was asked', async ({ request, baseURL }) => {
  const { pathname } = new URL(baseURL ?? '');
  // The root of a host has no other name: it is the first page itself.
  const atRoot = pathname === '/';
  const response = await request.get(atRoot ? '/' : pathname.slice(0, -1), { maxRedirects: 0 });
  expect(response.status()).toBe(atRoot ? 200 : 301);
  expect(response.headers()['location']).toBe(atRoot ? undefined : pathname);
});

test('"not found" has its styles and leads home, also deep in a folder that is not there', async ({ page }) => {
  for (const path of ['no-such-page.html', 'no/such/folder/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toHaveCSS('font-family', 'arial, sans-serif');
    await expect(page.locator('.gw-header')).toHaveCSS('background-color', 'rgb(18, 69, 79)');
    await page.getByRole('link', { name: 'Go to the first page' }).click();
    await expect(page.getByRole('link', { name: 'Start now' })).toBeVisible();
  }
});
