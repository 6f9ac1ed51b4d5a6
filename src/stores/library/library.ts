import { rules } from 'groundwork:rules';
import { atom } from 'nanostores';
import type { Assessment } from '../../core/answers.ts';
import { LONGEST } from '../../core/longest.ts';
import { cutTo } from '../../core/within.ts';
import { encode, type Saved } from '../../save/format/encode.ts';
import { findSaved, journalEntry, type Notice } from '../../save/keeping/find.ts';
import { savedAssessments, unreadable } from '../../save/keeping/list.ts';
import { forgetCurrent, removeAll, setCurrentId } from '../../save/storage/browser.ts';
import type { SetAside, StoredText } from '../../save/storage/store.ts';
import { tellTabs } from '../../save/storage/tabs.ts';
import { thisBrowser } from '../browser.ts';
import { shortened } from '../cut.ts';
import { newId } from '../new-id.ts';
import { $notices, $notKept } from '../saving/saving.ts';

/** Everything kept in this browser, the one saved last first; null until it has been read. */
export const $library = atom<readonly Saved[] | null>(null);

/** What was set aside since it could not be read. */
export const $setAside = atom<readonly SetAside[]>([]);

/** What was removed last, so that it can be brought back while this page is open; null when there is nothing. */
export const $removed = atom<Saved | null>(null);

const now = () => new Date().toISOString();

/** Reads what this browser keeps. What cannot be read is set aside and said; nothing is lost and the page works. */
export async function readLibrary(): Promise<void> {
  const here = await thisBrowser();
  const { store, why } = here;
  $notKept.set(why ?? null);
  try {
    const notices: Notice[] = [];
    for (const id of unreadable(await store.readAll())) {
      const found = await findSaved(id, { ...here, bankVersion: rules.version, now: now(), receive: (saved) => saved });
      notices.push(...found.notices);
    }
    if (notices.length > 0) $notices.set(notices);
    $setAside.set(await store.readAside());
    $library.set(savedAssessments(await store.readAll()));
  } catch {
    $library.set([]);
  }
}

/** Removes an assessment from this browser. It can be brought back until the page is left. */
export async function removeAssessment(saved: Saved): Promise<void> {
  const { id } = saved.assessment;
  await removeQuietly(id);
  forgetCurrent(id);
  $removed.set(saved);
  await readLibrary();
}

/** Removes an assessment of which another copy has taken the place. */
export async function removeQuietly(id: string): Promise<void> {
  await (await thisBrowser()).store.remove(id);
  tellTabs(id);
}

/** Brings back what was removed last, as it was. */
export async function undoRemove(): Promise<void> {
  const saved = $removed.get();
  if (!saved) return;
  await put(saved);
  $removed.set(null);
  await readLibrary();
}

/** Puts a copy of an assessment beside it, under a name that tells them apart. */
export async function copyAssessment({ assessment }: Saved, name: string): Promise<void> {
  await put(fresh({ ...assessment, id: newId(), name: cutTo(name, LONGEST.name) }));
  await readLibrary();
}

/** Gives an assessment a name in the list; an empty one gives it back the trust's. */
export async function renameAssessment({ assessment: { id } }: Saved, name: string): Promise<void> {
  const { store } = await thisBrowser();
  await store.change(id, (stored) => {
    const [saved] = savedAssessments([stored]);
    if (!saved) throw new Error('It is no longer there.');
    const assessment = shortened({ ...saved.assessment, name }, saved.assessment);
    return recordOf({ ...saved, assessment, revision: saved.revision + 1, savedAt: now() });
  });
  tellTabs(id);
  await readLibrary();
}

/** Takes away what was set aside. It cannot be brought back. */
export async function removeSetAside({ key }: SetAside): Promise<void> {
  await (await thisBrowser()).store.removeAside(key);
  await readLibrary();
}

/** Removes everything that this site keeps in this browser. Nothing can be brought back. */
export async function removeEverything(): Promise<void> {
  const ids = ($library.get() ?? []).map(({ assessment }) => assessment.id);
  await removeAll();
  ids.forEach(tellTabs);
  $removed.set(null);
  $setAside.set([]);
  $library.set([]);
}

/** Makes this tab's assessment the one with this id. */
export function resume(id: string): void {
  setCurrentId(id);
}

/**
 * Stores a state whatever is there; what was there becomes the generation before. Where the store has no room, the journal
 * takes it until there is; rejects where that has none either.
 */
export async function put(saved: Saved): Promise<void> {
  const { store, journal } = await thisBrowser();
  const { id } = saved.assessment;
  try {
    await store.change(id, () => recordOf(saved));
  } catch (error) {
    if (!journal.leave(id, journalEntry({ base: undefined, mine: saved }))) throw error;
  }
  tellTabs(id);
}

function recordOf(saved: Saved): StoredText {
  return { id: saved.assessment.id, revision: saved.revision, text: encode(saved) };
}

function fresh(assessment: Assessment): Saved {
  return { assessment, revision: 1, savedAt: now(), bankVersion: rules.version, sinceFile: { changed: [] } };
}
