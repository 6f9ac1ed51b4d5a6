import { decode } from '../format/decode.ts';
import type { Saved } from '../format/encode.ts';
import { isRecord } from '../../core/record.ts';
import { textIn } from '../format/stored-text.ts';

/** The assessments among what is stored, the one saved last first. What cannot be read is left for opening to set aside. */
export function savedAssessments(stored: readonly unknown[]): readonly Saved[] {
  return stored
    .map((value) => decode(textIn(value) ?? ''))
    .flatMap((decoded) => (decoded.ok ? [decoded.saved] : []))
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Ids under which something is stored that cannot be read. What another version can read is not among them. */
export function unreadable(stored: readonly unknown[]): readonly string[] {
  return stored.flatMap((value) => {
    const decoded = decode(textIn(value) ?? '');
    const id = isRecord(value) ? value['id'] : undefined;
    return typeof id === 'string' && !decoded.ok && decoded.why !== 'newer' && decoded.why !== 'stuck' ? [id] : [];
  });
}
