import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withEarlyScripts } from './early-scripts.ts';
import { stylesOf, withFirstLook } from './first-look.ts';

/** Lets every built page show itself and come to life without waiting for one request after the other. */
export function startSoon(): AstroIntegration {
  return {
    name: 'groundwork-start-soon',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(join(folder, '_astro'));
        const scripts = new Map(
          names.filter((name) => name.endsWith('.js')).map((name) => [name, readFileSync(join(folder, '_astro', name), 'utf8')]),
        );
        const styles = stylesOf(
          names
            .filter((name) => name.endsWith('.css'))
            .map((name) => readFileSync(join(folder, '_astro', name), 'utf8'))
            .join(''),
        );
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
          const path = join(folder, name);
          const html = readFileSync(path, 'utf8');
          writeFileSync(
            path,
            withEarlyScripts(withFirstLook(html, styles), (script) => scripts.get(script) ?? ''),
          );
        }
      },
    },
  };
}
