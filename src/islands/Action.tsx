import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { PlanEntry } from '../core/answers.ts';
import type { PlannedAction } from '../core/assess.ts';
import { questionOn } from '../paths.ts';
import { planAction } from '../stores/assessment.ts';
import { today } from '../stores/today.ts';
import { dayInWords } from '../text/dates.ts';
import { plan as text } from '../text/plan.ts';
import { actionWords, type ActionWords } from '../report/action-words.ts';

interface Props {
  readonly action: PlannedAction;
  readonly number: number;
  readonly entry: PlanEntry | undefined;
}

/** One action: what to do, by when, and who does it. */
export function Action({ action, number, entry }: Props) {
  const { id, findOut, mustHave, timing } = action;
  const say = actionWords(action, { rules, words });
  const kind = timing.late ? ' gw-action--late' : findOut ? ' gw-action--findOut' : '';
  return (
    <li class={`gw-action${kind}`} id={id}>
      <h3 class="nhsuk-heading-m">
        {number}. {say.title}
      </h3>
      <p>
        {mustHave && <strong class="gw-tag gw-tag--stop">{text.mustHave}</strong>} <span class="gw-quiet">{text.closes}: </span>
        <a href={questionOn(say.closes.section, id)}>{say.closes.title}</a>
      </p>
      <ul>
        {say.do.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {say.later.map((step) => (
        <Later key={step.title} step={step} />
      ))}
      <Facts action={action} say={say} />
      <When findOut={findOut} timing={timing} />
      <Fill id={id} entry={entry} />
    </li>
  );
}

function Later({ step }: { readonly step: ActionWords['later'][number] }) {
  return (
    <>
      <p>
        <strong>{text.later}:</strong> {step.title}
      </p>
      <ul>
        {step.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({ action, say }: { readonly action: PlannedAction; readonly say: ActionWords }) {
  const waits = action.waitsFor.map((id) => words.questions[id]?.title ?? words.requirements[id]?.title ?? id);
  return (
    <>
      <dl class="gw-action__facts">
        <Fact name={text.suggested} value={say.owner} />
        <Fact name={text.leadTime} value={text.weeks(action.weeks)} />
        {waits.length > 0 && <Fact name={text.waitsFor} value={waits.join(', ')} />}
      </dl>
      {say.network && (
        <p>
          <strong>{text.network}:</strong> {say.network}
        </p>
      )}
      {say.link && (
        <p>
          <strong>{text.guidance}:</strong> <a href={say.link.url}>{say.link.title}</a>
        </p>
      )}
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}:</dt>
      <dd>{value}</dd>
    </div>
  );
}

function When({ findOut, timing: { earliestFinish, finishBy, latestStart, gateDate, late } }: Pick<PlannedAction, 'findOut' | 'timing'>) {
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

function Fill({ id, entry }: { readonly id: string; readonly entry: PlanEntry | undefined }) {
  return (
    <>
      <div class="gw-action__fill">
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for={`${id}--owner`}>
            {text.owner}
          </label>
          <input
            class="nhsuk-input"
            type="text"
            id={`${id}--owner`}
            list="roles"
            maxLength={200}
            value={entry?.owner ?? ''}
            onInput={(event) => planAction(id, { owner: event.currentTarget.value })}
          />
        </div>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for={`${id}--due`}>
            {text.due}
          </label>
          <input
            class="nhsuk-input"
            type="date"
            id={`${id}--due`}
            value={entry?.due ?? ''}
            onChange={(event) => planAction(id, { due: event.currentTarget.value })}
          />
        </div>
      </div>
      <p class="gw-print-only">
        <strong>{text.owner}:</strong> {entry?.owner ?? text.blank}. <strong>{text.due}:</strong>{' '}
        {entry?.due === undefined ? text.noDate : dayInWords(entry.due)}.
      </p>
    </>
  );
}
