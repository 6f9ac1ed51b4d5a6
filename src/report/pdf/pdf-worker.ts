import type { Report } from '../report.ts';
import { pdfHere } from './pdf-here.ts';
import type { FromWorker } from './from-worker.ts';

/* Draws one report beside the page, so that the page stays alive and can stop it by ending this worker. */

const tell = (told: FromWorker, transfer: readonly ArrayBuffer[] = []) => self.postMessage(told, { transfer: [...transfer] });

self.addEventListener('message', ({ data }: MessageEvent<Report>) => {
  let percent = 0;
  pdfHere(data, (share) => {
    const now = Math.floor(share * 100);
    if (now > percent) tell({ kind: 'progress', share });
    percent = now;
  })
    .then(({ bytes, replaced }) => tell({ kind: 'made', bytes, replaced }, [bytes.buffer]))
    .catch((error: unknown) => tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }));
});
