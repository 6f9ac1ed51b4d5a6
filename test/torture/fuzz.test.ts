import { describe, expect, test } from 'vitest';
import { readFileText, type FileRead } from '../../src/save/format/file.ts';
import { rules } from '../rules-of-the-bank.ts';
import type { Reader } from './files/promises.ts';
import { fuzz } from './fuzz.ts';

/* A fuzzer that finds nothing is only worth something if it would find what is there: each reader here has one mistake. */

const FILES = 640;

type Changed = Extract<FileRead, { readonly ok: true }>;

/** The real reader, with a mistake put into what it opens. */
const withMistake =
  (mistake: (read: Changed, text: string) => FileRead): Reader =>
  (text) => {
    const read = readFileText(text);
    return read.ok ? mistake(read, text) : read;
  };

const withAssessment = ({ saved, ...read }: Changed, change: object): FileRead => ({
  ...read,
  saved: { ...saved, assessment: { ...saved.assessment, ...change } },
});

const mistakes: readonly (readonly [string, RegExp, Reader])[] = [
  ['throws on a text that is no JSON', /It threw SyntaxError/, (text) => (JSON.parse(text), readFileText(text))],
  ['runs out of stack on deep nesting', /It threw RangeError/, (text) => (cloneDeeply(text), readFileText(text))],
  [
    'merges keys into a shared prototype',
    /Reading added to what all objects share: polluted/,
    withMistake((read, text) => (merge({}, JSON.parse(text) as object), read)),
  ],
  [
    'keeps a text of any length',
    /a text of \d+ characters was kept/,
    withMistake((read, text) => withAssessment(read, { remarks: { a: { note: text.padEnd(30_000) } } })),
  ],
  [
    'keeps an entry of any shape',
    /once saved a part of it is left out/,
    withMistake((read) => withAssessment(read, { answers: { a: { kind: 'level', level: 9 } } })),
  ],
  [
    'lets a level be no number',
    /NaN/,
    withMistake((read) => withAssessment(read, { answers: { 'accountable-leads': { kind: 'level', level: Number.NaN } } })),
  ],
  [
    'refuses without a reason',
    /refused without a reason/,
    (text) => (text.length < 3000 ? ({ ok: false, why: '' } as unknown as FileRead) : readFileText(text)),
  ],
  ['remembers the last file', /no longer opens as it was saved/, remembering()],
];

describe('the fuzzer finds a reader that', () => {
  test.each(mistakes)('%s', (_, fault, read) => {
    expect(fuzz({ files: FILES, seed: 7, read }).failures.map((failure) => failure.fault)).toContainEqual(expect.stringMatching(fault));
  });
});

test('the same seed breaks the same files in the same way', () => {
  const outcomes = (seed: number) => fuzz({ files: FILES, seed }).outcomes;
  expect(outcomes(5)).toEqual(outcomes(5));
  expect(outcomes(5)).not.toEqual(outcomes(6));
});

/** Copies what is in a text, and forgets that a copy runs out of stack where the nesting is deep. */
function cloneDeeply(text: string): void {
  try {
    structuredClone(JSON.parse(text));
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
}

function remembering(): Reader {
  let left: Changed['saved'] | undefined;
  return withMistake((read) => {
    const saved = left ? { ...read.saved, bankVersion: left.bankVersion } : read.saved;
    if (saved.bankVersion !== rules.version) left = saved;
    return { ...read, saved };
  });
}

/** The classic: a deep merge that follows `__proto__`. */
function merge(into: Record<string, unknown>, from: object): void {
  for (const [key, value] of Object.entries(from)) {
    if (typeof value !== 'object' || value === null) into[key] = value;
    else merge((into[key] ??= {}) as Record<string, unknown>, value as object);
  }
}
