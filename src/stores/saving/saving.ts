import { atom } from 'nanostores';
import { rules } from 'groundwork:rules';
import type { Saved } from '../../save/format/encode.ts';
import type { Notice } from '../../save/keeping/find.ts';
import { createKeeper } from '../../save/keeping/keeper.ts';
import type { Keeper, SaveState } from '../../save/keeping/keeping.ts';
import { savedAssessments } from '../../save/keeping/list.ts';
import { receive } from '../../save/format/receive.ts';
import type { Path } from '../../save/keeping/reconcile.ts';
import { currentId, setCurrentId, setSeen, wasSeen, type Browser } from '../../save/storage/browser.ts';
import { hearTabs, tellTabs } from '../../save/storage/tabs.ts';
import { $assessment, setReadOnly, show } from '../assessment.ts';
import { askedToBegin } from './begin.ts';
import { thisBrowser } from '../browser.ts';
import { newId } from '../new-id.ts';

/** Before anything can be saved: `starting` as the page is sent, `opening` where the browser is slow to give what it keeps. */
export interface BeforeSaving {
  readonly kind: 'starting' | 'opening';
}

/** How saving stands, in the words of the status line. The page is sent with its first value, which must be true where no script runs. */
export const $saving = atom<SaveState | BeforeSaving>({ kind: 'starting' });

/** Why answers are not kept in this browser; null where they are. */
export const $notKept = atom<NonNullable<Browser['why']> | null>(null);

/** What a person has to be told about what was found in the browser. */
export const $notices = atom<readonly Notice[]>([]);

/** What is stored, as far as this tab knows; null until something is. */
export const $stored = atom<Saved | null>(null);

/** The places that another tab changed while this one had them open, the latest last. */
export const $changedElsewhere = atom<readonly Path[]>([]);

let opening: Promise<Keeper> | undefined;

/** Opens the assessment of this tab, once per page, and from then on saves every change. Safe to call from many islands. */
export async function openAssessment(): Promise<void> {
  opening ??= open();
  await opening;
}

/** What was found on opening has been read: it is said no more. */
export async function acknowledgeReceipt(): Promise<void> {
  (await opening)?.acknowledge();
}

/** Keeps here again what was removed in another tab. */
export async function keepAgain(): Promise<void> {
  (await opening)?.keepAgain();
}

/** Records that a file holds the open assessment as it is now. */
export async function recordFiled(at: string): Promise<void> {
  const assessment = $assessment.get();
  if (assessment) (await opening)?.filed(assessment, at);
}

/** From here on, in milliseconds, it is said that opening takes long. */
const SLOW = 2000;

async function open(): Promise<Keeper> {
  const slow = setTimeout(() => $saving.set({ kind: 'opening' }), SLOW);
  const here = await thisBrowser();
  clearTimeout(slow);
  $notKept.set(here.why ?? null);
  const begin = askedToBegin();
  const id = begin ? newId() : (currentId() ?? (await lastSavedId(here)) ?? newId());
  let known = $assessment.get();
  const showKept = (assessment: NonNullable<typeof known>) => {
    known = assessment;
    show(assessment);
  };
  const keeper = createKeeper(id, {
    store: here.store,
    journal: here.journal,
    readOnly: here.why === 'newer',
    bankVersion: rules.version,
    receive: (saved) => receive(saved, rules, new Date().toISOString()),
    now: () => new Date().toISOString(),
    onState: (state) => {
      $saving.set(state);
      setReadOnly(state.kind === 'halted' && state.why !== 'removed');
    },
    onChange: (assessment, places) => {
      showKept(assessment);
      $changedElsewhere.set([...$changedElsewhere.get(), ...places]);
    },
    onStored: (saved) => {
      $stored.set(saved);
      setSeen(id);
    },
    onWritten: () => tellTabs(id),
  });
  // Heard from the start: a word that comes while this page is still reading is followed once it has read.
  let opened = false;
  hearTabs((changed) => changed === id && opened && void keeper.refresh().catch(() => undefined));
  const { assessment, notices } = await keeper.open();
  const missing = !$stored.get() && notices.length === 0 && wasSeen(id);
  $notices.set(missing ? [{ kind: 'gone' }] : notices);
  setCurrentId(id);
  const begun = await begin?.(id);
  if (begun) {
    keeper.keep(begun);
    await keeper.flush();
  }
  // What is shown is worked out in a task of its own: a slow computer would stand still for both.
  await new Promise((resolve) => setTimeout(resolve));
  showKept(begun ?? assessment);
  opened = true;
  $assessment.listen((changed) => {
    if (!changed || changed === known) return;
    if (here.store.place === 'browser') askToStay();
    known = changed;
    keeper.keep(changed);
  });
  const { kind } = $saving.get();
  if (kind === 'starting' || kind === 'opening') $saving.set({ kind: 'nothingYet' });
  followPage(keeper);
  void keeper.refresh().catch(() => undefined);
  return keeper;
}

let asked = false;

/* At the first change, so that the browser is asked in answer to something that a person did. It may say no: a file is the safe copy. */
function askToStay(): void {
  if (asked) return;
  asked = true;
  void navigator.storage?.persist?.().catch(() => undefined);
}

async function lastSavedId({ store }: Browser): Promise<string | undefined> {
  const stored = await store.readAll().catch(() => []);
  return savedAssessments(stored)[0]?.assessment.id;
}

/*
 * Hiding is the last event that browsers promise; leaving may come without time to wait. A page that is left hides too, and
 * what it would still write it has left in the journal: a write that is cut off there locks WebKit's database for the next page.
 */
function followPage(keeper: Keeper): void {
  let left = false;
  const takeIn = () => {
    left = false;
    void keeper.refresh().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'hidden' ? left || keeper.flush() : takeIn()));
  window.addEventListener('pagehide', () => (left = keeper.leave()));
  window.addEventListener('pageshow', (event) => event.persisted && takeIn());
  window.addEventListener('focus', takeIn);
}
