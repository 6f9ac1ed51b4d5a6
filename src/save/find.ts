import { decode } from './decode.ts';
import { encode, type Saved } from './encode.ts';
import type * as Storage from './storage.ts';

/** The doors of the storage that keeping an assessment needs. */
export type Store = Pick<typeof Storage, 'read' | 'write' | 'setAside' | 'journal' | 'readJournal' | 'clearJournal'>;

/** Something to tell the person on opening. */
export type Notice =
  | { readonly kind: 'setAside' }
  | { readonly kind: 'leftOut'; readonly parts: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'noStorage' };

export interface Found {
  readonly saved?: Saved;
  readonly fromJournal: boolean;
  readonly notices: readonly Notice[];
}

/** The newer of what was written and what was left in the journal. What cannot be read is set aside, never overwritten. */
export async function findSaved(id: string, storage: Store, now: string): Promise<Found> {
  const notices: Notice[] = [];
  let saved: Saved | undefined;
  try {
    const value = await storage.read(id);
    const decoded = value === undefined ? undefined : decode(textIn(value) ?? '');
    if (decoded?.ok) {
      saved = decoded.saved;
      if (decoded.leftOut.length > 0) {
        await storage.setAside(id, value, now);
        await storage.write({ id, revision: saved.revision, text: encode(saved) });
        notices.push({ kind: 'leftOut', parts: decoded.leftOut });
      }
    } else if (decoded?.why === 'newer') notices.push({ kind: 'newer' });
    else if (decoded) {
      await storage.setAside(id, value, now);
      notices.push({ kind: 'setAside' });
    }
  } catch {
    notices.push({ kind: 'noStorage' });
  }
  const left = decode(storage.readJournal(id) ?? '');
  if (left.ok && left.saved.assessment.id === id && left.saved.revision > (saved?.revision ?? 0))
    return { saved: left.saved, fromJournal: true, notices };
  return { ...(saved && { saved }), fromJournal: false, notices };
}

/** The text of a stored record, or undefined when the record is not one of ours. */
export function textIn(value: unknown): string | undefined {
  const record = typeof value === 'object' && value !== null ? (value as { readonly text?: unknown }) : {};
  return typeof record.text === 'string' ? record.text : undefined;
}
