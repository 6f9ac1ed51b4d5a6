import { isToDo, type IsoDate } from '../answers.ts';
import type { PlanLine } from './plan-lines.ts';

/**
 * What to work on next: the first lines in plan order that are still to be done and wait for nothing that is. At most
 * `most`. What is done, put off, not going to be done or no longer called for is passed over.
 */
export function nextLines(lines: readonly PlanLine[], most: number): readonly PlanLine[] {
  const open = lines.filter(isOpen);
  const waitedFor = new Set(open.map(({ id }) => id));
  return open.filter(({ action }) => !action?.waitsFor.some((id) => waitedFor.has(id))).slice(0, most);
}

/** True for a line that is not started or in progress. */
export function isOpen({ kind, said }: PlanLine): boolean {
  return kind !== 'settled' && isToDo(said.status);
}

/** True for a line that has no earliest day, since what it waits for is put off or will not be done. Nothing that is closed is held. */
export function isHeld({ action }: PlanLine): boolean {
  return action !== undefined && action.timing.heldBy.length > 0;
}

/** True for a line that is still to be done although its agreed date has passed. Whether it can be done in time is another thing. */
export function isOverdue(line: PlanLine, today: IsoDate): boolean {
  return isOpen(line) && line.said.due !== undefined && line.said.due < today;
}
