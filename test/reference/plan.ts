import type { IsoDate } from '../../src/core/answers.ts';
import type { Action } from './action.ts';
import { actions } from './gaps.ts';
import { inOrder, type Given } from './given.ts';
import { compare } from './ratio.ts';
import { schedule, type Times } from './schedule.ts';

export interface ActionReference extends Times {
  readonly id: string;
  readonly findOut: boolean;
  readonly levels: readonly number[];
  readonly effort: number;
  readonly weeks: number;
}

/**
 * "earliest gate; must-haves; finding out; gain per effort; id. An action never stands before one it depends on":
 * of those that wait for nothing that is yet to come, the first, again and again.
 */
export function planReference(given: Given, today: IsoDate): ActionReference[] {
  const all = actions(given);
  const open = all.map(({ id }) => id);
  const waitsFor = new Map(all.map((one) => [one.id, one.dependsOn.filter((id) => open.includes(id))]));
  const times = schedule(given, all, waitsFor, today);
  const placed: Action[] = [];
  while (placed.length < all.length) {
    const done = placed.map(({ id }) => id);
    const free = all.filter(({ id }) => !done.includes(id) && (waitsFor.get(id) ?? []).every((other) => done.includes(other)));
    const first = free.toSorted((a, b) => before(given, a, b))[0];
    if (!first) throw new Error('These actions wait for each other');
    placed.push(first);
  }
  return placed.map(({ id, findOut, levels, effort, weeks }) => ({ id, findOut, levels, effort, weeks, ...times(id) }));
}

/** Below 0 when a comes first, dependencies apart. */
function before({ rules: { gates } }: Given, a: Action, b: Action): number {
  if (a.gate !== b.gate) return gates.indexOf(a.gate) - gates.indexOf(b.gate);
  if (a.mustHave !== b.mustHave) return a.mustHave ? -1 : 1;
  if (a.findOut !== b.findOut) return a.findOut ? -1 : 1;
  return compare(b.gainPerEffort, a.gainPerEffort) || (inOrder([a.id, b.id])[0] === a.id ? -1 : 1);
}
