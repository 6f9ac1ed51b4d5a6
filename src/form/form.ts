import type { Assessment } from '../core/answers.ts';
import { startWorker } from '../worker/start-worker.ts';
import type { FormState } from './model.ts';
// oxlint-disable-next-line import/default -- The build makes it: see src/build/worker-address.ts.
import address from './worker.ts?worker-address';

/** The form engine with an asynchronous face, wherever it runs. */
export interface Form {
  read(assessment: Assessment): Promise<FormState>;
}

/**
 * Fetches the form engine and starts it: in a worker, or on this thread where no worker starts.
 * Rejects when the engine cannot be fetched; the page then goes on without it, and nothing is lost.
 */
export async function startForm(): Promise<Form> {
  const worker = await startWorker(address);
  return worker ? formIn(worker) : formHere();
}

async function formHere(): Promise<Form> {
  const [{ createForm }, { rules }] = await Promise.all([import('./model.ts'), import('groundwork:rules')]);
  const form = createForm(rules);
  return { read: async (assessment) => form.read(assessment) };
}

function formIn(worker: Worker): Form {
  const waiting = new Map<number, (state: FormState) => void>();
  let turn = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly state: FormState }>) => {
    waiting.get(data.turn)?.(data.state);
    waiting.delete(data.turn);
  });
  return {
    read: (assessment) =>
      new Promise((resolve) => {
        turn += 1;
        waiting.set(turn, resolve);
        worker.postMessage({ turn, assessment });
      }),
  };
}
