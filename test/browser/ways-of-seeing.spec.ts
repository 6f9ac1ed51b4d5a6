import type { Page, PlaywrightTestOptions } from '@playwright/test';
import type { Assessment } from '../../src/core/answers.ts';
import { rules } from '../rules-of-the-bank.ts';
import { expect, saved, sheetIsLive, test } from './site.ts';
import { clipped, colourFaults, tabLooking } from './sight.ts';
import { spaceOut } from './spacing.ts';
import { respondent, store } from './stored.ts';

/* One walk by keyboard through the whole site, in every way in which a person may have set up the screen. */

type Screen = Partial<Pick<PlaywrightTestOptions, 'viewport' | 'deviceScaleFactor' | 'contextOptions' | 'colorScheme'>>;

const screens: Readonly<Record<string, Screen>> = {
  'keyboard alone': {},
  // 1280 by 900 at 400 %: what is left of the window is 320 by 225.
  'a zoom of 400 %': { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
  'a window 320 wide': { viewport: { width: 320, height: 640 } },
  'forced colours': { contextOptions: { forcedColors: 'active' }, colorScheme: 'dark' },
  'a dark screen': { colorScheme: 'dark' },
  'wide text spacing': {},
  'reduced motion': { contextOptions: { reducedMotion: 'reduce' } },
};

for (const [name, screen] of Object.entries(screens)) {
  test.describe(name, () => {
    test.use(screen);
    test(`fault 65: with ${name}, the way from the first page to the plan and its evidence can be gone`, async ({ quietPage: page }) => {
      test.slow();
      if (name === 'wide text spacing') await page.addInitScript(spaceOut);
      await page.goto('404.html');
      await store(page, nearlyDone());
      await page.goto('index.html');
      await look(page, 'Get your trust ready');
      await enter(page, 'link', /^Go on Northmoor/);

      await look(page, 'Questions');
      await enter(page, 'link', 'About your deployment');
      await look(page, 'About your deployment');
      expect(await tabLooking(page, page.getByLabel('What it is for'))).toEqual([]);
      await page.keyboard.type('Flag suspected lung cancer');
      await saved(page);
      await enter(page, 'link', 'Continue to the questions');

      await look(page, 'Governance');
      await sheetIsLive(page);
      await choose(page, 'accountable-leads', 1);
      await choose(page, 'approval-route', 2);
      await expect(page.getByText('13 of 13 answered')).toBeVisible();
      await saved(page);
      await enter(page, 'link', 'All sections');

      await look(page, 'Questions');
      await enter(page, 'link', 'Check your answers');
      await look(page, 'Check your answers');
      await enter(page, 'link', 'See your results');
      await look(page, 'Results');
      await enter(page, 'link', 'See your action plan');

      await look(page, 'Action plan');
      expect(await tabLooking(page, page.locator('.gw-action').first().getByLabel('Owner'))).toEqual([]);
      await page.keyboard.type('Dr A. Okafor');
      await saved(page);
      await enter(page, 'link', 'Evidence behind the questions');
      await look(page, 'Evidence');
      await expect(page.locator('#B01')).toBeVisible();
    });
  });
}

/** All at its best but a few, so that the plan has one action of every kind and a keyboard soon comes to its end. */
function nearlyDone(): Assessment {
  const example = respondent('worked-example');
  const open = ['accountable-leads', 'approval-route'];
  const kept = ['local-validation', 'information-governance', 'procurement-capacity'];
  const best = rules.questions.filter(({ id }) => !open.includes(id)).map(({ id }) => [id, { kind: 'level', level: 3 }] as const);
  const asInExample = Object.entries(example.answers).filter(([id]) => kept.includes(id));
  return { ...example, fictional: true, answers: Object.fromEntries([...best, ...asInExample]) };
}

/** What stands on the page fits, can be told apart and does not move. */
async function look(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  await page.waitForLoadState('networkidle');
  expect(await clipped(page), heading).toEqual([]);
  const [forced, still] = await page.evaluate(() => [
    matchMedia('(forced-colors: active)').matches,
    matchMedia('(prefers-reduced-motion: reduce)').matches,
  ]);
  if (forced) expect(await colourFaults(page), heading).toEqual([]);
  if (still) {
    // What comes at a moment and takes no time does not move.
    const moving = await page.evaluate(() => [
      document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0).length,
      getComputedStyle(document.documentElement).scrollBehavior,
    ]);
    expect(moving).toEqual([0, 'auto']);
  }
}

async function enter(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  expect(await tabLooking(page, page.getByRole(role, { name }).first())).toEqual([]);
  await page.keyboard.press('Enter');
}

/** Chooses a level as a keyboard does: to the first by Tab and Space, on by the arrows. */
async function choose(page: Page, id: string, level: number): Promise<void> {
  expect(await tabLooking(page, page.locator(`#${id}-0`))).toEqual([]);
  await page.keyboard.press('Space');
  for (let at = 0; at < level; at += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator(`#${id}-${level}`)).toBeChecked();
}
