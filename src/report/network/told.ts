import type { IsoDate } from '../../core/answers.ts';
import type { Standing } from '../../core/network/standings.ts';
import type { NetworkTrust } from '../../core/network/trusts.ts';
import type { NetworkPlan } from '../../save/network/network-file.ts';
import { trustName } from '../../text/network/network.ts';
import type { Spoken } from '../model/action-words.ts';

/** All that the page of a network and its files are told from. */
export interface NetworkTold extends Spoken {
  readonly trusts: readonly NetworkTrust[];
  readonly standings: readonly Standing[];
  readonly plan: NetworkPlan;
  readonly shownBy: 'names' | 'letters';
  readonly naming: 'named' | 'unnamed';
}

/** The moment of making as ISO text in UTC, and in words where the person is. */
export interface Made {
  readonly today: IsoDate;
  readonly made: string;
  readonly madeInWords: string;
}

/** What the trusts are called, in their order: the only way from a trust to its name, so that letters hide every one. */
export function namesOf({ trusts, shownBy }: Pick<NetworkTold, 'trusts' | 'shownBy'>): readonly string[] {
  return trusts.map((trust) => trustName(trust, shownBy));
}

/** The plan as a file to pass on may show it: with letters, nothing that people typed is in it but dates. */
export function planToPassOn({ plan, shownBy }: Pick<NetworkTold, 'plan' | 'shownBy'>): NetworkPlan {
  if (shownBy === 'names') return plan;
  return Object.fromEntries(Object.entries(plan).map(([id, { due }]) => [id, due === undefined ? {} : { due }]));
}
