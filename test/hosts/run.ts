import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { asEnvironment } from './hosts.ts';
import { prepare } from './prepare.ts';

/* Walks dist/ on real servers: `npm run hosts`, after `npm run build`. */

try {
  const { folder, hosts } = await prepare();
  const { status } = spawnSync('playwright', ['test', '--config', `${import.meta.dirname}/playwright.config.ts`], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...asEnvironment(hosts) },
  });
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
