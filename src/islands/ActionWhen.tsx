import type { PlannedAction } from '../core/assess.ts';
import { today } from '../stores/today.ts';
import { plan as text } from '../text/plan.ts';

/** When an action is to begin so that its gate keeps its date, or that it no longer can. */
export function ActionWhen({
  findOut,
  timing: { earliestFinish, finishBy, latestStart, gateDate, late },
}: Pick<PlannedAction, 'findOut' | 'timing'>) {
  if (late && gateDate !== undefined) {
    return (
      <p>
        <strong class="gw-tag gw-tag--stop">{gateDate < today() ? text.afterTag : text.lateTag}</strong>{' '}
        {text.late(earliestFinish, gateDate, today())}
      </p>
    );
  }
  if (findOut) return <p>{text.askNow}</p>;
  if (finishBy === undefined || latestStart === undefined) return <p>{text.earliest(earliestFinish)}</p>;
  if (latestStart >= today()) return <p>{text.startBy(latestStart, finishBy)}</p>;
  return (
    <p>
      <strong class="gw-tag gw-tag--wait">{text.atOnceTag}</strong> {text.startPassed(latestStart)} {text.earliest(earliestFinish)}
    </p>
  );
}
