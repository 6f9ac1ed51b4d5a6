import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { broken } from './break.ts';
import { breaks } from './breaks.ts';
import { rowOf } from './page.ts';

/* That the tests catch the breaks takes minutes to find out, by `npm run mutation`. That they can still be made is told here. */

const ROOT = `${import.meta.dirname}/../..`;
const read = (file: string) => readFileSync(`${ROOT}/${file}`, 'utf8');

describe('the breaks of the rules', () => {
  test.each(breaks)('$file, $rule: can be made in one place, and is to be caught by tests that exist', (one) => {
    const source = read(one.file);
    expect(broken(source, one)).not.toBeNull();
    expect(broken(source, one)).not.toBe(source);
    expect(existsSync(`${ROOT}/${one.caughtBy}`)).toBe(true);
  });

  test('are of every file of the rules', () => {
    const files = globSync('src/core/**/*.ts', { cwd: ROOT });
    expect([...new Set(breaks.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
  });

  test('are those that docs/mutation.md lists, in the same order; after a change run "npm run mutation"', () => {
    const rows = read('docs/mutation.md')
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| rule |'));
    expect(rows.map((row, at) => row.startsWith(rowOf(breaks[at]!)))).toEqual(breaks.map(() => true));
  });
});

describe('a break', () => {
  test('needs its place exactly once, and takes what replaces it as it stands', () => {
    expect(broken('a b a', { find: 'b', replace: '$&' })).toBe('a $& a');
    expect(broken('a b a', { find: 'a', replace: 'c' })).toBeNull();
    expect(broken('a b a', { find: 'c', replace: 'd' })).toBeNull();
  });
});
