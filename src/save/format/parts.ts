import * as v from 'valibot';
import { idShape } from './format.ts';
import { isRecord } from '../../core/record.ts';

/*
 * A saved value is read part by part: what cannot be read is left out by itself, its path is added to `leftOut`, and all beside it
 * stays.
 */

export type Shape<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;
type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Unread = Readonly<Record<string, unknown>>;
type Parts<S extends Shapes> = { readonly [Part in keyof S]?: v.InferOutput<S[Part]> };

/** Anything of parts. Not a record of valibot, which takes lists too and passes over an id such as "constructor". */
export const anyParts = v.custom<Unread>(isRecord);

/** An entry that needs none of its parts. */
export const noPart = v.object({});

/** The value where it has the shape; otherwise undefined, and its path is noted unless it is absent. */
export function optional<T>(value: unknown, shape: Shape<T>, path: string, leftOut: string[]): T | undefined {
  if (value === undefined) return undefined;
  const checked = v.safeParse(shape, value);
  if (checked.success) return checked.output;
  leftOut.push(path);
  return undefined;
}

/** The items of a list that have the shape, no more than so many from its end; undefined where there is no list. */
export function items<T>(value: unknown, shape: Shape<T>, most: number, path: string, leftOut: string[]): readonly T[] | undefined {
  const list = optional(value, v.array(v.unknown()), path, leftOut);
  if (list && list.length > most) leftOut.push(path);
  return list?.slice(-most).flatMap((item, at) => optional(item, shape, `${path}.${at}`, leftOut) ?? []);
}

/** The entries under a key that have an id and the shape. */
export function entries<T>(value: Unread, key: string, shape: Shape<T>, leftOut: string[]): Readonly<Record<string, T>> {
  const given = optional(value[key], anyParts, key, leftOut) ?? {};
  const kept = Object.entries(given).flatMap(([id, item]) => {
    const named = id !== '__proto__' && v.is(idShape, id);
    const checked = optional(item, named ? shape : v.never(), `${key}.${id.slice(0, 200)}`, leftOut);
    return checked === undefined ? [] : [[id, checked] as const];
  });
  return Object.fromEntries(kept);
}

/** What can be read of a value of several parts: a bad date costs the date, not the name beside it. */
export function partsOf<S extends Shapes>(value: Unread, shapes: S, path: string, leftOut: string[]): Parts<S> {
  const kept = Object.entries(shapes).flatMap(([part, shape]) => {
    const checked = optional(Object.hasOwn(value, part) ? value[part] : undefined, shape, `${path}.${part}`, leftOut);
    return checked === undefined ? [] : [[part, checked] as const];
  });
  return Object.fromEntries(kept) as Parts<S>;
}

/** Entries of several parts, each part read by itself. An entry without what it needs is left out as a whole. */
export function parts<N extends object, S extends Shapes>(
  value: Unread,
  key: string,
  needed: Shape<N>,
  shapes: S,
  leftOut: string[],
): Readonly<Record<string, N & Parts<S>>> {
  const found = Object.entries(entries(value, key, anyParts, leftOut)).flatMap(([id, entry]) => {
    const base = optional(entry, needed, `${key}.${id}`, leftOut);
    return base === undefined ? [] : [[id, { ...base, ...partsOf(entry, shapes, `${key}.${id}`, leftOut) }] as const];
  });
  return Object.fromEntries(found);
}
