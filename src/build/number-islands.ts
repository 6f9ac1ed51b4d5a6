import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './change-pages.ts';

/**
 * Names the islands of a page by their order. Astro names them by the folder in which the build ran, and then the same
 * source would give other bytes on another machine, and a release could not be compared by its sum.
 */
export function numberIslands(): AstroIntegration {
  return {
    name: 'groundwork-number-islands',
    hooks: {
      'astro:build:done': ({ dir }) => changePages(fileURLToPath(dir), numbered),
    },
  };
}

/** The page with its islands named island-1, island-2 and so on. */
export function numbered(html: string): string {
  let count = 0;
  return html.replaceAll(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="island-${(count += 1)}"`);
}
