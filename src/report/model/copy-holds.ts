import type { Copy } from './report.ts';

/* The one place that knows what each copy holds: what is made leaves out the rest, and says so from here. */

/** What a copy may hold or leave out, in the order in which it is said. */
export const KINDS = [
  'answers',
  'reasons',
  'notes',
  'evidence',
  'findings',
  'allActions',
  'ownActions',
  'owners',
  'actionNotes',
  'people',
  'links',
] as const;

export type Kind = (typeof KINDS)[number];

const HOLDS: Readonly<Record<Copy, readonly Kind[]>> = {
  full: KINDS,
  plan: ['allActions', 'ownActions', 'owners', 'actionNotes', 'links'],
  board: ['ownActions', 'owners'],
  publish: ['answers', 'findings', 'allActions'],
};

/** Whether this copy holds what is of that kind. */
export function holds(copy: Copy, kind: Kind): boolean {
  return HOLDS[copy].includes(kind);
}

/** Every kind that this copy leaves out. */
export function leftOutOf(copy: Copy): readonly Kind[] {
  return KINDS.filter((kind) => !holds(copy, kind));
}

/* What a format is made of. The others show whatever their copy holds. */
const NEEDS: Readonly<Record<string, Kind>> = { csv: 'answers', calendar: 'allActions' };

/** Whether a format can be made of this copy: not where the copy leaves out all that would stand in it. */
export function offers(format: string, copy: Copy): boolean {
  const needed = NEEDS[format];
  return needed === undefined || holds(copy, needed);
}
