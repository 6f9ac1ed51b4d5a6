import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss from 'postcss';
import { withEarlyScripts } from './early-scripts.ts';
import { withFirstLook } from './first-look.ts';
import { withNumberedIslands } from './number-islands.ts';

/** What is done to a page once it is built: the page as it is to be. */
type Step = (html: string) => string;

/** Takes every page of the finished build through the steps below, in their order: each is read once and written once. */
export function finishPages(): AstroIntegration {
  return {
    name: 'groundwork-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const steps = stepsIn(join(folder, '_astro'));
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
          const path = join(folder, name);
          const page = steps.reduce((html, step) => step(html), readFileSync(path, 'utf8'));
          writeFileSync(path, page);
        }
      },
    },
  };
}

/* A page names its islands for good, then shows itself and comes to life without waiting for one request after the other. */
function stepsIn(assets: string): readonly Step[] {
  const scripts = filesIn(assets, '.js');
  const styles = postcss.parse([...filesIn(assets, '.css').values()].join(''));
  return [
    withNumberedIslands,
    (html) => withFirstLook(html, styles),
    (html) => withEarlyScripts(html, (script) => scripts.get(script) ?? ''),
  ];
}

/** The text of every file of a folder that has this ending, by name. */
function filesIn(folder: string, ending: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
