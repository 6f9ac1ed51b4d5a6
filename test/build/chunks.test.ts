import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chunks } from '../../src/build/chunks.ts';

const files = [...globSync('src/**/*.{ts,tsx}'), ...globSync('node_modules/{preact,@astrojs}/**/*.js')];
const ofOwn = chunks.filter(({ name }) => name !== 'rules');

describe('a chunk that is named', () => {
  test.each(ofOwn.flatMap(({ name, test: pattern }) => (pattern ? [{ name, pattern }] : [])))(
    '$name finds what it names, on any system',
    ({ pattern }) => {
      const found = files.filter((file) => pattern.test(`/somewhere/${file}`));
      expect(found).not.toEqual([]);
      expect(found.every((file) => pattern.test(`C:\\somewhere\\${file.replaceAll('/', '\\')}`))).toBe(true);
    },
  );

  test.each(['start', 'copy', 'every-page'])('%s takes whole folders of its name, and nothing else of ours', (folder) => {
    const { test: pattern } = chunks.find(({ name }) => name === (folder === 'every-page' ? 'preact' : folder))!;
    const own = files.filter((file) => file.startsWith('src/'));
    expect(own.filter((file) => pattern?.test(file))).toEqual(own.filter((file) => file.split('/').slice(0, -1).includes(folder)));
  });
});
