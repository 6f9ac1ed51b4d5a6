import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* The layer check of `.ci/layers.cjs` reads TypeScript; pages and components are read here. */

/* Of the build, only the lists that the page for IT shows. */
const OF_THE_BUILD = ['build/policy.ts', 'build/hosting/headers.ts', 'build/libraries.ts'];
const MAY_IMPORT = [
  ...OF_THE_BUILD,
  'bank',
  /* The years that a field of dates offers. */
  'core/plan/days.ts',
  'components',
  'form/start',
  'islands',
  'layouts',
  'paths.ts',
  'method',
  'published',
  'styles',
  'text',
];

test.each(globSync('src/**/*.astro'))('%s imports only what a page may', (file) => {
  const front = readFileSync(file, 'utf8').split('---')[1] ?? '';
  const imports = [...front.matchAll(/from '([^']+)'|import '([^']+)'/g)].map((match) => match[1] ?? match[2] ?? '');
  for (const path of imports) {
    expect(path, "a page imports only the site's own files").toMatch(/^\.\.?\//);
    const inSrc = new URL(path, `file:///${file}`).pathname.replace('/src/', '');
    expect(
      MAY_IMPORT.some((allowed) => inSrc === allowed || inSrc.startsWith(`${allowed}/`)),
      inSrc,
    ).toBe(true);
  }
});
