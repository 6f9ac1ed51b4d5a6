import { readFileSync } from 'node:fs';
import { libraries } from '../build/libraries.ts';
import { SERVICE } from '../text/site.ts';

/** The licences of what ships, whole, as those licences ask. */
export function licencesFile(): string {
  const own = { name: SERVICE, version: '', notice: readFileSync('LICENSE', 'utf8').trim() };
  const entries = [own, ...libraries()].map(({ name, version, notice }) => `${`${name} ${version}`.trim()}\n\n${notice}\n`);
  return entries.join(`\n${'-'.repeat(72)}\n\n`);
}
