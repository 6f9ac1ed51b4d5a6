import { nextLines } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';

const ACTIONS = 5;

/** The actions that a board is shown: the first that are still to be done and wait for no other. */
export function nextForBoard(lines: readonly PlanLine[]): readonly PlanLine[] {
  return nextLines(lines, ACTIONS);
}
