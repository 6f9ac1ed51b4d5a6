import { sharedAction, type SharedAction } from '../../core/network/actions.ts';
import { network as text } from '../../text/network/network.ts';
import { actionWords, rolesInWords, titleOf, type Spoken } from '../model/action-words.ts';
import type { NetworkTold } from './told.ts';

/** An action done once for all, in words. */
export interface NetworkAction {
  readonly id: string;
  readonly title: string;
  /** The question or duty whose gap it closes. */
  readonly closes: string;
  readonly do: readonly string[];
  readonly network: string | undefined;
  readonly gate: string;
  readonly need: string;
  readonly effort: string;
  readonly roles: string;
}

/** Puts an action that several trusts need into words: its next step with all that is to be done, and every role in it. */
export function networkAction(action: SharedAction, spoken: Spoken): NetworkAction {
  const { id, of, levels, need, applies, notKnown, effortPoints, weeks, gate } = action;
  const { words } = spoken;
  const closes = titleOf(id, words) ?? text.plan.gone;
  const said = actionWords({ of, id, levels, findOut: false }, spoken);
  // Nobody is known to need it any more: what it was for is all that can be said.
  const isNeeded = of === 'requirement' || levels.length > 0;
  return {
    id,
    title: isNeeded ? said.title : closes,
    closes,
    do: isNeeded ? [...said.do, ...said.later.flatMap((step) => step.do)] : [],
    network: said.network,
    gate: words.gates[gate]?.name ?? gate,
    need: text.actions.need(need, applies, notKnown),
    effort: text.actions.effort(effortPoints, weeks),
    roles: rolesInWords([...new Set(rolesOf(action, words))], words),
  };
}

/** An action of the network plan in words, though no longer half of the trusts need it; or none of these questions. */
export function plannedAction(id: string, told: NetworkTold): NetworkAction {
  const action = sharedAction(told.rules, told.trusts, told.standings, id);
  if (action) return networkAction(action, told);
  return { id, title: text.plan.gone, closes: id, do: [], network: undefined, gate: '', need: '', effort: '', roles: '' };
}

function rolesOf({ of, id, levels }: SharedAction, words: Spoken['words']): readonly string[] {
  if (of === 'requirement') return [words.requirements[id]?.owner ?? ''].filter(Boolean);
  return levels.flatMap((level) => words.questions[id]?.steps[level - 1]?.owner ?? []);
}
