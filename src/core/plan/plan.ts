import { compareFractions } from '../score/fraction.ts';
import type { Gap } from './gaps.ts';

/**
 * The gaps in the order in which to act: earliest gate; must-haves; finding out; gain per effort, largest first; id.
 * An action never stands before one that it waits for (product rule "Plan order"). The bank allows no circle and
 * nothing that waits for a later gate, so every gap is placed.
 */
export function planOrder(gaps: readonly Gap[], gates: readonly string[]): readonly Gap[] {
  const waiting = gaps.toSorted((a, b) => compareGaps(a, b, gates));
  const placed: Gap[] = [];
  const done = new Set<string>();
  while (waiting.length > 0) {
    const free = waiting.findIndex((gap) => gap.waitsFor.every((id) => done.has(id)));
    const [next] = waiting.splice(Math.max(free, 0), 1);
    placed.push(next!);
    done.add(next!.id);
  }
  return placed;
}

function compareGaps(a: Gap, b: Gap, gates: readonly string[]): number {
  return (
    gates.indexOf(a.gate) - gates.indexOf(b.gate) ||
    Number(b.mustHave) - Number(a.mustHave) ||
    Number(b.findOut) - Number(a.findOut) ||
    compareFractions(b.gainPerEffort, a.gainPerEffort) ||
    Number(a.id > b.id) - Number(a.id < b.id)
  );
}
