import { closestMatch } from 'leven';
import { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'Write text here. Put quotes round it if it contains ": " or " #".',
  array: 'Write a list: one item a line, each after "- ".',
  object: 'Write keys and values here, indented by two spaces.',
  boolean: 'Write true, or leave the line out.',
};

/**
 * Says what is wrong and what to write, for one fault that zod found in a bank file.
 * The sentence starts with the key, for example `steps[1].weeks: Write a whole number of weeks.`
 */
export function explain(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => `${keyName([...issue.path, key])}: This key is not known. ${instead(key, known)}`).join(' ');
  }
  const where = keyName(issue.path);
  const prefix = where === '' ? '' : `${where}: `;
  if (valueAt(value, issue.path) === undefined) return `${prefix}This is missing. Add it.`;
  return `${prefix}${(issue.code === 'invalid_type' && TYPES[issue.expected]) || issue.message}`;
}

/** "Did you mean …?" where a known word is near, else the words that are known. */
export function instead(wrong: string, known: readonly string[]): string {
  const near = closestMatch(wrong, [...known], { maxDistance: Math.max(2, Math.floor(wrong.length / 3)) });
  return near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
}

function keyName(path: readonly PropertyKey[]): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const key of path) {
    at = unwrap(at);
    at = at instanceof z.ZodArray ? at.element : at instanceof z.ZodObject ? at.shape[String(key)] : undefined;
  }
  at = unwrap(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
