import { atom } from 'nanostores';
import { bankVersion } from 'groundwork:version';
import { emptyAssessment, type Assessment } from '../core/answers.ts';
import { encode, type Saved } from '../save/encode.ts';
import { FILE_LIMIT, readFileText, type FileRead } from '../save/file.ts';
import { savedAssessments, unreadable } from '../save/list.ts';
import { assessmentOf } from '../save/respondent.ts';
import * as storage from '../save/storage.ts';
import { newId } from './new-id.ts';
import { $notices } from './saving.ts';
import { today } from './today.ts';

/** Everything kept in this browser, the one saved last first; null until it has been read. */
export const $library = atom<readonly Saved[] | null>(null);

/** Reads what this browser keeps. What cannot be read is set aside and said; nothing is lost and the page works. */
export async function readLibrary(): Promise<void> {
  try {
    const stored = await storage.readAll();
    const broken = unreadable(stored);
    for (const { id, value } of broken) await storage.setAside(id, value, new Date().toISOString());
    if (broken.length > 0) $notices.set([{ kind: 'setAside' }]);
    $library.set(savedAssessments(stored));
  } catch {
    $notices.set([{ kind: 'noStorage' }]);
    $library.set([]);
  }
}

/** What was removed last, so that it can be brought back while this page is open; null when there is nothing. */
export const $removed = atom<Saved | null>(null);

/** Removes an assessment from this browser. It can be brought back until the page is left. */
export async function removeAssessment(saved: Saved): Promise<void> {
  await storage.remove(saved.assessment.id);
  $removed.set(saved);
  await readLibrary();
}

/** Brings back what was removed last, as it was. */
export async function undoRemove(): Promise<void> {
  const saved = $removed.get();
  if (!saved) return;
  await storage.write({ id: saved.assessment.id, revision: saved.revision, text: encode(saved) });
  $removed.set(null);
  await readLibrary();
}

/** Puts a copy of an assessment beside it. */
export async function copyAssessment({ assessment }: Saved): Promise<void> {
  await openBeside({ ...assessment, id: newId() });
  await readLibrary();
}

/** Removes everything that this site keeps in this browser. Nothing can be brought back. */
export async function removeEverything(): Promise<void> {
  await storage.removeAll();
  $removed.set(null);
  $library.set([]);
}

/** Makes this tab's assessment a new, empty one beside what is there. */
export function startNew(): void {
  storage.setCurrentId(newId());
}

/** Starts a quick check beside what is there, and resolves when it is stored. */
export async function startQuickCheck(): Promise<void> {
  await openBeside({ ...emptyAssessment(newId()), kind: 'quick' });
}

/**
 * Opens a file that was saved before, beside what is there: a copy that is already in this browser is never written
 * over. Says why where it cannot, and then nothing has changed.
 */
export async function openFile(file: File): Promise<FileRead> {
  if (file.size > FILE_LIMIT) return { ok: false, why: 'tooLarge' };
  const read = readFileText(await file.text());
  if (!read.ok) return read;
  const { assessment } = read.saved;
  const taken = (await storage.read(assessment.id).catch(() => undefined)) !== undefined;
  await openBeside(taken ? { ...assessment, id: newId() } : assessment);
  return read;
}

/** Makes this tab's assessment the one with this id. */
export function resume(id: string): void {
  storage.setCurrentId(id);
}

/** Opens the worked example beside what is there, and resolves when it is stored. */
export async function openExample(): Promise<void> {
  const { example } = await import('groundwork:example');
  await openBeside({ ...assessmentOf(example, newId(), today()), fictional: true });
}

async function openBeside(assessment: Assessment): Promise<void> {
  const text = encode({ assessment, revision: 1, savedAt: new Date().toISOString(), bankVersion });
  await storage.write({ id: assessment.id, revision: 1, text }).catch(() => storage.journal(assessment.id, text));
  storage.setCurrentId(assessment.id);
}
