import { rules } from 'groundwork:rules';
import { atom, computed } from 'nanostores';
import { entry, type Respondent, type Voices } from '../../core/answers.ts';
import { withoutPerson } from '../../core/people/agree.ts';
import { combine, isTogether, voicesOf } from '../../core/people/combine.ts';
import { heardOf } from '../../core/people/differences.ts';
import { heardIn, takeIn, voicesIn, type Heard } from '../../core/people/take-in.ts';
import { mayBeOneTrust } from '../../core/trust-name.ts';
import type { Receipt } from '../../save/format/encode.ts';
import type { FileRefusal } from '../../save/format/file.ts';
import { receive } from '../../save/format/receive.ts';
import { $assessment, $readOnly, changeWhole } from '../assessment.ts';
import { copyAssessment } from '../library/library.ts';
import { readChosen } from '../read-file.ts';
import { stateOf } from '../saving/state-of.ts';

/** One person whose word a file brought, and what became of it. */
export interface TakenPerson extends Respondent {
  readonly heard: Heard;
}

/** What became of one file. Nothing that was here before is lost by any of them. */
export type FileOutcome = { readonly name: string } & (
  | { readonly kind: 'refused'; readonly why: FileRefusal }
  | { readonly kind: 'empty' }
  /** Left out, since it is of another trust. A person can take it in all the same. */
  | { readonly kind: 'otherTrust'; readonly trust: string; readonly file: File }
  | {
      readonly kind: 'taken';
      readonly people: readonly TakenPerson[];
      readonly leftOut: readonly string[];
      readonly intact: boolean;
      /** The version of the questions that it was made with, and what that came to. */
      readonly bankVersion: string;
      readonly receipt?: Receipt;
    }
);

/** What became of the files that were added last, in the order in which they were given. */
export const $outcomes = atom<readonly FileOutcome[]>([]);

/** How many files are read, of how many; null while none is. */
export const $reading = atom<{ readonly read: number; readonly of: number } | null>(null);

/** What several people said to each question and duty of the open assessment, in order of the bank. */
export const $heard = computed($assessment, (assessment) => (assessment && isTogether(assessment) ? heardOf(rules, assessment) : []));

/**
 * Takes in the files of others, one after the other, and the whole at once at the end. Before the first, what a person
 * answered alone is copied beside under this name; rejects where there is no room for that, and nothing has changed then.
 */
export async function addFiles(files: readonly File[], copyName: string, anyTrust = false): Promise<void> {
  const before = $assessment.get();
  if (!before || $readOnly.get() || files.length === 0) return;
  const taken: Voices[] = [];
  let here = voicesIn(stateOf(before));
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    $reading.set({ read: outcomes.length, of: files.length });
    const { outcome, voices } = await readOne(file, anyTrust, here);
    if (voices) {
      taken.push(voices);
      here = combine(here, voices);
    }
    outcomes.push(outcome);
  }
  $reading.set(null);
  const assessment = $assessment.get() ?? before;
  if (taken.length > 0) {
    const alone = !isTogether(assessment) && Object.keys(assessment.answers).length > 0;
    if (alone) await copyAssessment(stateOf(assessment), copyName);
    if (!changeWhole((open) => takeIn(stateOf(open), taken))) return;
  }
  $outcomes.set(outcomes);
}

/** Takes one person's answers out. What comes back takes them in again. */
export function takeOut(respondent: string): () => void {
  const contribution = entry($assessment.get()?.contributions ?? {}, respondent);
  changeWhole(withoutPerson, respondent);
  return () => {
    if (!contribution) return;
    const voices: Voices = { contributions: { [respondent]: contribution }, agreed: {} };
    changeWhole((assessment) => takeIn(stateOf(assessment), [voices]));
  };
}

interface ReadOne {
  readonly outcome: FileOutcome;
  readonly voices?: Voices;
}

async function readOne(file: File, anyTrust: boolean, here: Voices): Promise<ReadOne> {
  const { name } = file;
  const read = await readChosen(file);
  if (!read.ok) return { outcome: { name, kind: 'refused', why: read.why } };
  const saved = receive(read.saved, rules, new Date().toISOString());
  const { trust } = saved.assessment.deployment;
  if (!anyTrust && !mayBeOneTrust(trust, $assessment.get()?.deployment.trust ?? ''))
    return { outcome: { name, kind: 'otherTrust', trust, file } };
  const voices = voicesOf(saved);
  const silent = Object.values(voices.contributions).every(
    ({ answers, requirements }) => Object.keys({ ...answers, ...requirements }).length === 0,
  );
  if (silent) return { outcome: { name, kind: 'empty' } };
  const heard = heardIn(here, voices);
  const people = Object.entries(voices.contributions).map(([id, person]) => ({ role: person.role, name: person.name, heard: heard[id]! }));
  const { leftOut, intact } = read;
  return {
    voices,
    outcome: {
      name,
      kind: 'taken',
      people,
      leftOut,
      intact,
      bankVersion: read.saved.bankVersion,
      ...(saved.receipt && { receipt: saved.receipt }),
    },
  };
}
