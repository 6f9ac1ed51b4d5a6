import type { Assessment, Voices } from '../answers.ts';
import { canonical } from './canonical.ts';

/** What carries a revision and a moment. */
interface Dated {
  readonly revision: number;
  readonly at: string;
}

/** A saved state: what is combined carries its revision and moment. */
export interface SavedState {
  readonly assessment: Assessment;
  readonly revision: number;
  readonly savedAt: string;
}

/** What a saved state holds of several people: what was combined in it, or else what its own respondent said. */
export function voicesOf({ assessment, revision, savedAt }: SavedState): Voices {
  const { id, respondent, answers, requirements, remarks, contributions, agreed } = assessment;
  if (isTogether(assessment)) return { contributions, agreed };
  return { contributions: { [id]: { ...respondent, revision, at: savedAt, answers, requirements, remarks } }, agreed };
}

/** Whether answers of several people stand behind those of the assessment. */
export function isTogether({ contributions }: Voices): boolean {
  return Object.keys(contributions).length > 0;
}

/**
 * The union of two sets of voices: of each respondent, and of each agreement, the later stands (product rule "Several
 * people"). The order in which many are combined, and how often, makes no difference.
 */
export function combine(a: Voices, b: Voices): Voices {
  return { contributions: union(a.contributions, b.contributions), agreed: union(a.agreed, b.agreed) };
}

/** The one with the higher revision, then the later moment, then the later text: never by who asks. */
export function later<T extends Dated>(a: T, b: T): T {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a) > canonical(b) ? a : b;
}

function union<T extends Dated>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const all = new Map(Object.entries(a));
  for (const [id, theirs] of Object.entries(b)) {
    const mine = all.get(id);
    all.set(id, mine === undefined ? theirs : later(mine, theirs));
  }
  return Object.fromEntries([...all].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
