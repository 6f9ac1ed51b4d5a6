import { dequal } from 'dequal/lite';
import { emptyAssessment, type Assessment } from '../core/answers.ts';
import { decode } from './decode.ts';
import { encode, type Saved } from './encode.ts';
import { isRecord, parse } from './parse.ts';
import { isNewer } from './receive.ts';
import { reconcile } from './reconcile.ts';
import type { Journal } from './storage/journal.ts';
import type { Store } from './storage/store.ts';
import { textIn } from './stored-text.ts';

/** Something to tell the person on opening. */
export type Notice =
  | { readonly kind: 'setAside' }
  | { readonly kind: 'previous'; readonly at: string }
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'leftOut'; readonly parts: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'gone' };

export interface Found {
  /** What is stored, brought to the questions of this bank; undefined where there is nothing that can be read. */
  readonly saved: Saved | undefined;
  /** The same with what a page left in its last moment; undefined where that adds nothing. */
  readonly mine: Assessment | undefined;
  readonly notices: readonly Notice[];
  /** What the journal held, to be cleared once `mine` is written. */
  readonly journalled: readonly string[];
}

export interface Finding {
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
export async function findSaved(id: string, { store, journal, bankVersion, now, receive }: Finding): Promise<Found> {
  const { newest, previous } = await store.read(id);
  const found = choose(newest, previous);
  if (found.halt || (found.saved && isNewer(found.saved.bankVersion, bankVersion)))
    return { saved: undefined, mine: undefined, notices: [{ kind: 'newer' }], journalled: [] };
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
  readonly halt?: true;
}

function choose(newest: unknown, previous: unknown): Choice {
  if (newest === undefined) return { notices: [] };
  const decoded = decode(textIn(newest) ?? '');
  if (!decoded.ok && decoded.why === 'newer') return { notices: [], halt: true };
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
function withJournal(id: string, saved: Saved | undefined, texts: readonly string[], receive: Finding['receive']): Assessment | undefined {
  const all = texts.reduce<Assessment | undefined>((before, text) => {
    const left = readEntry(text);
    if (left?.mine.assessment.id !== id) return before;
    const mine = receive(left.mine).assessment;
    const base = left.base ? receive(left.base).assessment : emptyAssessment(id);
    return before ? reconcile(base, before, mine).value : mine;
  }, saved?.assessment);
  return all && !dequal(all, saved?.assessment) ? all : undefined;
}

/** What a page leaves: what it held, and what was stored when it last looked, so that the two can be told apart. */
export function journalEntry(base: Saved | undefined, mine: Saved): string {
  return JSON.stringify({ base: base && encode(base), mine: encode(mine) });
}

function readEntry(text: string): { readonly base: Saved | undefined; readonly mine: Saved } | undefined {
  const entry = recordIn(text);
  const [base, mine] = [decode(String(entry['base'] ?? '')), decode(String(entry['mine'] ?? ''))];
  return mine.ok && mine.intact ? { base: base.ok ? base.saved : undefined, mine: mine.saved } : undefined;
}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  return isRecord(value) ? value : {};
}
