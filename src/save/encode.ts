import type { Assessment } from '../core/answers.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';

/** An assessment with what is needed to know which copy is newer. */
export interface Saved {
  readonly assessment: Assessment;
  /** Rises by one with every save. */
  readonly revision: number;
  /** A moment as ISO text in UTC. For showing only; order is by revision, since clocks go backwards. */
  readonly savedAt: string;
  readonly bankVersion: string;
}

/** The text to keep in the browser or in a file. */
export function encode({ assessment, revision, savedAt, bankVersion }: Saved): string {
  return JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, bankVersion, revision, savedAt, assessment }, null, 1);
}
