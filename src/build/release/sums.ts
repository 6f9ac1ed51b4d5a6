import { createHash } from 'node:crypto';
import type { Files } from './files.ts';

/** The SHA-256 sums of files, as `sha256sum -c` reads them, in order of name. */
export function sums(files: Files): string {
  const lines = Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return lines.toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('');
}
