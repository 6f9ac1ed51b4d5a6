import { zipSync, type Zippable } from 'fflate';
import type { Files } from './files.ts';
import { sums } from './sums.ts';

/**
 * A zip with the files in one folder of the given name, and in it SHA256SUMS with the sum of each.
 * The same files give the same bytes, whatever their order, their dates, the machine and the time zone.
 */
export function archive(files: Files, folder: string): Uint8Array {
  const whole: Files = { ...files, SHA256SUMS: new TextEncoder().encode(sums(files)) };
  const entries: Zippable = {};
  for (const name of Object.keys(whole).toSorted()) entries[`${folder}/${name}`] = whole[name] ?? new Uint8Array();
  // The first day that a zip can tell, in the writer's own time zone, in which a zip counts.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
