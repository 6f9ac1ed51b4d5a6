import { build, type Plugin } from 'vite';

const SUFFIX = '?worker-address';
const RESOLVED = '\0worker-address:';

/**
 * Makes `import address from './worker.ts?worker-address'` the address of the whole bundled script of that worker, a file beside
 * the scripts of the pages. Vite's own workers are started from such a file, which the policy of the page would not bind.
 */
export function workerAddress(plugins: () => Plugin[]): Plugin {
  return {
    name: 'groundwork-worker-address',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const file = await this.resolve(id.slice(0, -SUFFIX.length), importer);
      return file ? RESOLVED + file.id : undefined;
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      // Pages that are only written, at build time, start no worker.
      if (this.environment.name !== 'client') return `export default '';`;
      const file = id.slice(RESOLVED.length);
      const name = file.replace(/^.*\/([\w-]+)\.ts$/, '$1.js');
      const script = this.emitFile({ type: 'asset', name, source: await bundledWorker(file, plugins()) });
      // The address that the build writes is that of a site at the root of its host: only the name of the file holds anywhere.
      return `export default new URL(import.meta.ROLLUP_FILE_URL_${script}.split('/').at(-1), import.meta.url).href;`;
    },
  };
}

/** The whole script of the worker in this file, with everything that it imports. */
export async function bundledWorker(file: string, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  const [bundle] = [result].flat();
  const entry = bundle && 'output' in bundle ? bundle.output.find((part) => part.type === 'chunk') : undefined;
  if (entry?.type !== 'chunk') throw new Error(`The worker ${file} was not bundled. Check that the file exists and builds by itself.`);
  return entry.code;
}
