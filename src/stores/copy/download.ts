import { atom } from 'nanostores';
import { encodeForFile, type Saved } from '../../save/format/encode.ts';
import { fileName } from '../../save/copy/file-name.ts';
import { rules } from 'groundwork:rules';
import { $assessment } from '../assessment.ts';
import { handOver } from './hand-over.ts';
import { $stored, recordFiled } from '../saving/saving.ts';
import { today } from '../every-page/today.ts';

/** What this page last handed to the browser to keep as a file; null when it has not. */
export const $handedOver = atom<{ readonly at: string; readonly text: string } | null>(null);

/** The open assessment as the text of a file, or undefined where none is open. */
export function fileText(at: string): string | undefined {
  const assessment = $assessment.get();
  const stored = $stored.get();
  return assessment
    ? encodeForFile({ ...stored, assessment, revision: stored?.revision ?? 1, savedAt: at, bankVersion: rules.version })
    : undefined;
}

/**
 * Hands the open assessment to the browser as a file. A browser does not say whether it was kept, so no more is
 * claimed than that it was handed over.
 */
export function download(): void {
  const assessment = $assessment.get();
  const at = new Date().toISOString();
  const text = fileText(at);
  if (!assessment || text === undefined) return;
  handOver(text, fileName(assessment, today()));
  $handedOver.set({ at, text });
  void recordFiled(at);
}

/** Hands an assessment of the list to the browser as a file. */
export function downloadSaved(saved: Saved): void {
  handOver(encodeForFile(saved), fileName(saved.assessment, today()));
}
