import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/* The same dist/ is served at the root of a host and under a path; every journey runs at both. */
const PORT = Number(process.env['TEST_PORT'] ?? 4391);
const ROOT = `http://localhost:${PORT}/`;
const UNDER_PATH = `http://localhost:${PORT + 1}/a/b/`;

const serve = (url: string) => {
  const { port, pathname } = new URL(url);
  return {
    command: `node src/command/serve.ts --port ${port} --path ${pathname}`,
    url,
    cwd: `${import.meta.dirname}/../..`,
    reuseExistingServer: false,
  };
};

export default defineConfig({
  testDir: '.',
  /* What is compared is the same on every machine: see looks.spec.ts and tree.spec.ts. */
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  outputDir: '../../.cache/browser',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy computer stands still at times. What passes at the second try is named at the end of the run.
  retries: 1,
  forbidOnly: true,
  timeout: 120_000,
  // A busy computer is slow, not wrong.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `${import.meta.dirname}/../../.cache/reports/browser.json` }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'at the root', use: { baseURL: ROOT } },
    { name: 'under a path', use: { baseURL: UNDER_PATH }, testMatch: 'journey.spec.ts' },
  ],
  webServer: [serve(ROOT), serve(UNDER_PATH)],
});
