interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
}

/* What the worker says: that it runs, and then that it has its script and listens. */
const STARTED = 'started';
const READY = 'ready';

/* How long each of the two may take, in milliseconds: far more than a busy computer, and then a slow line, needs. */
const TO_START = 20_000;
const TO_BE_READY = 60_000;

/* A page may create a policy of one name only once, however many workers it starts. */
let policy: ScriptUrlPolicy | undefined;

/**
 * A worker that runs the script at this address, which is relative to the page, once it has the script and listens. Null where it
 * comes to none, for whatever reason, or where the signal says that it is no longer wanted: whoever asks then does the work in the
 * page itself. The policy of the site accepts only a worker that the page makes itself, as a blob, under this one name: it is bound
 * by the policy too, while a worker loaded from a file, as Vite would start it, would not be. All that the blob does is to import
 * the script.
 */
export async function startWorker(address: string, signal?: AbortSignal): Promise<Worker | null> {
  const source = `postMessage('${STARTED}');import(${JSON.stringify(new URL(address, document.baseURI))}).then(() => postMessage('${READY}'), () => postMessage(''));`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    policy ??= window.trustedTypes?.createPolicy('groundwork-worker', { createScriptURL: (url) => url });
    const worker = new Worker(policy ? policy.createScriptURL(blob) : blob);
    if (await isReady(worker, signal)) return worker;
    worker.terminate();
  } catch {
    // There are no workers, or the host or the browser refuses this one.
  } finally {
    URL.revokeObjectURL(blob);
  }
  return null;
}

/** Whether a new worker gets as far as to listen. A refused one tells it by an event, by an exception or, in some browsers, not at all. */
function isReady(worker: Worker, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const end = (ready: boolean) => {
      clearTimeout(waiting);
      heard.abort();
      resolve(ready);
    };
    let waiting = setTimeout(end, TO_START, false);
    const hear = ({ data }: MessageEvent<string>) => {
      if (data !== STARTED) return end(data === READY);
      clearTimeout(waiting);
      waiting = setTimeout(end, TO_BE_READY, false);
    };
    worker.addEventListener('message', hear, heard);
    worker.addEventListener('error', () => end(false), heard);
    signal?.addEventListener('abort', () => end(false), heard);
  });
}
