import { expect, test } from 'vitest';
import { withEarlyScripts } from '../../../src/build/pages/early-scripts.ts';

const scripts: Readonly<Record<string, string>> = {
  'Sheet.js': 'import{a}from"./shared.js";import("./later.js");/* long */',
  'client.js': 'export{a}from"./shared.js"',
  'shared.js': 'import"./rules.js";import{Sheet}from"./Sheet.js"',
  'rules.js': '',
  'later.js': '',
  'Idle.js': '',
};
const island = (name: string, when: string) =>
  `<astro-island uid="1" component-url="./_astro/${name}" renderer-url="./_astro/client.js" client="${when}"></astro-island>`;
const linked = (html: string) =>
  [
    ...withEarlyScripts(`<head></head>${html}`, (name) => scripts[name]!).matchAll(
      /<link rel="modulepreload" href="\.\/_astro\/([^"]+)">/g,
    ),
  ].map(([, name]) => name);

test('every script that an island needs at once is asked for at the start, the longest first, each once', () => {
  expect(linked(island('Sheet.js', 'load'))).toEqual(['Sheet.js', 'shared.js', 'client.js', 'rules.js']);
  expect(linked(island('Sheet.js', 'load') + island('rules.js', 'load'))).toHaveLength(4);
});

test('what comes later is not', () => {
  expect(linked(island('Idle.js', 'idle'))).toEqual([]);
  expect(linked('<p>words</p>')).toEqual([]);
});
