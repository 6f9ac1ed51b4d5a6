import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const SUFFIX = '?bytes';
const RESOLVED = '\0bytes:';

/**
 * Makes `import font from './regular.ttf?bytes'` the bytes of that file, inside the script that imports it.
 * The site's policy refuses every fetch, also of a file beside the script and of a data address.
 */
export function fileBytes(): Plugin {
  return {
    name: 'groundwork-file-bytes',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const file = await this.resolve(id.slice(0, -SUFFIX.length), importer);
      // The end keeps plugins that know a file by its name away from it.
      return file ? `${RESOLVED}${file.id}.js` : undefined;
    },
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const base64 = readFileSync(id.slice(RESOLVED.length, -'.js'.length)).toString('base64');
      return `export default Uint8Array.from(atob('${base64}'), (character) => character.charCodeAt(0));`;
    },
  };
}
