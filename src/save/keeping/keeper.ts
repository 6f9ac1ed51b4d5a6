import { emptyAssessment, type Assessment } from '../../core/answers.ts';
import { encode, type Saved } from '../format/encode.ts';
import { findSaved, journalEntry, type Found } from './find.ts';
import type { Keeper, KeeperParts } from './keeping.ts';
import { Halted, nextSave, readStored, type Halt } from './next-save.ts';
import { differences, reconcile } from './reconcile.ts';

/** At most this long, in milliseconds, between a change and its write. */
const BEHIND_AT_MOST = 400;

/** After a write that failed, it is tried again: after a second, then twice as long each time, at most half a minute. */
const [FIRST_RETRY, LAST_RETRY] = [1000, 30_000];

const NOTHING_FOUND: Found = { saved: undefined, mine: undefined, notices: [], journalled: [] };

/** A keeper for the assessment with this id. Saves nothing until `open` has resolved. */
export function createKeeper(id: string, parts: KeeperParts): Keeper {
  const { store, journal, bankVersion, readOnly = false, receive, now, onState, onChange, onStored, onWritten } = parts;
  let base: Saved | undefined;
  let mine = emptyAssessment(id);
  let waiting = false;
  let writing: Promise<void> | undefined;
  /** Being written now: a page that goes can still cut it off. */
  let underWay: Assessment | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** True while the timer waits for another try: a new change does not wait as long. */
  let retrying = false;
  let halted: Halt | undefined;
  let failures = 0;
  let filed: { readonly at: string; readonly assessment: Assessment } | undefined;
  let journalled: readonly string[] = [];

  const saveSoon = (after: number) => (timer ??= setTimeout(() => void flush(), after));

  function halt(why: Halt): void {
    halted = why;
    waiting = false;
    onState({ kind: 'halted', why });
  }

  /** Takes in a stored state: what this tab has not written yet is laid over it. */
  function adopt(saved: Saved, written: Assessment): void {
    const before = mine;
    mine = reconcile(written, mine, saved.assessment).value;
    base = saved;
    onStored(saved);
    const places = differences(before, mine);
    if (places.length > 0) onChange(mine, places);
  }

  async function write(): Promise<void> {
    const written = mine;
    const recorded = filed;
    /* Known once the change is made: a store that could not call back rejects. */
    let next!: Saved;
    underWay = written;
    await store
      .change(id, (stored) => {
        next = nextSave(stored, { base, mine: written, now: now(), bankVersion, receive, filed: recorded });
        return { id, revision: next.revision, text: encode(next) };
      })
      .finally(() => (underWay = undefined));
    if (filed === recorded) filed = undefined;
    adopt(next, written);
    failures = 0;
    journal.clear(journalled);
    journalled = [];
    if (!waiting) journal.clearOwn(id);
    onWritten();
    onState(waiting ? { kind: 'saving' } : { kind: 'saved', at: next.savedAt, place: store.place });
  }

  async function writeWaiting(): Promise<void> {
    while (waiting && !halted) {
      waiting = false;
      try {
        await write();
      } catch (error) {
        waiting = true;
        if (!(error instanceof Halted)) return tryLater(error);
        return error.why === 'damaged' ? replaceDamaged().catch(tryLater) : halt(error.why);
      }
    }
  }

  function tryLater(error: unknown): void {
    failures += 1;
    onState({ kind: 'notSaved', why: nameOf(error) === 'QuotaExceededError' ? 'full' : 'failed', journalled: leaveJournal() });
    retrying = true;
    saveSoon(Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY));
  }

  /**
   * What is stored is damaged: it is set aside, and what this tab holds takes its place. A tab that never had it open holds
   * none of it, so there the generation before takes its place, and what was typed is then laid over that.
   */
  async function replaceDamaged(): Promise<void> {
    if (base) {
      const { newest } = await store.read(id);
      const next = savedNow();
      await store.setAside(id, newest, now(), { id, revision: next.revision, text: encode(next) });
      base = next;
    } else await find();
    saveSoon(0);
  }

  const find = () => findSaved(id, { store, journal, bankVersion, now: now(), receive });

  const savedNow = (): Saved => ({ ...base, assessment: mine, revision: (base?.revision ?? 0) + 1, savedAt: now(), bankVersion });
  const leaveJournal = () => journal.leave(id, journalEntry({ base, writing: underWay, mine: savedNow() }));

  function stopTimer(): void {
    clearTimeout(timer);
    timer = undefined;
    retrying = false;
  }

  async function flush(): Promise<void> {
    stopTimer();
    writing ??= writeWaiting().finally(() => (writing = undefined));
    await writing;
  }

  function save(): void {
    if (halted) return;
    waiting = true;
    // Said at once: what was typed last is not saved yet.
    if (failures === 0) onState({ kind: 'saving' });
    if (retrying) stopTimer();
    // What goes with the tab must be there before the next page is asked for.
    if (store.place === 'tab' || store.place === 'page') void flush();
    else saveSoon(BEHIND_AT_MOST);
  }

  return {
    async open() {
      if (readOnly) {
        halt('newer');
        return { assessment: mine, notices: [{ kind: 'newer' }] };
      }
      // What is stored is not lost where it cannot be read now: a first write lays what this tab holds over it.
      const found = await find().catch(() => NOTHING_FOUND);
      for (const { kind } of found.notices) if (kind === 'newer' || kind === 'stuck') halt(kind);
      base = found.saved;
      mine = found.mine ?? found.saved?.assessment ?? mine;
      journalled = found.journalled;
      if (base) {
        onStored(base);
        onState({ kind: 'saved', at: base.savedAt, place: store.place });
      }
      if (found.mine) save();
      return { assessment: mine, notices: found.notices };
    },
    keep(assessment) {
      mine = assessment;
      save();
    },
    async refresh() {
      if (halted === 'newer' || halted === 'stuck' || writing) return;
      const before = base;
      const { newest } = await store.read(id);
      // What was written while this was read took in what was there: what was read is older, and tells nothing.
      if (writing || base !== before || (newest === undefined && !base)) return;
      if (newest === undefined) return halt('removed');
      try {
        const theirs = receive(readStored(newest, bankVersion));
        const back = halted === 'removed';
        if (theirs.revision <= (base?.revision ?? 0) && !back) return;
        halted = undefined;
        adopt(theirs, base?.assessment ?? emptyAssessment(id));
        if (!waiting) onState({ kind: 'saved', at: theirs.savedAt, place: store.place });
      } catch (error) {
        if (error instanceof Halted && error.why === 'newer') halt('newer');
      }
    },
    flush,
    leave() {
      return !halted && (waiting || writing !== undefined) && leaveJournal();
    },
    filed(assessment, at) {
      filed = { at, assessment };
      save();
    },
    acknowledge() {
      if (base) {
        const { receipt: _, ...rest } = base;
        base = rest;
      }
      save();
    },
    keepAgain() {
      halted = undefined;
      base = undefined;
      save();
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
