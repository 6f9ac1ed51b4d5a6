import type { TrustCells } from './cells.ts';

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
  /** From 1, where several assessments have the same name of a trust. */
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
  const sorted = [...newest.values()]
    .map((file) => ({ file, key: nameKey(file.trust) }))
    .toSorted((a, b) => order(a.key, b.key) || order(a.file.savedAt, b.file.savedAt) || order(a.file.id, b.file.id));
  const keys = sorted.map(({ key }) => key);
  return sorted.map(({ file, key }, at) => {
    const [first, last] = [keys.indexOf(key), keys.lastIndexOf(key)];
    return {
      id: file.id,
      name: file.trust.trim(),
      ...(last > first && { number: at - first + 1 }),
      letter: letterAt(at),
      cells: file.cells,
    };
  });
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

/* Letters with marks stand with those without, and capitals with small ones, in the same order on every machine. */
function nameKey(trust: string): string {
  const plain = trust
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' ? '\uFFFF' : plain;
}

function textOf({ trust, cells }: TrustFile): string {
  return JSON.stringify([trust, cells], (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
