import { dequal } from 'dequal/lite';
import { emptyAssessment, type Assessment } from '../../core/answers.ts';
import { decode } from '../format/decode.ts';
import { encode, type Saved } from '../format/encode.ts';
import { isRecord } from '../../core/record.ts';
import { parse } from '../format/parse.ts';
import { isNewer } from '../format/receive.ts';
import { reconcile, valueAt, withValueAt, type Reconciled } from './reconcile.ts';
import type { Journal } from '../storage/journal.ts';
import type { Store } from '../storage/store.ts';
import { textIn } from '../format/stored-text.ts';

/** Something to tell the person on opening. */
export type Notice =
  | { readonly kind: 'setAside' }
  | { readonly kind: 'previous'; readonly at: string }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'leftOut'; readonly parts: readonly string[] }
  | { readonly kind: 'newer' | 'stuck' | 'gone' };

export interface Found {
  /** What is stored, brought to the questions of this bank; undefined where there is nothing that can be read. */
  readonly saved: Saved | undefined;
  /** The same with what a page left in its last moment; undefined where that adds nothing. */
  readonly mine: Assessment | undefined;
  readonly notices: readonly Notice[];
  /** What the journal held, to be cleared once `mine` is written. */
  readonly journalled: readonly string[];
}

/** What a search for what is kept needs. */
export interface SearchParts {
  readonly store: Store;
  readonly journal: Journal;
  readonly bankVersion: string;
  readonly now: string;
  receive(saved: Saved): Saved;
}

/**
 * What a browser keeps of an assessment: the newest generation that is whole, and what was typed last. What cannot be
 * read is set aside as it was found, never written over, and the generation before takes its place. Rejects when the
 * store cannot be read.
 */
export async function findSaved(id: string, { store, journal, bankVersion, now, receive }: SearchParts): Promise<Found> {
  const { newest, previous } = await store.read(id);
  const found = choose(newest, previous);
  const halt = found.saved && isNewer(found.saved.bankVersion, bankVersion) ? 'newer' : found.halt;
  if (halt) return { saved: undefined, mine: undefined, notices: [{ kind: halt }], journalled: [] };
  if (found.aside) {
    const instead = found.saved && { id, revision: found.saved.revision, text: encode(found.saved) };
    await store.setAside(id, newest, now, instead);
  }
  const saved = found.saved && receive(found.saved);
  const left = journal.left(id);
  return {
    saved,
    mine: withJournal(
      id,
      saved,
      left.map(({ text }) => text),
      receive,
    ),
    notices: found.notices,
    journalled: left.map(({ key }) => key),
  };
}

interface Choice {
  readonly saved?: Saved;
  readonly notices: readonly Notice[];
  readonly aside?: true;
  /** It is left as it is: this version can do nothing with it. */
  readonly halt?: 'newer' | 'stuck';
}

function choose(newest: unknown, previous: unknown): Choice {
  if (newest === undefined) return { notices: [] };
  const decoded = decode(textIn(newest) ?? '');
  if (!decoded.ok && (decoded.why === 'newer' || decoded.why === 'stuck')) return { notices: [], halt: decoded.why };
  if (decoded.ok && decoded.intact) {
    const { saved, leftOut } = decoded;
    return leftOut.length === 0 ? { saved, notices: [] } : { saved, notices: [{ kind: 'leftOut', parts: leftOut }], aside: true };
  }
  const before = decode(textIn(previous) ?? '');
  if (before.ok && before.intact) return { saved: before.saved, notices: [{ kind: 'previous', at: before.saved.savedAt }], aside: true };
  if (decoded.ok) return { saved: decoded.saved, notices: [{ kind: 'doubtful' }], aside: true };
  return { notices: [{ kind: 'setAside' }], aside: true };
}

/** What pages left, laid over what is stored. Where another tab has stored something else since, that stays. */
function withJournal(
  id: string,
  saved: Saved | undefined,
  texts: readonly string[],
  receive: SearchParts['receive'],
): Assessment | undefined {
  const all = texts.reduce<Assessment | undefined>((before, text) => {
    const left = readEntry(text);
    if (left?.mine.assessment.id !== id) return before;
    const mine = receive(left.mine).assessment;
    const base = left.base ? receive(left.base).assessment : emptyAssessment(id);
    return before ? laidOver(reconcile(base, before, mine), left.writing) : mine;
  }, saved?.assessment);
  return all && !dequal(all, saved?.assessment) ? all : undefined;
}

/** Where both differ, what is stored stays, unless it is what the very page was writing when it went. */
function laidOver({ value, overtaken }: Reconciled<Assessment>, writing: Assessment | undefined): Assessment {
  const own = overtaken.filter(({ path }) => writing && dequal(valueAt(value, path), valueAt(writing, path)));
  return own.reduce((over, { path, was }) => withValueAt(over, path, was), value);
}

/** What a page leaves. */
export interface JournalEntry {
  /** What was stored when it last looked. */
  readonly base: Saved | undefined;
  /** What it was writing at that moment, which may have arrived or not. */
  readonly writing?: Assessment | undefined;
  readonly mine: Saved;
}

export function journalEntry({ base, writing, mine }: JournalEntry): string {
  return JSON.stringify({
    base: base && encode(base),
    writing: writing && encode({ ...mine, assessment: writing }),
    mine: encode(mine),
  });
}

function readEntry(text: string): JournalEntry | undefined {
  const value = parse(text);
  const read = (key: keyof JournalEntry) => {
    const decoded = decode(isRecord(value) ? String(value[key] ?? '') : '');
    return decoded.ok && decoded.intact ? decoded.saved : undefined;
  };
  const mine = read('mine');
  return mine && { base: read('base'), writing: read('writing')?.assessment, mine };
}
