import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

interface Wanted {
  /** A variable that says where it is, before all others. */
  readonly variable: string;
  /** Names on the PATH, or whole paths, the best first. */
  readonly names: readonly string[];
  /** The Debian package that has it. */
  readonly install: string;
}

/** The path of a program. Throws with what to install when there is none: an engine is never skipped. */
export function findProgram({ variable, names, install }: Wanted): string {
  const asked = process.env[variable];
  const places = asked ? [asked] : names.flatMap((name) => (isAbsolute(name) ? [name] : onPath(name)));
  const found = places.find(mayRun);
  if (found !== undefined) return found;
  if (asked) throw new Error(`${variable} is ${asked}, but there is no program. Set it to ${names[0]}, or unset it.`);
  throw new Error(
    `${names[0]} is not installed. Install it, for example with: apt-get install ${install}. Or set ${variable} to its path.`,
  );
}

const onPath = (name: string) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
