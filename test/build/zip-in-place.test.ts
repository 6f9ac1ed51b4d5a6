import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { zipInPlace } from '../../src/build/zip-in-place.ts';

/* What the formats of the tables bring to the browser when one of them is asked for. */
const LIMIT = 30 * 1024;

test.each(['excel/excel.ts', 'calendar/calendar.ts'])('%s stays small and starts no worker', async (entry) => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [zipInPlace()],
    build: { write: false, rolldownOptions: { input: `src/report/${entry}`, preserveEntrySignatures: 'strict' } },
  });
  const code = [output]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((part) => (part.type === 'chunk' ? part.code : ''))
    .join('');
  expect(code.length).toBeGreaterThan(1000);
  expect(gzipSync(code).length).toBeLessThanOrEqual(LIMIT);
  // The site's policy refuses a worker from a text, and code from a text.
  expect(code).not.toMatch(/new Worker\(|new Function\(|\beval\(/);
});
