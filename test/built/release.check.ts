import { unzipSync } from 'fflate';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { archive } from '../../src/build/release/archive.ts';
import { readFiles, type Files } from '../../src/build/release/files.ts';

const site = readFiles(`${import.meta.dirname}/../../dist`);
const zip = archive(site, 'groundwork');
const folder = mkdtempSync(join(tmpdir(), 'groundwork-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the release has every file of the site, and every sum in it is right', () => {
  const { SHA256SUMS, ...files } = unpacked();
  expect(Object.keys(files)).toEqual(Object.keys(site));
  const lines = new TextDecoder().decode(SHA256SUMS).trimEnd().split('\n');
  expect(lines).toEqual(Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`));
});

/** Read by the system's own unzip where it has one, so that our writer is not its own witness. */
function unpacked(): Files {
  if (spawnSync('unzip', ['-v']).status !== 0) {
    return Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace('groundwork/', ''), bytes]));
  }
  writeFileSync(join(folder, 'release.zip'), zip);
  execFileSync('unzip', ['-q', 'release.zip'], { cwd: folder });
  return readFiles(join(folder, 'groundwork'));
}
