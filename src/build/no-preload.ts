import type { Plugin } from 'vite';

/* Vite's name of the module through which every later chunk is fetched. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves out the preloading of what a later chunk imports. It would spell addresses from the page's folder while the
 * chunks spell them from their own: every address is relative, and those would not be there. Set here, since Astro
 * sets its own value over that of the configuration. What would do the preloading is left out too, being on every page.
 */
export function noPreload(): Plugin {
  return {
    name: 'groundwork-no-preload',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (fetchIt) => fetchIt();' : undefined),
  };
}
