import { bankVersion } from 'groundwork:version';
import { atom } from 'nanostores';
import { encode } from '../save/encode.ts';
import { fileName } from '../save/file-name.ts';
import { $assessment } from './assessment.ts';
import { today } from './today.ts';

/** When this page last handed a file to the browser to keep, as ISO text; null when it has not. */
export const $handedOver = atom<string | null>(null);

/**
 * Hands the open assessment to the browser as a file. A browser does not say whether it was kept, so no more is
 * claimed than that it was handed over.
 */
export function download(): void {
  const assessment = $assessment.get();
  if (!assessment) return;
  const savedAt = new Date().toISOString();
  const text = encode({ assessment, revision: 1, savedAt, bankVersion });
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(assessment, today());
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  $handedOver.set(savedAt);
}
