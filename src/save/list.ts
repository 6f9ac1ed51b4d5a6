import { decode } from './decode.ts';
import type { Saved } from './encode.ts';
import { textIn } from './stored-text.ts';

/** The assessments among what is stored, the one saved last first. What cannot be read is left for opening to set aside. */
export function savedAssessments(stored: readonly unknown[]): readonly Saved[] {
  return stored
    .map((value) => decode(textIn(value) ?? ''))
    .flatMap((decoded) => (decoded.ok ? [decoded.saved] : []))
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Ids under which something is stored that cannot be read, with the value as it was found. */
export function unreadable(stored: readonly unknown[]): readonly { readonly id: string; readonly value: unknown }[] {
  return stored.flatMap((value) => {
    const decoded = decode(textIn(value) ?? '');
    const id = typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : undefined;
    return typeof id === 'string' && !decoded.ok && decoded.why !== 'newer' ? [{ id, value }] : [];
  });
}
