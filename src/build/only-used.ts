import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'postcss';

const LIBRARY = /nhsuk-[\w-]+/g;

/** Every class of nhsuk-frontend that is named in a folder of source: they are always written out, never put together. */
export function classesIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|astro)$/.test(name));
  return new Set(files.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(LIBRARY) ?? []));
}

/**
 * Leaves out of the compiled styles what concerns a class of nhsuk-frontend that nothing here has: more than half of what a component
 * brings along is for shapes of it that are not used. Rules without such a class stay.
 */
export function onlyUsed(used: ReadonlySet<string>): Plugin {
  const concerns = (selector: string) => (selector.replaceAll(/:not\([^)]*\)/g, '').match(LIBRARY) ?? []).every((name) => used.has(name));
  return {
    postcssPlugin: 'groundwork-only-used',
    OnceExit(root) {
      root.walkRules((rule) => {
        const kept = rule.selectors.filter(concerns);
        if (kept.length === 0) rule.remove();
        else if (kept.length < rule.selectors.length) rule.selectors = kept;
      });
      root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
    },
  };
}
