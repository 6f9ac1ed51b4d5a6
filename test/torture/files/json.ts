/* JSON that is about to be broken: it can be changed in place, and hold what JSON.stringify would never write. */

export type Json = null | boolean | number | string | Json[] | JsonRecord;
export interface JsonRecord {
  [key: string]: Json;
}

/** A saved file as a tree, with pieces of raw text to be put in when it is written. */
export interface Draft {
  readonly tree: JsonRecord;
  readonly raw: string[];
}

/** One value in a tree, and where it hangs. */
export interface Place {
  readonly parent: Json[] | JsonRecord;
  readonly key: string;
  readonly value: Json;
}

export const draftOf = (text: string): Draft => ({ tree: JSON.parse(text) as JsonRecord, raw: [] });

/** The draft as text. Never a lone surrogate: a file is read as UTF-8, in which there is none. */
export function write({ tree, raw }: Draft): string {
  const text = JSON.stringify(tree, null, 1);
  const whole = raw.length === 0 ? text : text.replaceAll(/"@raw(\d+)@"/g, (_, at: string) => raw[Number(at)]!);
  return whole.toWellFormed();
}

/** Stands for a piece of raw text, such as 1e999 or ten thousand brackets, until the draft is written. */
export function rawText(draft: Draft, text: string): string {
  draft.raw.push(text);
  return `@raw${draft.raw.length - 1}@`;
}

export function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts a value under a key of its own, also where the key is `__proto__`. */
export function put(parent: Json[] | JsonRecord, key: string, value: Json): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Every value below the top, however deep: a list is kept of what is still to be looked at. */
export function placesIn(tree: Json[] | JsonRecord): readonly Place[] {
  const places: Place[] = [];
  const waiting = [tree];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    for (const [key, value] of Object.entries(parent)) {
      places.push({ parent, key, value });
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return places;
}

/** Every object of the tree, itself included. */
export function recordsIn(tree: JsonRecord): readonly JsonRecord[] {
  return [tree, ...placesIn(tree).flatMap(({ value }) => (isRecord(value) ? [value] : []))];
}
