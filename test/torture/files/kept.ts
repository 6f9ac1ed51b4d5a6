import { isIsoDate } from '../../../src/core/plan/days.ts';
import type { Saved } from '../../../src/save/format/encode.ts';
import { LONGEST_LINE, LONGEST_TEXT, MOST_ENTRIES, TABLES } from './hostile.ts';

const FREE_TEXT = ['note', 'evidence', 'reason'];
const DAYS = ['due'];

/** What is wrong with a value that was read from a file, or undefined. Knows the limits by itself, not from the reader. */
export function faultInKept(saved: Saved): string | undefined {
  const { assessment, revision, savedAt } = saved;
  if (typeof assessment.id !== 'string' || assessment.id === '') return 'An assessment without an id was kept.';
  if (!Number.isSafeInteger(revision) || !Number.isSafeInteger(revision + 1))
    return `Revision ${revision} cannot rise, so no later save is newer.`;
  if (!Number.isFinite(Date.parse(savedAt))) return `The moment ${savedAt.slice(0, 40)} cannot be shown.`;
  const oddDay = Object.values(assessment.deployment.dates).find((day) => !isIsoDate(day));
  if (oddDay !== undefined) return `${String(oddDay).slice(0, 40)} is not a day.`;
  const { answers, requirements, remarks, plan, deployment } = assessment;
  const tables = [answers, requirements, remarks, plan, deployment.dates, deployment.facts];
  const entries = tables.reduce((sum, table) => sum + Object.keys(table).length, 0);
  if (entries > MOST_ENTRIES) return `Kept were ${entries} entries; the most is ${MOST_ENTRIES}.`;
  return faultIn(saved, 'saved');
}

function faultIn(value: unknown, path: string): string | undefined {
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (typeof value === 'string') {
    const longest = FREE_TEXT.includes(key) ? LONGEST_TEXT : LONGEST_LINE;
    if (isLonger(value, longest)) return `At ${path}, a text of ${value.length} characters was kept; the most is ${longest}.`;
    if (DAYS.includes(key) && !isIsoDate(value)) return `At ${path}, ${value.slice(0, 40)} was kept, which is not a day.`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return `At ${path}, ${value} was kept.`;
  if (typeof value !== 'object' || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && prototype !== Array.prototype)
    return `At ${path}, another prototype was set.`;
  const isTable = TABLES.includes(key);
  for (const name of Object.keys(value)) {
    if (isLonger(name, LONGEST_LINE)) return `Under ${path}, a name of ${name.length} characters was kept; the most is ${LONGEST_LINE}.`;
    const fault = faultIn((value as Readonly<Record<string, unknown>>)[name], `${path}.${isTable ? '*' : name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Counts characters as a person does, not halves of them, as the format says. */
function isLonger(text: string, longest: number): boolean {
  return text.length > longest && [...text].length > longest;
}
