import { resolveObjectURL } from 'node:buffer';
import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'vite';

/*
 * A worker as the site's policy allows it: it can import the scripts of the site and has a few things that every worker has, and
 * nothing to fetch with.
 */

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void;

export class WorkerWithoutNetwork {
  readonly #listeners = new Map<string, Listener[]>();
  readonly #ready: Promise<(data: unknown) => void>;
  static ended = 0;
  /** The scripts of the site, by address. */
  static scripts: ReadonlyMap<string, string> = new Map();

  constructor(url: string) {
    this.#ready = this.#start(url);
  }

  addEventListener(type: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    const others = () => (this.#listeners.get(type) ?? []).filter((other) => other !== listener);
    this.#listeners.set(type, [...others(), listener]);
    signal?.addEventListener('abort', () => this.#listeners.set(type, others()));
  }

  postMessage(data: unknown): void {
    this.#ready
      .then((send) => send(structuredClone(data)))
      .catch((error: unknown) => this.#tell('error', { message: error instanceof Error ? error.message : String(error) }));
  }

  terminate(): void {
    WorkerWithoutNetwork.ended += 1;
    this.#listeners.clear();
  }

  async #start(url: string): Promise<(data: unknown) => void> {
    const source = (await resolveObjectURL(url)!.text()).replace(/\bimport\(/, 'imported(');
    let receive: Listener = () => undefined;
    const postMessage = (data: unknown) => this.#tell('message', { data });
    const self = {
      addEventListener: (_: 'message', listener: Listener) => {
        receive = listener;
      },
      postMessage,
    };
    const imported = async (address: string) => {
      const script = WorkerWithoutNetwork.scripts.get(address);
      if (script === undefined) throw new TypeError(`Failed to fetch ${address}`);
      runInContext(script, context);
    };
    const context = createContext({ self, postMessage, imported, atob, Blob, queueMicrotask, TextEncoder, TextDecoder, URL });
    runInContext(source, context);
    return (data) => receive({ data });
  }

  #tell(type: string, event: { readonly data?: unknown; readonly message?: string }): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
}

/** The whole script of the worker in this file, as the build of the site makes it. */
export async function bundled(file: string, plugins: readonly Plugin[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: file, output: { format: 'iife' } } },
  });
  const [bundle] = [result].flat();
  const entry = bundle && 'output' in bundle ? bundle.output.find((part) => part.type === 'chunk') : undefined;
  if (entry?.type !== 'chunk') throw new Error(`The worker ${file} was not bundled.`);
  return entry.code;
}
