import { ownersOf, type View } from '../../core/plan/arrange.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { plan as text } from '../../text/plan/plan.ts';

interface Props {
  readonly view: View;
  readonly lines: readonly PlanLine[];
  /** How many of them this view shows. */
  readonly shown: number;
  readonly onChange: (view: View) => void;
}

/** Order and filters of the plan. On paper it says what was left out. */
export function PlanView({ view, lines, shown, onChange }: Props) {
  const owners = ownersOf(lines);
  const all = shown === lines.length;
  return (
    <section aria-labelledby="plan-view">
      <h2 class="nhsuk-heading-m gw-screen-only" id="plan-view">
        {text.viewHeading}
      </h2>
      <div class="gw-view gw-screen-only">
        <Choice
          id="plan-order"
          label={text.orderLabel}
          value={view.order}
          options={text.orders}
          onChoose={(order) => onChange({ ...view, order })}
        />
        <Choice
          id="plan-show"
          label={text.showLabel}
          value={view.show}
          options={text.shows}
          onChoose={(show) => onChange({ ...view, show })}
        />
        {owners.length > 0 && (
          <Choice
            id="plan-owner"
            label={text.ownerLabel}
            value={view.owner}
            options={{ '': text.everyone, ...Object.fromEntries(owners.map((owner) => [owner, owner])) }}
            onChoose={(owner) => onChange({ ...view, owner })}
          />
        )}
      </div>
      <p class={all ? 'gw-screen-only' : undefined} role="status">
        <strong>{text.shown(shown, lines.length)}</strong>
        {!all && `: ${[text.shows[view.show], view.owner].filter(Boolean).join(', ')}.`} {shown === 0 && text.nothingShown}
      </p>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ id, label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <select class="nhsuk-select" id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {(Object.entries(options) as [Value, string][]).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
