import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { ownVersion } from '../build/libraries.ts';
import { archive } from '../build/release/archive.ts';
import { readFiles } from '../build/release/files.ts';
import { fill } from '../build/release/fill.ts';
import { HostError, readHost, type Host } from '../build/release/host.ts';
import { sums } from '../build/release/sums.ts';

/*
 * `npm run release [-- host.yaml]`: builds, fills the two statements with what host.yaml says, and writes one zip and
 * its sum into release/.
 */

const host = hostIn(process.argv[2]);
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) stop('The build failed, so nothing was released.');

const folder = `groundwork-${ownVersion()}`;
const { files, left } = fill(readFiles('dist'), host);
const zip = archive(files, folder);
rmSync('release', { recursive: true, force: true });
mkdirSync('release');
writeFileSync(`release/${folder}.zip`, zip);
writeFileSync('release/SHA256SUMS', sums({ [`${folder}.zip`]: zip }));

console.log(`release/${folder}.zip has ${Object.keys(files).length} files and ${Math.ceil(zip.length / 1024)} KB.`);
console.log(
  left.length === 0
    ? 'Both statements are filled in.'
    : `Still blank in the statements: ${left.join(', ')}. Add them to host.yaml, or fill them in by hand: docs/hosting.md.`,
);

/** Read before the build, so that a mistake is told at once. */
function hostIn(path: string | undefined): Host {
  try {
    return path === undefined ? {} : readHost(path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return stop(error.message);
  }
}

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
