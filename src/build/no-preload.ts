import type { Plugin } from 'vite';

/**
 * Leaves out the preloading of what a later chunk imports. It would spell addresses from the page's folder while the
 * chunks spell them from their own: every address is relative, and those would not be there. Set here, since Astro
 * sets its own value over that of the configuration.
 */
export function noPreload(): Plugin {
  return {
    name: 'groundwork-no-preload',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  };
}
