import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { needsReason, type ActionStatus, type IsoDate } from '../../core/answers.ts';
import { planAction, setStatus } from '../../core/edit/plan.ts';
import { LONGEST } from '../../core/longest.ts';
import { isOpen } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { actionWords } from '../../report/model/action-words.ts';
import { change } from '../../stores/assessment.ts';
import { dayInWords } from '../../text/dates.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { statuses } from '../../text/report/report.ts';
import { ActionRemarks } from './ActionRemarks.tsx';
import { DueField } from '../controls/DueField.tsx';
import { Suggestion } from './Suggestion.tsx';

interface Props {
  readonly line: PlanLine;
  readonly title: string;
  readonly today: IsoDate;
}

/** Who does it, by when, how far it is and why; on paper the same in words. */
export function ActionFields({ line, title, today }: Props) {
  const { id, said, status, action } = line;
  const suggested = action && isOpen(line) && actionWords(action, { rules, words }).owner;
  const suggestedDue = isOpen(line) ? (line.suggested ?? action?.timing.earliestFinish) : undefined;
  return (
    <>
      <fieldset class="gw-action__fill">
        <legend class="nhsuk-u-visually-hidden">{title}</legend>
        <Field id={`${id}--owner`} label={text.owner}>
          <input
            class="nhsuk-input"
            type="text"
            id={`${id}--owner`}
            list="owners"
            maxLength={LONGEST.owner}
            value={said.owner ?? ''}
            onInput={(event) => change(planAction, id, { owner: event.currentTarget.value })}
          />
          {!said.owner && suggested && (
            <Suggestion value={suggested} title={title} field={`${id}--owner`} onUse={() => change(planAction, id, { owner: suggested })} />
          )}
        </Field>
        <DueField id={`${id}--due`} label={text.due} due={said.due ?? ''} onDate={(due) => change(planAction, id, { due })}>
          {said.due !== undefined && <span class="gw-action__use gw-quiet">{dayInWords(said.due)}</span>}
          {said.due === undefined && suggestedDue !== undefined && (
            <Suggestion
              value={dayInWords(suggestedDue)}
              title={title}
              field={`${id}--due`}
              onUse={() => change(planAction, id, { due: suggestedDue })}
            />
          )}
        </DueField>
        <Field id={`${id}--status`} label={text.status}>
          <select
            class="nhsuk-select"
            id={`${id}--status`}
            value={status}
            onChange={(event) => change(setStatus, id, statusIn(event.currentTarget.value))}
          >
            {Object.entries(statuses).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        {needsReason(said.status) && (
          <Field id={`${id}--reason`} label={text.why} hint={said.reason ? undefined : text.whyMissing}>
            <input
              class="nhsuk-input"
              type="text"
              id={`${id}--reason`}
              maxLength={LONGEST.reason}
              value={said.reason ?? ''}
              aria-describedby={said.reason ? undefined : `${id}--reason-hint`}
              onInput={(event) => change(planAction, id, { reason: event.currentTarget.value })}
            />
          </Field>
        )}
        <ActionRemarks line={line} today={today} />
        <Field id={`${id}--note`} label={text.addNote} wide>
          <textarea
            class="nhsuk-textarea"
            id={`${id}--note`}
            rows={1}
            maxLength={LONGEST.note}
            value={said.note ?? ''}
            onInput={(event) => change(planAction, id, { note: event.currentTarget.value })}
          />
        </Field>
      </fieldset>
      <p class="gw-print-only">
        <strong>{text.owner}:</strong> {said.owner ?? text.blank}. <strong>{text.due}:</strong>{' '}
        {said.due === undefined ? text.noDate : dayInWords(said.due)}. <strong>{text.status}:</strong> {statuses[status]}.{' '}
        {said.reason && `${text.why} ${said.reason}`} {said.note && `${text.addNote}: ${said.note}`}
      </p>
    </>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wide?: boolean;
  readonly children: preact.ComponentChildren;
}

function Field({ id, label, hint, wide, children }: FieldProps) {
  return (
    <div class={`nhsuk-form-group${wide ? ' gw-action__wide' : ''}`}>
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      {hint && (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
    </div>
  );
}

function statusIn(value: string): ActionStatus | undefined {
  return value === 'notStarted' ? undefined : (value as ActionStatus);
}
