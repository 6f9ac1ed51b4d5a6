import { rules } from 'groundwork:rules';
import { isOpen } from '../core/next-lines.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import { questionOn } from '../paths.ts';
import { sectionOf } from '../report/section-of.ts';
import { today } from '../stores/today.ts';
import { plan as text } from '../text/plan.ts';

/** What does not fit together: a date that has passed or is after its gate, work that is done but not yet in the answer. */
export function ActionRemarks({ line }: { readonly line: PlanLine }) {
  const { id, action, said, status } = line;
  const gate = action?.timing.gateDate;
  if (status === 'done' && action) {
    return (
      <p class="gw-action__wide gw-screen-only">
        {text.doneHint} <a href={questionOn(sectionOf(id, rules), id)}>{text.changeAnswer}</a>.
      </p>
    );
  }
  if (!isOpen(line) || said.due === undefined) return null;
  if (said.due < today()) {
    return (
      <p class="gw-action__wide">
        <strong class="gw-tag gw-tag--stop">{text.overdue}</strong> {text.pastDue}
      </p>
    );
  }
  if (gate !== undefined && said.due > gate) return <p class="gw-action__wide">{text.afterGate(gate)}</p>;
  const soonest = action?.timing.earliestFinish;
  return soonest !== undefined && said.due < soonest ? <p class="gw-action__wide">{text.tooSoon(soonest)}</p> : null;
}
