import type { IsoDate } from '../../core/answers.ts';
import { isHeld, isOverdue } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { plan as text } from '../../text/plan/plan.ts';

/**
 * What does not fit in the dates of a line, each in a few words, none where all is well. Overdue (its due date has passed) and not to be
 * done in time (it finishes after the day on which it is needed) are two things: a line may be one, the other or both.
 */
export function dateRemarks(line: PlanLine, today: IsoDate): readonly string[] {
  const missed = line.action?.timing.missed;
  return [
    ...(isOverdue(line, today) ? [text.overdue] : []),
    ...(missed ? [missed.neededFor === undefined && missed.neededBy < today ? text.afterTag : text.lateTag] : []),
    ...(isHeld(line) ? [text.heldTag] : []),
  ];
}
