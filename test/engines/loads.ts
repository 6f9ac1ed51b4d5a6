import { deepStrictEqual as same } from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './find-program.ts';
import { endGroup, MINI_BROWSER, newHome, onScreen } from './webkit.ts';

/* Despite its name, it writes to stderr. */
const SAY_ALL = '--enable-write-console-messages-to-stdout=true';

/* Says one thing at the start, so that silence of the others means something. */
const PROBE = `<script>console.log('probe of the console')</script>`;

/**
 * Opens each page in a MiniBrowser that nobody drives, which writes to its own output all that pages say from their
 * first byte on. Throws with what they said.
 */
export async function expectSilentLoads(addresses: readonly string[]): Promise<void> {
  const { home } = newHome();
  const probe = join(home, 'probe.html');
  writeFileSync(probe, PROBE);
  const child = onScreen(home, findProgram(MINI_BROWSER), SAY_ALL, pathToFileURL(probe).href, ...addresses);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; tries < 200 && !said.includes('probe of the console'); tries += 1) await wait(100);
  /* Nothing tells when the last page is done; each takes far less than a second. */
  await wait(1000 * addresses.length);
  endGroup(child);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const lines = said.split('\n').filter((line) => line.includes('CONSOLE'));
  same(
    lines.map((line) => line.replace(/^.*CONSOLE/, 'CONSOLE')),
    ['CONSOLE LOG probe of the console'],
  );
}
