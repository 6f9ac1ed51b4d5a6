interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  }
}

const READY = 'ready';

/* A page may create a policy of one name only once, however many workers it starts. */
let policy: ScriptUrlPolicy | undefined;

/**
 * A worker that runs the script at this address of the site, once it has the script and listens. Rejects when that cannot be fetched.
 * The policy of the site accepts only a worker that the page makes itself, as a blob, under this one name: it is bound by the
 * policy too, while a worker loaded from a file would not be. All that the blob does is to import the script.
 */
export function startWorker(address: string): Promise<Worker> {
  const source = `import(${JSON.stringify(address)}).then(() => postMessage('${READY}'), ({ message }) => postMessage(message));`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  policy ??= window.trustedTypes?.createPolicy('groundwork-worker', { createScriptURL: (url) => url });
  const worker = new Worker(policy ? policy.createScriptURL(blob) : blob);
  return new Promise((resolve, reject) => {
    const heard = new AbortController();
    const hear = (data: string) => {
      heard.abort();
      URL.revokeObjectURL(blob);
      if (data === READY) return resolve(worker);
      worker.terminate();
      reject(new Error(data));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => hear(data), heard);
    worker.addEventListener('error', ({ message }) => hear(message), heard);
  });
}
