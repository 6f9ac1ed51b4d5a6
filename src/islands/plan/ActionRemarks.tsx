import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { needsReason, type IsoDate } from '../../core/answers.ts';
import { isOpen, isOverdue } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { questionOn } from '../../paths.ts';
import { sectionOf } from '../../report/model/section-of.ts';
import { plan as text } from '../../text/plan/plan.ts';

interface Props {
  readonly line: PlanLine;
  readonly today: IsoDate;
}

/** What does not fit together: a date that has passed or comes too early, a must-have that is given up, work that is not yet in the answer. */
export function ActionRemarks({ line, today }: Props) {
  const { id, action, said, status } = line;
  if (status === 'done' && action) {
    return (
      <p class="gw-action__wide gw-screen-only">
        {text.doneHint} <a href={questionOn(sectionOf(id, rules), id)}>{text.changeAnswer}</a>.
      </p>
    );
  }
  if (action?.mustHave && needsReason(said.status)) {
    return (
      <p class="gw-action__wide">
        <strong class="gw-tag gw-tag--stop">{text.mustHave}</strong> {text.staysShut(words.gates[action.gate]?.name ?? action.gate)}
      </p>
    );
  }
  if (!isOpen(line) || said.due === undefined) return null;
  if (isOverdue(line, today)) {
    return (
      <p class="gw-action__wide">
        <strong class="gw-tag gw-tag--stop">{text.overdue}</strong> {text.pastDue}
      </p>
    );
  }
  const soonest = action?.timing.earliestFinish;
  return soonest !== undefined && said.due < soonest ? <p class="gw-action__wide">{text.tooSoon(soonest)}</p> : null;
}
