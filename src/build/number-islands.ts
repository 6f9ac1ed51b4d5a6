import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Names the islands of a page by their order. Astro names them by the folder in which the build ran, and then the same
 * source would give other bytes on another machine, and a release could not be compared by its sum.
 */
export function numberIslands(): AstroIntegration {
  return {
    name: 'groundwork-number-islands',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
          const path = join(folder, name);
          writeFileSync(path, numbered(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/** The page with its islands named island-1, island-2 and so on. */
export function numbered(html: string): string {
  let count = 0;
  return html.replaceAll(/<astro-island uid="[^"]*"/g, () => `<astro-island uid="island-${(count += 1)}"`);
}
