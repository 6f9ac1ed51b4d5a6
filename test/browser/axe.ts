import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA: each rule with the elements that break it. For a state of a page, of which `findings` has judged the whole. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await judged(page, TAGS);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
}

/** What axe cannot judge, or judges by a habit that the NHS does not have, each with the reason why it may stand. */
const EXPLAINED: readonly { readonly rule: string; readonly selector: string; readonly why: string }[] = [
  {
    rule: 'color-contrast',
    selector: ':is(.nhsuk-radios__label, .nhsuk-checkboxes__label), :is(.nhsuk-radios__label, .nhsuk-checkboxes__label) *',
    why: 'The circle or box is drawn before the words, as a part of their label, and axe gives up on it. contrast.ts measures them.',
  },
  {
    rule: 'color-contrast',
    selector: 'svg text',
    why: 'What is drawn under words of an SVG is no background to axe. contrast.ts measures them.',
  },
  {
    rule: 'region',
    selector: '.nhsuk-back-link',
    why: 'The page template of the NHS has the back link before the main part, so that the skip link passes it too.',
  },
];

/**
 * What axe finds against WCAG 2.2 AA and its own best practices, and what it cannot judge, other than what is explained:
 * each rule with the elements.
 */
export async function findings(page: Page): Promise<readonly string[]> {
  const { violations: broken, incomplete } = await judged(page, [...TAGS, 'best-practice']);
  const found = [...broken, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, any }) => ({
      rule: id,
      html,
      target: String(target[0]),
      says: any.map(({ message }) => message).join(' '),
    })),
  );
  const open = await page.evaluate(
    ([all, explained]) =>
      all.filter(({ rule, target }) => {
        const element = document.querySelector(target);
        return !explained.some((one) => one.rule === rule && element?.matches(one.selector));
      }),
    [found, EXPLAINED] as const,
  );
  return open.map(({ rule, html, says }) => `${rule}: ${html} ${says}`);
}

/* The site has no frames, so axe need not open a second page to join their findings: a third of the time. */
function judged(page: Page, tags: readonly string[]) {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags([...tags])
    .analyze();
}
