import { atom } from 'nanostores';
import { bankVersion } from 'groundwork:version';
import type { Notice } from '../save/find.ts';
import { createKeeper, type Keeper, type SaveState } from '../save/keeper.ts';
import { savedAssessments } from '../save/list.ts';
import { clearJournal, currentId, journal, read, readAll, readJournal, setAside, setCurrentId, write } from '../save/storage.ts';
import { $assessment } from './assessment.ts';
import { newId } from './new-id.ts';

const storage = { clearJournal, journal, read, readJournal, setAside, write };

/** How saving stands, in the words of the status line. */
export const $saving = atom<SaveState>({ kind: 'nothingYet' });

/** What a person has to be told about what was found in the browser. */
export const $notices = atom<readonly Notice[]>([]);

let opening: Promise<void> | undefined;

/** Opens the assessment of this tab, once per page, and from then on saves every change. Safe to call from many islands. */
export function openAssessment(): Promise<void> {
  opening ??= open();
  return opening;
}

async function open(): Promise<void> {
  const id = currentId() ?? (await lastSavedId()) ?? newId();
  setCurrentId(id);
  const keeper = createKeeper(id, { storage, bankVersion, now: () => new Date().toISOString(), onState: (state) => $saving.set(state) });
  const opened = await keeper.open();
  $notices.set(opened.notices);
  $assessment.set(opened.assessment);
  let known = opened.assessment;
  $assessment.listen((assessment) => {
    if (!assessment || assessment === known) return;
    known = assessment;
    keeper.keep(assessment);
  });
  const adoptNewer = async () => {
    const newer = await keeper.refresh();
    if (!newer) return;
    known = newer;
    $assessment.set(newer);
  };
  followPage(keeper, adoptNewer);
}

async function lastSavedId(): Promise<string | undefined> {
  const stored = await readAll().catch(() => []);
  return savedAssessments(stored)[0]?.assessment.id;
}

/* Hiding is the last event that browsers promise; leaving may come without time to wait. */
function followPage(keeper: Keeper, adoptNewer: () => Promise<void>): void {
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' ? keeper.flush() : adoptNewer()));
  window.addEventListener('pagehide', () => keeper.leave());
  window.addEventListener('pageshow', (event) => void (event.persisted && adoptNewer()));
}
