import { isDeepStrictEqual } from 'node:util';
import { readFileText } from '../../src/save/format/file.ts';
import { mutations } from './files/mutations.ts';
import { holdToPromises, type Reader } from './files/promises.ts';
import { sources } from './files/sources.ts';
import { seeded } from './random.ts';

export interface Failure {
  /** Which of the files it was: the same seed makes the same file again. */
  readonly file: number;
  readonly kind: string;
  readonly fault: string;
  readonly text: string;
}

export interface Fuzzed {
  readonly kinds: readonly string[];
  /** How many files ended how. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** One for each way in which a kind of damage broke a promise. */
  readonly failures: readonly Failure[];
  readonly seconds: number;
}

export interface Fuzzing {
  readonly files: number;
  readonly seed: number;
  readonly read?: Reader;
}

/** How often a good file is read between the bad ones, to see that they left nothing behind. */
const GOOD_EVERY = 500;
const KINDS = Object.keys(mutations);

/** Breaks good files in every way there is, and holds the reader to its promises for each. */
export function fuzz({ files, seed, read = readFileText }: Fuzzing): Fuzzed {
  const started = performance.now();
  sources.forEach(({ saved }) => deepFreeze(saved));
  const outcomes = new Map<string, number>();
  const failures = new Map<string, Failure>();
  for (let file = 0; file < files; file += 1) {
    const kind = KINDS[file % KINDS.length]!;
    const random = seeded(seed, file);
    const text = mutations[kind]!(random.pick(sources).text, random, random.pick(sources).text).toWellFormed();
    const { outcome, fault = file % GOOD_EVERY === 0 ? faultOfGood(read) : undefined } = holdToPromises(text, read);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (fault === undefined) continue;
    const way = `${kind}: ${wayOf(fault)}`;
    if (failures.has(way)) continue;
    failures.set(way, { file, kind, fault, text });
  }
  return { kinds: KINDS, outcomes, failures: [...failures.values()], seconds: (performance.now() - started) / 1000 };
}

/** The first words of a fault, without its figures: files that fail in one way are told once. */
export const wayOf = (fault: string): string => fault.replaceAll(/\d+/g, '').split(' ').slice(0, 9).join(' ');

function faultOfGood(read: Reader): string | undefined {
  const changed = sources.find(({ text, saved }) => {
    const good = read(text);
    return !good.ok || !isDeepStrictEqual(good.saved, saved);
  });
  return changed && `The good file "${changed.name}" no longer opens as it was saved.`;
}

function deepFreeze(value: object): void {
  Object.freeze(value);
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFreeze(part as object);
}
