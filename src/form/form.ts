import type { Assessment } from '../core/answers.ts';
import { startWorker } from '../worker/start-worker.ts';
import type { FormState } from './model.ts';
// oxlint-disable-next-line import/default -- The build makes it.
import address from './worker.ts?worker&url';

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

/* A worker that dies later leaves its work to the page, what is still waiting for an answer among it. */
function formIn(worker: Worker): Form {
  const waiting = new Map<number, { readonly assessment: Assessment; readonly answer: (state: FormState | Promise<FormState>) => void }>();
  let turn = 0;
  let instead: Promise<Form> | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly turn: number; readonly state: FormState }>) => {
    waiting.get(data.turn)?.answer(data.state);
    waiting.delete(data.turn);
  });
  worker.addEventListener('error', () => {
    const here = (instead ??= formHere());
    for (const { assessment, answer } of waiting.values()) answer(here.then((form) => form.read(assessment)));
    waiting.clear();
  });
  return {
    read: (assessment) =>
      instead?.then((form) => form.read(assessment)) ??
      new Promise((answer) => {
        turn += 1;
        waiting.set(turn, { assessment, answer });
        worker.postMessage({ turn, assessment });
      }),
  };
}
