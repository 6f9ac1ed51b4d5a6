import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingFiles } from './hosting/files.ts';

/** Puts the files for the usual hosts into dist when the build is done. */
export function writeHostingFiles(): AstroIntegration {
  return {
    name: 'groundwork-hosting-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [name, text] of Object.entries(hostingFiles())) {
          const path = join(fileURLToPath(dir), name);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
        }
      },
    },
  };
}
