import type { Rules } from '../../bank/types.ts';
import type { TrustCells } from './cells.ts';
import type { NetworkTrust } from './trusts.ts';

/** How the trusts stand at one question or duty. Trusts are places in their list. */
export interface Standing {
  readonly of: 'question' | 'requirement';
  readonly id: string;
  readonly inPlace: readonly number[];
  /** Those in place whose file names evidence. */
  readonly evidenced: readonly number[];
  readonly needs: readonly number[];
  /** "I do not know" and no answer. */
  readonly notKnown: readonly number[];
}

type Stand = 'inPlace' | 'needs' | 'notKnown' | 'leftOut';

/** How all trusts stand at every question and every duty that is asked by itself, in the order of the bank. */
export function standingsOf(rules: Rules, trusts: readonly NetworkTrust[]): readonly Standing[] {
  const cells = trusts.map((trust) => trust.cells);
  return [
    ...rules.questions.map(({ id }) => standingAt('question', id, cells)),
    ...rules.requirements.filter(({ asked }) => asked).map(({ id }) => standingAt('requirement', id, cells)),
  ];
}

/** Trusts to which it applies: where it is asked, and not said to be not applicable. */
export function appliesTo({ inPlace, needs, notKnown }: Standing): number {
  return inPlace.length + needs.length + notKnown.length;
}

/** True for at least half of the trusts to which it applies, and for two at least: one trust alone has nothing in common. */
export function isCommon(many: number, standing: Standing): boolean {
  return many >= 2 && many * 2 >= appliesTo(standing);
}

/** What is below its target or not known in at least half of the trusts to which it applies, most first, then as in the bank. */
export function commonGaps(standings: readonly Standing[]): readonly Standing[] {
  const open = ({ needs, notKnown }: Standing) => needs.length + notKnown.length;
  return standings.filter((one) => isCommon(open(one), one)).toSorted((a, b) => open(b) - open(a));
}

/** A question that some have in place with evidence and others need. */
export interface Offer {
  readonly id: string;
  readonly have: number;
  readonly need: number;
  /** Who; absent where trusts are not to be named to each other. */
  readonly who?: { readonly have: readonly number[]; readonly need: readonly number[] };
}

/**
 * Where one trust could show others how: some have it at its target with evidence in their file, others are known to be
 * below. Who they are is left out unless trusts may be named to each other.
 */
export function offersOf(standings: readonly Standing[], naming: 'named' | 'unnamed'): readonly Offer[] {
  return standings.flatMap(({ id, evidenced, needs }) => {
    if (evidenced.length === 0 || needs.length === 0) return [];
    const counts = { id, have: evidenced.length, need: needs.length };
    return [naming === 'named' ? { ...counts, who: { have: evidenced, need: needs } } : counts];
  });
}

function standingAt(of: Standing['of'], id: string, trusts: readonly TrustCells[]): Standing {
  const stands = trusts.map((cells) => (of === 'question' ? questionStand(cells, id) : dutyStand(cells, id)));
  const places = (stand: Stand) => stands.flatMap((one, at) => (one === stand ? [at] : []));
  const inPlace = places('inPlace');
  return {
    of,
    id,
    inPlace,
    evidenced: inPlace.filter((at) => hasEvidence(trusts[at]!, id)),
    needs: places('needs'),
    notKnown: places('notKnown'),
  };
}

function hasEvidence({ questions }: TrustCells, id: string): boolean {
  const cell = questions[id];
  return cell?.kind === 'level' && cell.evidence;
}

function questionStand({ questions }: TrustCells, id: string): Stand {
  const cell = questions[id];
  if (cell?.kind === 'level') return cell.met ? 'inPlace' : 'needs';
  return cell?.kind === 'unknown' || cell?.kind === 'unanswered' ? 'notKnown' : 'leftOut';
}

function dutyStand({ duties }: TrustCells, id: string): Stand {
  const state = duties[id];
  if (state === 'met') return 'inPlace';
  if (state === 'partly' || state === 'notMet') return 'needs';
  return state === 'unknown' ? 'notKnown' : 'leftOut';
}
