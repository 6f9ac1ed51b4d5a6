import { atom, type ReadableAtom } from 'nanostores';
import type { Assessment } from '../core/answers.ts';
import { shortened } from './cut.ts';

const $open = atom<Assessment | null>(null);
const $locked = atom(false);

/** The assessment that this tab has open; null until it has been opened. It changes through the functions below alone. */
export const $assessment: ReadableAtom<Assessment | null> = $open;

/** True where a newer version has been at work on what is open: nothing can be changed then. */
export const $readOnly: ReadableAtom<boolean> = $locked;

/** What is done to an assessment, such as a function of `core/edit`. */
type Verb<Args extends readonly unknown[]> = (assessment: Assessment, ...args: Args) => Assessment;

/**
 * Does this to the open assessment, with no text longer than a person may write. False where none is open or it can only be
 * read: nothing has changed then.
 */
export function change<Args extends readonly unknown[]>(verb: Verb<Args>, ...args: Args): boolean {
  return changeWhole((assessment) => shortened(verb(assessment, ...args), assessment));
}

/** The same for what was kept before or comes from a file: it stays whole, however long. */
export function changeWhole<Args extends readonly unknown[]>(verb: Verb<Args>, ...args: Args): boolean {
  const assessment = $open.get();
  if (!assessment || $locked.get()) return false;
  $open.set(verb(assessment, ...args));
  return true;
}

/** Shows an assessment as it is kept. For what reads it from the browser: whatever a person does goes through `change`. */
export function show(assessment: Assessment): void {
  $open.set(assessment);
}

/** Says whether the open assessment can only be read. For what reads it from the browser. */
export function setReadOnly(readOnly: boolean): void {
  $locked.set(readOnly);
}
