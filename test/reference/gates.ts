import { inOrder, type Given } from './given.ts';
import { itemsOf, type Standing } from './items.ts';

export interface GateReference {
  readonly state: 'notReady' | 'notKnown' | 'ready' | 'nothingAsked';
  readonly notMet: readonly string[];
  readonly unknown: readonly string[];
  readonly met: readonly string[];
  readonly leftOut: readonly string[];
}

/** The items of this gate and of all earlier ones, by how they stand. */
export function gateReference(given: Given, gate: string): GateReference {
  const items = itemsOf(given, gate);
  const those = (standing: Standing) => inOrder(items.filter((item) => item.standing === standing).map(({ id }) => id));
  return {
    state: state(
      given,
      items.map(({ standing }) => standing),
    ),
    notMet: those('notMet'),
    unknown: those('unknown'),
    met: those('met'),
    leftOut: those('leftOut'),
  };
}

/**
 * "*Not ready* when one is known not to be met (partly is not met), *ready* when all are met, *not known* otherwise,
 * *nothing asked* when none is left." Quick check: "gates can be *not ready* or *not known*, never *ready*"
 */
function state(given: Given, all: readonly Standing[]): GateReference['state'] {
  const left = all.filter((standing) => standing !== 'leftOut');
  if (left.length === 0) return 'nothingAsked';
  if (left.includes('notMet')) return 'notReady';
  return left.every((standing) => standing === 'met') && given.assessment.kind !== 'quick' ? 'ready' : 'notKnown';
}
