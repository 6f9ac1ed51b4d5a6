import type { Assessment } from '../../core/answers.ts';
import type { Saved } from '../format/encode.ts';
import type { Notice } from './find.ts';
import type { Halt } from './next-save.ts';
import type { Path } from './reconcile.ts';
import type { Journal } from '../storage/journal.ts';
import type { Place, Store } from '../storage/store.ts';

/* What a keeper does, what it needs, and what it says. */

/** Why the last write failed. */
export type Failure = 'full' | 'failed';

/** How saving stands, for the status line. */
export type SaveState =
  | { readonly kind: 'nothingYet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly place: Place }
  /** Not written; `journalled` tells whether the browser's smaller store has it for now. */
  | { readonly kind: 'notSaved'; readonly why: Failure; readonly journalled: boolean }
  /** Nothing is written any more until a person decides. */
  | { readonly kind: 'halted'; readonly why: Halt };

export interface Opened {
  readonly assessment: Assessment;
  readonly notices: readonly Notice[];
}

/** Keeps one assessment: opens it, writes every change, takes in what other tabs write, and leaves a journal when the page goes. */
export interface Keeper {
  open(): Promise<Opened>;
  keep(assessment: Assessment): void;
  /** Takes in what another tab may have written, or says that it was removed. */
  refresh(): Promise<void>;
  /** Writes at once what is still waiting. */
  flush(): Promise<void>;
  /** For the last moment of a page: no time to wait, so what is not yet written goes into the journal. True where it did. */
  leave(): boolean;
  /** Records that a file holds this assessment as it was at a moment. */
  filed(assessment: Assessment, at: string): void;
  /** What was found on opening has been read: it is said no more. */
  acknowledge(): void;
  /** Keeps here again what was removed elsewhere. */
  keepAgain(): void;
}

export interface KeeperParts {
  readonly store: Store;
  readonly journal: Journal;
  readonly bankVersion: string;
  /** True where a newer version has been here: nothing is read or written. */
  readonly readOnly?: boolean;
  /** Brings what was found to the questions of this bank. */
  receive(saved: Saved): Saved;
  /** The moment as ISO text. */
  now(): string;
  onState(state: SaveState): void;
  /** Called when what is kept differs from what this tab holds, with the places that another tab changed. */
  onChange(assessment: Assessment, places: readonly Path[]): void;
  /** Called with what is stored, whenever it is known anew. */
  onStored(saved: Saved): void;
  /** Called after every write of this tab. */
  onWritten(): void;
}
