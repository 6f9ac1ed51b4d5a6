import type { IsoDate } from '../core/answers.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import { plan as text } from '../text/plan.ts';
import { Others, type Named } from './Others.tsx';

interface Props {
  readonly line: PlanLine;
  /** What the line's days depend on, among other actions. */
  readonly others: readonly Named[];
  readonly today: IsoDate;
}

/** When an action is to begin so that what needs it is in time; or that it no longer can, or has no day at all, and why. */
export function ActionWhen({ line: { action, said }, others, today }: Props) {
  if (!action) return null;
  const { earliestStart, earliestFinish, neededBy, latestStart, heldBy, missed } = action.timing;
  const named = (ids: readonly string[]) => others.filter(({ id }) => ids.includes(id));
  if (earliestStart === undefined || earliestFinish === undefined) {
    return (
      <p>
        <strong class="gw-tag gw-tag--wait">{text.heldTag}</strong> {text.heldBy} <Others actions={named(heldBy)} />.
      </p>
    );
  }
  if (missed) {
    const ofGate = missed.neededFor === undefined;
    return (
      <p>
        <strong class="gw-tag gw-tag--stop">{ofGate && missed.neededBy < today ? text.afterTag : text.lateTag}</strong>{' '}
        {missed.finish === said.due
          ? text.isDue(said.due)
          : missed.finish < earliestFinish
            ? text.partCanBeDone(missed.finish)
            : text.canBeDone(missed.finish)}
        ,{' '}
        {ofGate ? (
          text.forGate(missed.neededBy, today)
        ) : (
          <>
            {text.forAction(missed.neededBy)} <Others actions={named([missed.neededFor ?? ''])} />.
          </>
        )}
      </p>
    );
  }
  if (action.findOut) return <p>{text.askNow}</p>;
  if (neededBy === undefined || latestStart === undefined) return <p>{text.earliest(earliestFinish)}</p>;
  // People agreed on less time than our lead times leave.
  if (latestStart < earliestStart) return <p>{text.neededBy(neededBy)}</p>;
  return <p>{text.startBy(latestStart, neededBy)}</p>;
}
