import type { IsoDate } from '../../core/answers.ts';
import type { PlannedAction } from '../../core/assess.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { plan as text } from '../../text/plan/plan.ts';
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
  const held = earliestStart === undefined || earliestFinish === undefined;
  if (held || missed) {
    return (
      <>
        {held && (
          <p>
            <strong class="gw-tag gw-tag--wait">{text.heldTag}</strong> {text.heldBy} <Others actions={named(heldBy)} />.
          </p>
        )}
        {missed && <Missed missed={missed} due={said.due} whole={earliestFinish} named={named} today={today} />}
      </>
    );
  }
  if (action.findOut) return <p>{text.askNow}</p>;
  if (latestStart === undefined) return <p>{text.earliest(earliestFinish)}</p>;
  if (neededBy === undefined) return <p>{text.startAt(latestStart)}</p>;
  // People agreed on less time than our lead times leave.
  if (latestStart < earliestStart) return <p>{text.neededBy(neededBy)}</p>;
  return <p>{text.startBy(latestStart, neededBy)}</p>;
}

interface MissedProps extends Pick<Props, 'today'> {
  readonly missed: NonNullable<PlannedAction['timing']['missed']>;
  readonly due: IsoDate | undefined;
  /** The earliest finish of all of it: what is missed may be a part. */
  readonly whole: IsoDate | undefined;
  readonly named: (ids: readonly string[]) => readonly Named[];
}

function Missed({ missed: { neededBy, neededFor, finish }, due, whole, named, today }: MissedProps) {
  const ofGate = neededFor === undefined;
  return (
    <p>
      <strong class="gw-tag gw-tag--stop">{ofGate && neededBy < today ? text.afterTag : text.lateTag}</strong>{' '}
      {finish === due ? text.isDue(finish) : whole === undefined || finish < whole ? text.partCanBeDone(finish) : text.canBeDone(finish)},{' '}
      {ofGate ? (
        text.forGate(neededBy, today)
      ) : (
        <>
          {text.forAction(neededBy)} <Others actions={named([neededFor])} />.
        </>
      )}
    </p>
  );
}
