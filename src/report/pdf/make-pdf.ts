import { paper } from '../../text/report/paper.ts';
import { reasonInWords } from '../../text/reason.ts';
import { startWorker } from '../../worker/start-worker.ts';
import type { Report } from '../model/report.ts';
import type { FromWorker, MadePdf } from './from-worker.ts';
// oxlint-disable-next-line import/default -- The build makes it.
import address from './pdf-worker.ts?worker&url';

export interface Making {
  /** Hears the share that is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the PDF of a report: in a worker, or on this thread where no worker starts. What it needs is fetched at the first call.
 * Rejects with an AbortError once it is cancelled, and otherwise with an Error whose message can be shown.
 */
export async function makePdf(report: Report, making: Making = {}): Promise<MadePdf> {
  const { signal } = making;
  try {
    signal?.throwIfAborted();
    const worker = await startWorker(address, signal);
    const made = await (worker ? makeIn(worker, report, making) : makeHere(report, making));
    signal?.throwIfAborted();
    return made;
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    throw new Error(paper.failed(reasonInWords(error)), { cause: error });
  }
}

async function makeHere(report: Report, { onProgress, signal }: Making): Promise<MadePdf> {
  signal?.throwIfAborted();
  const { pdfHere } = await import('./pdf-here.ts');
  signal?.throwIfAborted();
  return pdfHere(report, onProgress);
}

async function makeIn(worker: Worker, report: Report, { onProgress, signal }: Making): Promise<MadePdf> {
  try {
    signal?.throwIfAborted();
    return await new Promise<MadePdf>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(cancelled()), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'progress') onProgress?.(data.share);
        else if (data.kind === 'made') resolve(data);
        else reject(new Error(data.reason));
      });
      worker.postMessage(report);
    });
  } finally {
    worker.terminate();
  }
}

function cancelled(): DOMException {
  return new DOMException(paper.cancelled, 'AbortError');
}
