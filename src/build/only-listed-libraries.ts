import type { Plugin } from 'vite';
import { listedLibraries } from './libraries.ts';

/**
 * Stops the build when a library gets into what a browser fetches without being on the list that the page for IT shows.
 * Sees the scripts, also those of a worker; libraries of styles are on the list because they are dependencies.
 */
export function onlyListedLibraries(): Plugin {
  return {
    name: 'groundwork-only-listed-libraries',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const listed = listedLibraries();
      for (const part of Object.values(bundle)) {
        for (const name of part.type === 'chunk' ? librariesIn(Object.keys(part.modules)) : []) {
          if (!listed.includes(name))
            throw new Error(
              `${part.fileName} brings ${name} to the browser, but the page for IT does not list it. Add it to dependencies in package.json, or to BROUGHT_ALONG in src/build/libraries.ts.`,
            );
        }
      }
    },
  };
}

/** The libraries to which these modules belong, each once. */
export function librariesIn(modules: readonly string[]): readonly string[] {
  const names = modules.flatMap((path) => /.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names.map((name) => name.replace('\\', '/')))];
}
