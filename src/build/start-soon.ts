import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss from 'postcss';
import { changePages } from './change-pages.ts';
import { withEarlyScripts } from './early-scripts.ts';
import { withFirstLook } from './first-look.ts';

/** Lets every built page show itself and come to life without waiting for one request after the other. */
export function startSoon(): AstroIntegration {
  return {
    name: 'groundwork-start-soon',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = built(folder, '.js');
        const styles = postcss.parse([...built(folder, '.css').values()].join(''));
        changePages(folder, (html) => withEarlyScripts(withFirstLook(html, styles), (script) => scripts.get(script) ?? ''));
      },
    },
  };
}

/** What was built beside the pages, by name: all files with this ending. */
function built(folder: string, ending: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name, readFileSync(join(folder, '_astro', name), 'utf8')]));
}
