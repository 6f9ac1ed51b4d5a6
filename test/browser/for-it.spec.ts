import { wordsIn } from './pdf.ts';
import { print } from './print.ts';
import { expect, saved, sheetIsLive, test } from './site.ts';

/* What the page for IT tells people to try must come out as it says. */

test('answering asks the network for nothing, and answers are saved without one', async ({ page, context }) => {
  const worker = page.waitForEvent('worker');
  await page.goto('governance.html');
  await sheetIsLive(page);
  await worker;
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await page.locator('[data-card]').first().getByRole('radio').first().check();
  await saved(page);
  await context.setOffline(true);
  await page.locator('[data-card]').nth(1).getByRole('radio').first().check();
  await expect(page.getByText('Saving in this browser.')).toBeHidden();
  await saved(page);
  expect(requests).toEqual([]);
});

test('the source of a page holds the words to look for', async ({ request }) => {
  expect(await (await request.get('governance.html')).text()).toContain("connect-src 'none'");
});

for (const [name, most] of [
  // 6 until it said what a policy cannot refuse, and what an old browser shows.
  ['for-it.html', 7],
  ['privacy.html', 3],
  ['accessibility.html', 3],
] as const) {
  test(`${name} prints whole, on at most ${most} sheets`, async ({ quietPage: page }) => {
    await page.goto(name);
    const { pages } = await print(page);
    expect(pages.length).toBeLessThanOrEqual(most);
    // Without spaces: a value that breaks at its hyphen is still whole. Without addresses: paper alone has them after a link.
    const all = pages
      .flat()
      .join('')
      .replaceAll(/\(https?:[^)]*\)/g, '');
    await page.emulateMedia({ media: 'print' });
    for (const text of await page.locator('main :is(h1, h2, p, li, th, td):visible').allInnerTexts()) {
      for (const line of text.split('\n')) expect(all).toContain(wordsIn(line).join(''));
    }
  });
}
