import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { finishPages } from '../../../src/build/pages/pages.ts';

const dist = mkdtempSync(join(tmpdir(), 'groundwork-'));
afterAll(() => rmSync(dist, { recursive: true }));

const PAGE = `<head><meta content="script-src 'self'; style-src 'self'"><link rel="stylesheet" href="./_astro/a.css"></head>
<body><p>words</p><astro-island uid="Z1x" component-url="./_astro/Sheet.js" client="load"></astro-island></body>`;

test('every page of the build goes through every step, and nothing else is touched', async () => {
  mkdirSync(join(dist, '_astro'));
  for (const [name, text] of Object.entries({
    'index.html': PAGE,
    'plan.html': PAGE,
    'licences.txt': PAGE,
    '_astro/Sheet.js': 'import"./shared.js"',
    '_astro/shared.js': '',
    '_astro/a.css': 'p{margin:0}h2{margin:0}',
  })) {
    writeFileSync(join(dist, name), text);
  }
  await finishPages().hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`) } as HookParameters<'astro:build:done'>);
  const [index, plan, licences] = ['index.html', 'plan.html', 'licences.txt'].map((name) => readFileSync(join(dist, name), 'utf8'));
  expect(index).toContain('<style>p{margin:0}</style>');
  expect(index).toContain('uid="island-1"');
  expect(index).toContain('<link rel="modulepreload" href="./_astro/Sheet.js"><link rel="modulepreload" href="./_astro/shared.js"></head>');
  expect(plan).toBe(index);
  expect(licences).toBe(PAGE);
});
