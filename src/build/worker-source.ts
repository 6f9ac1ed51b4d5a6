import { build, type Plugin } from 'vite';

const SUFFIX = '?worker-source';
const RESOLVED = '\0worker-source:';

/**
 * Makes `import source from './worker.ts?worker-source'` the whole bundled script of that worker, as text.
 * The site's policy lets workers run only from a blob of the site's own code; Vite's own inlined worker
 * calls `new Worker(text)`, which Trusted Types refuse.
 */
export function workerSource(plugins: () => Plugin[]): Plugin {
  return {
    name: 'groundwork-worker-source',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(SUFFIX)) return undefined;
      const file = await this.resolve(id.slice(0, -SUFFIX.length), importer);
      return file ? RESOLVED + file.id : undefined;
    },
    async load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const code = await bundledWorker(id.slice(RESOLVED.length), plugins());
      return `export default ${JSON.stringify(inAscii(code))};`;
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

/*
 * The same script with every other letter as an escape: a browser keeps such a text in half the room, and makes a blob of it in
 * a tenth of the time that it otherwise would stand still.
 */
function inAscii(code: string): string {
  return code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
