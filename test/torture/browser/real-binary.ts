import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * The program that a launcher script runs. Debian's and Google's `chromium` and `google-chrome` are scripts; to end the
 * browser itself at a chosen moment, nothing may stand between it and the signal. A path that is no script is given back.
 */
export function realBinary(path: string): string {
  const real = realpathSync(path);
  if (!isScript(real)) return path;
  const [folder, name] = [dirname(real), basename(real)];
  const besides = [`${folder}/chrome`, `${folder}/msedge`];
  const elsewhere = ['/usr/lib', '/usr/lib64'].flatMap((library) => [`${library}/${name}/${name}`, `${library}/${name}/chrome`]);
  const found = [...besides, ...elsewhere].find((candidate) => existsSync(candidate) && !isScript(candidate));
  if (found) return found;
  throw new Error(`${path} is a script, and the browser it runs was not found. Set CHROME_PATH to the browser's own binary.`);
}

function isScript(path: string): boolean {
  const file = openSync(path, 'r');
  const first = Buffer.alloc(2);
  readSync(file, first, 0, 2, 0);
  closeSync(file);
  return first.toString('latin1') === '#!';
}
