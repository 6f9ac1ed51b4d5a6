import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path, with slashes, from the top of a folder. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Reads all files of a folder, in order of path. Throws when the folder is not there: build first. */
export function readFiles(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map((path) => [path.slice(join(folder, '/').length).replaceAll('\\', '/'), path] as const);
  return Object.fromEntries(
    named.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, path]) => [name, new Uint8Array(readFileSync(path))]),
  );
}
