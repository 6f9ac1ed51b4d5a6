import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { libraries, ownVersion } from '../../src/build/libraries.ts';
import { librariesIn } from '../../src/build/only-listed-libraries.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; dependencies: Readonly<Record<string, string>> };

test('every dependency is listed with the version that is installed, its licence and a notice', () => {
  const listed = libraries();
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    expect(listed.find((library) => library.name === name)?.version).toBe(version);
  }
  for (const { name, licence, notice } of listed) {
    expect(['MIT', 'ISC', 'Apache-2.0', 'OFL-1.1'], name).toContain(licence);
    expect(notice.length, name).toBeGreaterThan(20);
  }
});

test('the version of a release is that of package.json', () => {
  expect(ownVersion()).toBe(manifest.version);
});

test('a library is known by the innermost folder of packages, on Windows too', () => {
  expect(
    librariesIn([
      '/here/node_modules/a/index.js',
      '/here/node_modules/a/node_modules/@b/c/index.js',
      'C:\\here\\node_modules\\@d\\e\\index.js',
      '/here/src/own.ts',
      '\0virtual',
    ]),
  ).toEqual(['a', '@b/c', '@d/e']);
});
