import { defineConfig } from '@playwright/test';
import browserTests from '../browser/playwright.config.ts';
import { hostsHere } from './hosts.ts';

/* The same walk as in the browser tests, on each host; on nginx also what only a configured host can promise. */
const WALK = 'browser/journey.spec.ts';
const PROMISES = 'hosts/nginx.spec.ts';
const hosts = hostsHere();

export default defineConfig({
  ...browserTests,
  testDir: '..',
  reporter: [['list'], ['json', { outputFile: `${import.meta.dirname}/../../.cache/reports/hosts.json` }]],
  projects: hosts.map(({ name, url }) => ({
    name,
    use: { baseURL: url },
    testMatch: name.startsWith('nginx') ? [WALK, PROMISES] : [WALK],
  })),
  // Python's server writes every request to stderr.
  webServer: hosts.map(({ command, url }) => ({ command, url, reuseExistingServer: false, stderr: 'ignore' })),
});
