import { resolveObjectURL } from 'node:buffer';
import { createContext, runInContext } from 'node:vm';

/*
 * A worker as the site's policy allows it: its script has only what is in it, a few things that every worker has, and nothing to fetch with.
 */

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void;

export class WorkerWithoutNetwork {
  readonly #listeners = new Map<string, Listener[]>();
  readonly #ready: Promise<(data: unknown) => void>;
  static ended = 0;

  constructor(url: string) {
    this.#ready = this.#start(url);
  }

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
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
    const source = await resolveObjectURL(url)!.text();
    let receive: Listener = () => undefined;
    const self = {
      addEventListener: (_: 'message', listener: Listener) => {
        receive = listener;
      },
      postMessage: (data: unknown) => this.#tell('message', { data }),
    };
    runInContext(source, createContext({ self, atob, Blob, queueMicrotask, TextEncoder, TextDecoder, URL }));
    return (data) => receive({ data });
  }

  #tell(type: string, event: { readonly data?: unknown; readonly message?: string }): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
}
