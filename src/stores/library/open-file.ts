import { dequal } from 'dequal/lite';
import { rules } from 'groundwork:rules';
import type { Saved } from '../../save/format/encode.ts';
import type { FileRefusal } from '../../save/format/file.ts';
import { savedAssessments } from '../../save/keeping/list.ts';
import { receive } from '../../save/format/receive.ts';
import { setCurrentId } from '../../save/storage/browser.ts';
import { thisBrowser } from '../browser.ts';
import { put, readLibrary, removeQuietly } from './library.ts';
import { newId } from '../new-id.ts';
import { readChosen } from '../read-file.ts';

/** What could be read of a file. */
interface Read {
  readonly saved: Saved;
  readonly leftOut: readonly string[];
  readonly intact: boolean;
}

/** What offering a file has come to. */
export type Offer =
  | { readonly kind: 'refused'; readonly why: FileRefusal }
  /** Open in this tab now; what could not be read is to be said. */
  | { readonly kind: 'open'; readonly read: Read }
  /** Another state of the same assessment is here: a person decides. */
  | { readonly kind: 'ask'; readonly read: Read; readonly here: Saved };

/** What opening a file in place of what was here can be taken back to. */
export interface Undo {
  readonly before: Saved;
  readonly backup: string;
}

/**
 * Opens a file that was saved before, beside what is there. Where this browser has another state of the same assessment,
 * nothing is done until a person has decided. Where the file cannot be read, says why, and nothing has changed.
 */
export async function offerFile(file: File): Promise<Offer> {
  const read = await readChosen(file);
  if (!read.ok) return { kind: 'refused', why: read.why };
  const { assessment } = read.saved;
  const { store } = await thisBrowser();
  const { newest } = await store.read(assessment.id).catch(() => ({ newest: undefined }));
  const [here] = savedAssessments([newest]);
  if (here && !dequal(here.assessment, assessment)) return { kind: 'ask', read, here };
  // What is here and cannot be read is not written over either.
  const id = here || newest === undefined ? assessment.id : newId();
  if (!here) await put(fromFile(read.saved, id, 1));
  setCurrentId(id);
  return { kind: 'open', read };
}

/** Opens a file as another assessment beside what is here, under a name that tells them apart. */
export async function openFileBeside(saved: Saved, name: string): Promise<void> {
  const id = newId();
  await put(fromFile({ ...saved, assessment: { ...saved.assessment, name } }, id, 1));
  setCurrentId(id);
}

/** Puts a file in place of what is here. What was here stays beside it under a name of its own, and can be put back. */
export async function openFileInstead(saved: Saved, here: Saved, backupName: string): Promise<Undo> {
  const backup = newId();
  await put({ ...here, assessment: { ...here.assessment, id: backup, name: backupName }, revision: 1 });
  await put(fromFile(saved, here.assessment.id, here.revision + 1));
  setCurrentId(here.assessment.id);
  await readLibrary();
  return { before: here, backup };
}

/** Puts back what a file has taken the place of. */
export async function undoOpening({ before, backup }: Undo): Promise<void> {
  const { store } = await thisBrowser();
  const [after] = savedAssessments([(await store.read(before.assessment.id)).newest]);
  await put({ ...before, revision: (after?.revision ?? before.revision) + 1, savedAt: new Date().toISOString() });
  await removeQuietly(backup);
  await readLibrary();
}

/* A bank that is newer than this one must not stop this browser from writing: what it does not know, it keeps and says. */
function fromFile(saved: Saved, id: string, revision: number): Saved {
  const received = receive(saved, rules, new Date().toISOString());
  return {
    ...received,
    assessment: { ...received.assessment, id },
    revision,
    bankVersion: rules.version,
    sinceFile: { at: saved.savedAt, changed: [] },
  };
}
