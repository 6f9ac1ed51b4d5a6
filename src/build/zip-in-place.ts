import type { Plugin } from 'vite';

const IN_PLACE = '\0zip-in-place:';

/**
 * Makes the writer of workbooks compress on the page's own thread. By itself it has fflate start a worker from a text for
 * every part above 160 kB, which the site's policy refuses, so that a large plan would never be written.
 */
export function zipInPlace(): Plugin {
  return {
    name: 'groundwork-zip-in-place',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id !== 'fflate' || !/[/\\]write-excel-file[/\\]/.test(importer ?? '')) return undefined;
      const fflate = await this.resolve(id, importer, { skipSelf: true });
      return fflate ? IN_PLACE + fflate.id : undefined;
    },
    load(id) {
      if (!id.startsWith(IN_PLACE)) return undefined;
      const fflate = JSON.stringify(id.slice(IN_PLACE.length));
      return `import { zipSync } from ${fflate};
export { strToU8, zipSync } from ${fflate};
export function zip(files, done) {
  let archive;
  try { archive = zipSync(files); } catch (error) { return done(error); }
  done(null, archive);
}`;
    },
  };
}
