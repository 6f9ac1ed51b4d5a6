import { rules } from 'groundwork:rules';
import { atom, computed } from 'nanostores';
import { answersGiven, type Assessment } from '../../core/answers.ts';
import type { Moment } from '../../core/compare/common-ground.ts';
import { apartOf } from '../../save/compare/apart.ts';
import { isReply } from '../../save/asking/is-reply.ts';
import type { Saved } from '../../save/format/encode.ts';
import type { FileRead, FileRefusal } from '../../save/format/file.ts';
import { findSaved } from '../../save/keeping/find.ts';
import { byDate, standings, type Standing } from '../../save/compare/in-time.ts';
import { savedAssessments } from '../../save/keeping/list.ts';
import { isNewer, receive } from '../../save/format/receive.ts';
import { currentId } from '../../save/storage/browser.ts';
import { thisBrowser } from '../browser.ts';
import { newId } from '../new-id.ts';
import { readChosen } from '../read-file.ts';

/* What is compared over time. It only reads: nothing here writes to what the browser keeps. */

/** The assessment that this tab has open, and all others that the browser keeps; null until they have been read. */
export const $here = atom<{ readonly open: Saved | null; readonly others: readonly Saved[] } | null>(null);

/** Files that were chosen on this page, in the order in which they came. */
export const $files = atom<readonly { readonly key: string; readonly name: string; readonly read: FileRead }[]>([]);

/** Ids of the other assessments of this browser that are to be compared. */
export const $picked = atom<readonly string[]>([]);

/** Keys of what is to be compared whatever its trust. */
export const $takenIn = atom<readonly string[]>([]);

/** Something that was offered for comparing, and what was done with it. */
export interface Offered {
  readonly key: string;
  readonly from: 'open' | 'browser' | 'file';
  /** Of a file its name. */
  readonly file?: string;
  /** Brought to the present questions; absent where it could not be read. */
  readonly saved?: Saved;
  readonly standing: Standing | { readonly kind: 'refused'; readonly why: FileRefusal } | { readonly kind: 'newerBank' | 'reply' };
  readonly takenIn: boolean;
  readonly intact: boolean;
  readonly leftOut: readonly string[];
}

const OPEN = 'open';

/** Everything offered: what is open first, then by date, and at the end what could not be read. Never set. */
export const $offered = computed([$here, $files, $picked, $takenIn], (here, files, picked, takenIn): readonly Offered[] => {
  const all: readonly Offered[] = [
    ...(here?.open ? [readOf({ key: OPEN, from: 'open' }, here.open)] : []),
    ...(here?.others ?? [])
      .filter(({ assessment }) => picked.includes(assessment.id))
      .map((saved) => readOf({ key: saved.assessment.id, from: 'browser' }, saved)),
    ...files.map(({ key, name, read }): Offered => {
      const parts = { key, from: 'file', file: name } as const;
      return read.ok ? { ...readOf(parts, read.saved), ...read } : { ...parts, ...BLANK, standing: { kind: 'refused', why: read.why } };
    }),
  ].map((one) => ({ ...one, takenIn: takenIn.includes(one.key) }));
  const candidates = all.flatMap(({ key, saved, takenIn: taken, standing }) =>
    saved && standing.kind === 'compared' ? [{ key, saved: received(saved), takenIn: taken }] : [],
  );
  const open = candidates.find(({ key }) => key === OPEN);
  const others = byDate(candidates.filter((candidate) => candidate !== open));
  const standing = standings(open, others);
  const inOrder = [...(open ? [open] : []), ...others].map(({ key, saved }) => ({
    ...all.find((one) => one.key === key)!,
    saved,
    standing: standing.get(key)!,
  }));
  return [...inOrder, ...all.filter(({ key }) => !standing.has(key))];
});

/** One of the dates that are compared. */
export interface DatedState extends Moment {
  readonly key: string;
  readonly saved: Saved;
  readonly isOpen: boolean;
}

/** The dates that are compared, the earliest first. Never set. */
export const $dates = computed($offered, (offered): readonly DatedState[] => {
  const compared = offered.flatMap(({ key, saved, standing }) =>
    saved && standing.kind === 'compared' ? [{ key, saved, takenIn: false }] : [],
  );
  return byDate(compared).map(({ key, saved }) => ({
    key,
    saved,
    isOpen: key === OPEN,
    assessment: saved.assessment,
    apart: apartOf(saved, rules),
  }));
});

const BLANK = { takenIn: false, intact: true, leftOut: [] } as const;

/* What newer questions ask in other words cannot be known here, so nothing of it is compared. */
function readOf(parts: Pick<Offered, 'key' | 'from' | 'file'>, saved: Saved): Offered {
  return { ...parts, ...BLANK, saved, standing: { kind: firstLook(saved) } };
}

function firstLook({ assessment, bankVersion }: Saved): 'compared' | 'newerBank' | 'reply' {
  if (isReply(assessment)) return 'reply';
  return isNewer(bankVersion, rules.version) ? 'newerBank' : 'compared';
}

function received(saved: Saved): Saved {
  return receive(saved, rules, saved.savedAt);
}

/** Reads what this tab has open, what a page left in its last moment included, and what else the browser keeps. Never rejects. */
export async function readHere(): Promise<void> {
  const here = await thisBrowser();
  const { store } = here;
  try {
    const kept = savedAssessments(await store.readAll());
    const id = currentId() ?? kept[0]?.assessment.id;
    // What is damaged is set aside by a page that writes. Here the generation before it is read, and all stays where it is.
    const found =
      id === undefined ? undefined : await findSaved(id, { ...here, ...READING, store: { ...store, setAside: async () => undefined } });
    const open = found?.mine ? { ...(found.saved ?? unsaved()), assessment: found.mine } : found?.saved;
    $here.set({ open: open && isBegun(open.assessment) ? open : null, others: kept.filter(({ assessment }) => assessment.id !== id) });
  } catch {
    $here.set({ open: null, others: [] });
  }
}

const READING = { bankVersion: rules.version, now: '', receive: received };

function unsaved(): Omit<Saved, 'assessment'> {
  return { revision: 0, savedAt: new Date().toISOString(), bankVersion: rules.version };
}

/* An assessment without an answer is no date to compare with: all before it would seem lost. */
function isBegun(assessment: Assessment): boolean {
  return answersGiven(assessment) > 0;
}

/** Reads files that were chosen or dropped, beside those that were before. Gives how many could be read. Never rejects. */
export async function offerFiles(files: readonly File[]): Promise<number> {
  const read = await Promise.all(files.map(async (file) => ({ key: newId(), name: file.name, read: await readChosen(file) })));
  $files.set([...$files.get(), ...read]);
  return read.filter(({ read: { ok } }) => ok).length;
}

/** Takes a file out of what is compared. */
export function removeFile(key: string): void {
  $files.set($files.get().filter((file) => file.key !== key));
}

/** Takes another assessment of this browser in, or out again. */
export function pick(id: string, picked: boolean): void {
  $picked.set([...$picked.get().filter((other) => other !== id), ...(picked ? [id] : [])]);
}

/** Compares something whatever its trust, or leaves it out again. */
export function takeIn(key: string, taken: boolean): void {
  $takenIn.set([...$takenIn.get().filter((other) => other !== key), ...(taken ? [key] : [])]);
}
