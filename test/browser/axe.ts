import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds against WCAG 2.2 AA: each rule with the elements that break it. The site has
 * no frames, so axe need not open a second page to join their findings: a third of the time.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
}
