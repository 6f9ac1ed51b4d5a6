import { emptyAssessment, type Assessment } from '../../core/answers.ts';
import { decode } from '../format/decode.ts';
import type { Replaced, Saved, SinceFile } from '../format/encode.ts';
import { REPLACED_KEPT } from '../format/format.ts';
import { isNewer } from '../format/receive.ts';
import { differences, reconcile, type Reconciled } from './reconcile.ts';
import { textIn } from '../format/stored-text.ts';

/** Why a tab stops writing: what is stored is of a newer version, cannot be brought to this one, was removed or is damaged. */
export type Halt = 'newer' | 'stuck' | 'removed' | 'damaged';

/** Thrown inside a transaction, so that nothing is written. */
export class Halted extends Error {
  readonly why: Halt;
  constructor(why: Halt) {
    super(`Not written: ${why}.`);
    this.why = why;
  }
}

export interface Hand {
  /** What was stored when this tab last looked; undefined where nothing was. */
  readonly base: Saved | undefined;
  readonly mine: Assessment;
  readonly now: string;
  readonly bankVersion: string;
  /** Brings what is stored to the questions of this bank. */
  receive(saved: Saved): Saved;
  /** When all was put into a file that this write is to record, and what was put there. */
  readonly filed?: { readonly at: string; readonly assessment: Assessment } | undefined;
}

/**
 * What to write, given what is stored at this moment and what a tab holds. What another tab has written since is kept,
 * place by place; where both changed the same place, this later write stays and the other value goes to what was replaced.
 * Throws `Halted` where nothing may be written.
 */
export function nextSave(stored: unknown, { base, mine, now, bankVersion, receive, filed }: Hand): Saved {
  if (stored === undefined && base) throw new Halted('removed');
  const theirs = stored === undefined ? undefined : receive(readStored(stored, bankVersion));
  const from = base?.assessment ?? emptyAssessment(mine.id);
  const { value, overtaken } = theirs ? reconcile(from, mine, theirs.assessment) : { value: mine, overtaken: [] };
  const replaced = [...(theirs?.replaced ?? []), ...overtaken.map((place) => replacedAt(now, place))].slice(-REPLACED_KEPT);
  const receipt = base && theirs?.revision === base.revision ? base.receipt : theirs?.receipt;
  return {
    assessment: value,
    revision: Math.max(theirs?.revision ?? 0, base?.revision ?? 0) + 1,
    savedAt: now,
    bankVersion,
    sinceFile: filed ? { at: filed.at, changed: placesOf(filed.assessment, value) } : changedSince(theirs?.sinceFile, from, value),
    ...(replaced.length > 0 && { replaced }),
    ...(receipt && { receipt }),
  };
}

export function readStored(stored: unknown, bankVersion: string): Saved {
  const decoded = decode(textIn(stored) ?? '');
  if (!decoded.ok) throw new Halted(decoded.why === 'newer' || decoded.why === 'stuck' ? decoded.why : 'damaged');
  if (isNewer(decoded.saved.bankVersion, bankVersion)) throw new Halted('newer');
  if (!decoded.intact) throw new Halted('damaged');
  return decoded.saved;
}

function replacedAt(at: string, { path, was }: Reconciled<Assessment>['overtaken'][number]): Replaced {
  return { at, path, ...(was !== undefined && { was: was as Replaced['was'] & {} }) };
}

/** The places that have changed since all was last in a file: those known before, and those of this write. */
function changedSince(before: SinceFile = { changed: [] }, from: Assessment, to: Assessment): SinceFile {
  return { ...before, changed: [...new Set([...before.changed, ...placesOf(from, to)])] };
}

function placesOf(before: Assessment, after: Assessment): readonly string[] {
  return differences(before, after).map((path) => path.join('/'));
}
