import type { Answer, Assessment, RequirementAnswer } from '../../core/answers.ts';
import { checksum } from './checksum.ts';
import { FORMAT, FORMAT_VERSION } from './format.ts';

/** A value that another tab wrote over, or that may no longer be given; without `was` where there had been none. */
export interface Replaced {
  readonly at: string;
  /** Where it stood in the assessment, such as `answers`, then the id. */
  readonly path: readonly string[];
  readonly was?: Answer | RequirementAnswer | string | boolean;
}

/** When all was last in a file, absent where it never was, and the places that have changed since. */
export interface SinceFile {
  readonly at?: string;
  readonly changed: readonly string[];
}

/** What opening an assessment with other questions than those it was made with has come to. Ids of questions and duties. */
export interface Receipt {
  /** The version of the bank that it was made with. */
  readonly from: string;
  readonly kept: number;
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly reworded: readonly string[];
  readonly notAllowed: readonly string[];
  readonly retired: readonly { readonly id: string; readonly why: string }[];
  readonly unknown: readonly string[];
}

/** An assessment with what is needed to know which copy is newer, and what became of it. */
export interface Saved {
  readonly assessment: Assessment;
  /** Rises by one with every save. */
  readonly revision: number;
  /** A moment as ISO text in UTC. For showing only; order is by revision, since clocks go backwards. */
  readonly savedAt: string;
  readonly bankVersion: string;
  readonly sinceFile?: SinceFile;
  /** What other tabs wrote over, the latest last. */
  readonly replaced?: readonly Replaced[];
  /** Until it has been read. */
  readonly receipt?: Receipt;
}

/** The text to keep in the browser or in a file. It ends with a checksum over all before it. */
export function encode({ assessment, revision, savedAt, bankVersion, sinceFile, replaced, receipt }: Saved): string {
  const document = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    bankVersion,
    revision,
    savedAt,
    ...(sinceFile && { sinceFile }),
    ...(replaced && { replaced }),
    ...(receipt && { receipt }),
    assessment,
  };
  return JSON.stringify({ ...document, checksum: sumOf(document) }, null, 1);
}

/** The text of a file to take along: without what concerns this browser alone. */
export function encodeForFile({ assessment, revision, savedAt, bankVersion, replaced, receipt }: Saved): string {
  return encode({ assessment, revision, savedAt, bankVersion, ...(replaced && { replaced }), ...(receipt && { receipt }) });
}

/** The checksum of a document without its own: of its meaning, so that white space may change. */
export function sumOf(document: Readonly<Record<string, unknown>>): string {
  const { checksum: _, ...rest } = document;
  return checksum(JSON.stringify(rest));
}
