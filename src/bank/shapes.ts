import * as v from 'valibot';
import { instead } from './explain.ts';

/* What the files of the bank, and those of a host, are made of. Messages say what to write, because editors read them. */

const RECORD = 'Write keys and values here, indented by two spaces.';
const record = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), RECORD);

/** Keys and values: exactly these keys, but for those that are `v.exactOptional`. Every key that is not known has a message of its own. */
export function keys<const E extends v.ObjectEntries>(entries: E): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<E, undefined>>> {
  const known = Object.keys(entries);
  return v.pipe(
    record,
    v.looseObject(entries, 'This is missing. Add it.'),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      for (const [key, value] of Object.entries(input ?? {}).filter(([name]) => !known.includes(name))) {
        const message = `This key is not known. ${instead(key, known)}`;
        addIssue({ message, path: [{ type: 'unknown', origin: 'key', input, key, value }] });
      }
    }),
  );
}

/** Keys of one kind, with values of one kind. */
export function named<V>(key: v.GenericSchema<string>, value: v.GenericSchema<unknown, V>): v.GenericSchema<unknown, Record<string, V>> {
  return v.pipe(record, v.record(key, value));
}

/** Any text. */
export const text = v.string('Write text here. Put quotes round it if it contains ": " or " #".');

/** Items of one kind, as many as there are. */
export function list<V>(item: v.GenericSchema<unknown, V>) {
  return v.array(item, 'Write a list: one item a line, each after "- ".');
}

/** True or, where the line is left out, false. */
export const flag = v.exactOptional(v.boolean('Write true, or leave the line out.'), false);

/** A real day, written as year-month-day; `message` says so where it is not one. */
export function day(message: string) {
  return v.pipe(text, v.check(isDay, message));
}

function isDay(written: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(written);
}
