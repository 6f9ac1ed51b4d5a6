import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrustFileOfTest } from './of-network.ts';

/** Writes the files of trusts into a folder, where a field for files can take them, and gives their paths in order. */
export function onDisk(folder: string, files: readonly TrustFileOfTest[]): readonly string[] {
  return files.map(({ text }, at) => {
    const path = join(folder, `${at}.json`);
    writeFileSync(path, text);
    return path;
  });
}
