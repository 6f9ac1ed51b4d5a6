import { dequal } from 'dequal/lite';
import type { Contribution } from '../../core/answers.ts';
import { later } from '../../core/people/combine.ts';
import { isRecord } from '../../core/record.ts';

/* Two hands on one assessment. A place is a path of keys; an answer is one value, since half of two answers is none. */

export type Path = readonly string[];

export interface Reconciled<T> {
  readonly value: T;
  /** Places where both had changed the same thing, with what was given up there. */
  readonly overtaken: readonly { readonly path: Path; readonly was: unknown }[];
}

/**
 * What comes of two changed copies of one document: every place that only one of them changed has that change, and where
 * both changed the same place, `mine` stays.
 */
export function reconcile<T>(base: T, mine: T, theirs: T): Reconciled<T> {
  const { value, overtaken } = meet(base, mine, theirs, []);
  return { value: value as T, overtaken };
}

/** The places in which two documents differ. */
export function differences(before: unknown, after: unknown, path: Path = []): readonly Path[] {
  if (dequal(before, after)) return [];
  if (!branches(path, [before, after])) return [path];
  return keysOf([before, after]).flatMap((key) => differences(own(before, key), own(after, key), [...path, key]));
}

/** The value at a place, or undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(own, document);
}

/** A copy of the document with this value at a place, or without the place when the value is undefined. */
export function withValueAt<T>(document: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const { [key]: here, ...others }: Readonly<Record<string, unknown>> = isRecord(document) ? document : {};
  const changed = rest.length === 0 ? value : withValueAt(here, rest, value);
  return (changed === undefined ? others : { ...others, [key]: changed }) as T;
}

function meet(base: unknown, mine: unknown, theirs: unknown, path: Path): Reconciled<unknown> {
  if (dequal(mine, base)) return { value: theirs, overtaken: [] };
  if (dequal(theirs, base) || dequal(mine, theirs)) return { value: mine, overtaken: [] };
  if (!branches(path, [base, mine, theirs])) {
    // Whole, and by their own revisions: so that every copy comes to the same, whichever was the later to be written.
    if (isOfPeople(path) && mine && theirs) return { value: later(mine as Contribution, theirs as Contribution), overtaken: [] };
    return { value: mine, overtaken: [{ path, was: theirs }] };
  }
  const parts = keysOf([mine, theirs, base]).map((key) => ({
    key,
    ...meet(own(base, key), own(mine, key), own(theirs, key), [...path, key]),
  }));
  const kept = parts.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
  return { value: Object.fromEntries(kept), overtaken: parts.flatMap((part) => part.overtaken) };
}

/** Whether there is something to go into: records, or nothing yet, but never an answer. */
function branches(path: Path, values: readonly unknown[]): boolean {
  if (path.length === 2 && (path[0] === 'answers' || path[0] === 'requirements' || isOfPeople(path))) return false;
  return values.some(isRecord) && values.every((value) => value === undefined || isRecord(value));
}

/** What a person said, or what several agreed on. */
function isOfPeople(path: Path): boolean {
  return path.length === 2 && (path[0] === 'contributions' || path[0] === 'agreed');
}

function keysOf(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])))];
}

function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
