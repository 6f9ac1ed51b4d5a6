import { dequal } from 'dequal/lite';
import type { Assessment } from '../../core/answers.ts';
import { trustKey } from '../../core/trust-name.ts';
import type { Saved } from '../format/encode.ts';

/** A state of an assessment that may be compared. */
export interface Candidate {
  /** Its own among all. */
  readonly key: string;
  readonly saved: Saved;
  /** True where a person said that it is to be compared whatever its trust. */
  readonly takenIn: boolean;
}

/** What is done with a candidate. */
export type Standing =
  | { readonly kind: 'compared' }
  /** Its trust has another name than the one that all are compared with. */
  | { readonly kind: 'otherTrust' }
  /** The same as the candidate with this key, which counts. */
  | { readonly kind: 'twice'; readonly of: string };

/**
 * What is done with each candidate, by key. The trust is that of the first one, or of the newest where the first is
 * absent, known by its key, which is empty without a name. The same state counts once: the first one, otherwise the earliest.
 */
export function standings(first: Candidate | undefined, others: readonly Candidate[]): ReadonlyMap<string, Standing> {
  const inOrder = byDate(others);
  const trust = trustOf(first ?? inOrder.at(-1));
  const standing = new Map<string, Standing>();
  const counted: Candidate[] = [];
  for (const one of [...(first ? [first] : []), ...inOrder]) {
    const twin = counted.find((other) => sameState(other.saved.assessment, one.saved.assessment));
    if (twin) standing.set(one.key, { kind: 'twice', of: twin.key });
    else if (!one.takenIn && trustOf(one) !== trust) standing.set(one.key, { kind: 'otherTrust' });
    else {
      counted.push(one);
      standing.set(one.key, { kind: 'compared' });
    }
  }
  return standing;
}

/** The earliest first; where two are of one moment, as they came. */
export function byDate(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((a, b) => Date.parse(a.saved.savedAt) - Date.parse(b.saved.savedAt));
}

/* A copy beside another has an id and a name of its own, and says the same. */
function sameState(a: Assessment, b: Assessment): boolean {
  return dequal({ ...a, id: '', name: '' }, { ...b, id: '', name: '' });
}

function trustOf(candidate: Candidate | undefined): string | undefined {
  return candidate && trustKey(candidate.saved.assessment.deployment.trust);
}
