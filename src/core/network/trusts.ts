import { trustKey, trustWords } from '../trust-name.ts';
import type { TrustCells } from './cells.ts';

/* Behind every name. */
const LAST = '\uFFFF';

/** What is kept of a trust's file. */
export interface TrustFile {
  /** Of the assessment. */
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  /** The name of the trust as it stands in the file; it may be empty. */
  readonly trust: string;
  readonly cells: TrustCells;
}

export interface NetworkTrust {
  readonly id: string;
  readonly name: string;
  /** From 1, where several assessments are of the same trust. */
  readonly number?: number;
  /** A, B … Z, AA, by place in the order of names. */
  readonly letter: string;
  readonly cells: TrustCells;
}

/**
 * The trusts of these files in alphabetical order of name, those without a name last. Of the same assessment the copy with
 * the highest revision counts, then the later one; different assessments of one trust stand side by side, numbered. The
 * order of the files is irrelevant.
 */
export function trustsOf(files: readonly TrustFile[]): readonly NetworkTrust[] {
  const newest = new Map<string, TrustFile>();
  for (const file of files) {
    const other = newest.get(file.id);
    if (!other || isNewer(file, other)) newest.set(file.id, file);
  }
  return byTrust([...newest.values()])
    .flatMap((own) => own.map((file, at) => ({ file, ...(own.length > 1 && { number: at + 1 }) })))
    .map(({ file: { id, trust, cells }, ...number }, at) => ({ id, name: trust.trim(), ...number, letter: letterAt(at), cells }));
}

/* The files of each trust, the earliest first. A trust stands where the first of its spellings does. */
function byTrust(files: readonly TrustFile[]): readonly (readonly TrustFile[])[] {
  const named = files.map((file) => ({ file, key: trustKey(file.trust), place: trustWords(file.trust) || LAST }));
  const keys = new Set(named.toSorted((a, b) => order(a.place, b.place)).map(({ key }) => key));
  return [...keys].map((key) =>
    named.flatMap((one) => (one.key === key ? [one.file] : [])).toSorted((a, b) => order(a.savedAt, b.savedAt) || order(a.id, b.id)),
  );
}

/** Whether a file is to be used instead of another of the same assessment. Never true both ways. */
export function isNewer(a: TrustFile, b: TrustFile): boolean {
  return (a.revision - b.revision || order(a.savedAt, b.savedAt) || order(textOf(a), textOf(b))) > 0;
}

/** A for 0, Z for 25, AA for 26. */
export function letterAt(place: number): string {
  const before = place < 26 ? '' : letterAt(Math.floor(place / 26) - 1);
  return before + String.fromCharCode(65 + (place % 26));
}

function textOf({ trust, cells }: TrustFile): string {
  return JSON.stringify([trust, cells], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
