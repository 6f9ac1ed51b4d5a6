import { emptyAssessment, type Assessment } from '../core/answers.ts';
import { decode } from './decode.ts';
import { encode, type Saved } from './encode.ts';
import { findSaved, textIn, type Notice, type Store } from './find.ts';

/** At most this long, in milliseconds, between a change and its write. */
const BEHIND_AT_MOST = 200;

/** How saving stands, for the status line. */
export type SaveState =
  | { readonly kind: 'nothingYet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'notSaved'; readonly why: 'blocked' | 'newer' };

export interface Opened {
  readonly assessment: Assessment;
  readonly notices: readonly Notice[];
}

/** Keeps one assessment in the browser: opens it, writes every change, and leaves a journal when the page goes. */
export interface Keeper {
  open(): Promise<Opened>;
  /** Reads again what another tab may have written; undefined when there is nothing newer. */
  refresh(): Promise<Assessment | undefined>;
  keep(assessment: Assessment): void;
  /** Writes at once what is still waiting. */
  flush(): Promise<void>;
  /** For the last moment of a page: no time to wait, so what is not yet written goes into the journal. */
  leave(): void;
}

export interface KeeperParts {
  readonly storage: Store;
  readonly bankVersion: string;
  /** The moment as ISO text. */
  now(): string;
  onState(state: SaveState): void;
}

/** A keeper for the assessment with this id. Saves nothing until `open` has resolved. */
export function createKeeper(id: string, { storage, bankVersion, now, onState }: KeeperParts): Keeper {
  let revision = 0;
  let waiting: Assessment | undefined;
  /** Being written now: a page that goes can still cut it off. */
  let underWay: Assessment | undefined;
  let writing: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refused = false;

  const textOf = (assessment: Assessment, at: string) => encode({ assessment, revision, savedAt: at, bankVersion });

  async function writeWaiting(): Promise<void> {
    while (waiting) {
      const assessment = waiting;
      underWay = assessment;
      waiting = undefined;
      revision += 1;
      const at = now();
      try {
        await storage.write({ id, revision, text: textOf(assessment, at) });
        storage.clearJournal(id);
        onState(waiting ? { kind: 'saving' } : { kind: 'saved', at });
      } catch {
        waiting ??= assessment;
        storage.journal(id, textOf(waiting, at));
        onState({ kind: 'notSaved', why: 'blocked' });
        return;
      } finally {
        underWay = undefined;
      }
    }
  }

  function adopt(saved: Saved): void {
    revision = saved.revision;
    onState({ kind: 'saved', at: saved.savedAt });
  }

  return {
    async open() {
      const found = await findSaved(id, storage, now());
      refused = found.notices.some((notice) => notice.kind === 'newer');
      if (refused) onState({ kind: 'notSaved', why: 'newer' });
      if (!found.saved) return { assessment: emptyAssessment(id), notices: found.notices };
      adopt(found.saved);
      if (found.fromJournal) this.keep(found.saved.assessment);
      return { assessment: found.saved.assessment, notices: found.notices };
    },
    async refresh() {
      if (waiting || writing) return undefined;
      const stored = textIn(await storage.read(id).catch(() => undefined));
      const decoded = stored === undefined ? undefined : decode(stored);
      if (!decoded?.ok || decoded.saved.revision <= revision) return undefined;
      adopt(decoded.saved);
      return decoded.saved.assessment;
    },
    keep(assessment) {
      if (refused) return;
      waiting = assessment;
      // Said at once: what was typed last is not saved yet.
      onState({ kind: 'saving' });
      timer ??= setTimeout(() => void this.flush(), BEHIND_AT_MOST);
    },
    async flush() {
      clearTimeout(timer);
      timer = undefined;
      writing ??= writeWaiting().finally(() => (writing = undefined));
      await writing;
    },
    leave() {
      const last = waiting ?? underWay;
      if (!last) return;
      if (waiting) revision += 1;
      storage.journal(id, textOf(last, now()));
    },
  };
}
