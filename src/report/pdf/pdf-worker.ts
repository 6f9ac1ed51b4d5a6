import type { Report } from '../model/report.ts';
import { pdfHere } from './pdf-here.ts';
import type { FromWorker } from './from-worker.ts';

/* Draws one report beside the page, so that the page stays alive and can stop it by ending this worker. */

const tell = (told: FromWorker) => self.postMessage(told);

self.addEventListener('message', ({ data }: MessageEvent<Report>) => {
  let percent = 0;
  pdfHere(data, (share) => {
    const now = Math.floor(share * 100);
    if (now > percent) tell({ kind: 'progress', share });
    percent = now;
  })
    .then((made) => tell({ kind: 'made', ...made }))
    .catch((error: unknown) => tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }));
});
