import type { PlanLine } from '../../core/plan/plan-lines.ts';

/** The numbers under which these actions stand among the lines; none for one that is not among them. */
export function numbersOf(ids: readonly string[], lines: readonly PlanLine[]): readonly number[] {
  return ids.flatMap((id) => lines.find((line) => line.id === id)?.number ?? []);
}
