import { useEffect } from 'preact/hooks';
import type { Deployment, Stage } from '../../core/answers.ts';
import { dateGate, describeDeployment, stateFact } from '../../core/edit/deployment.ts';
import { $assessment, change } from '../../stores/assessment.ts';
import { $today } from '../../stores/day.ts';
import { openAssessment } from '../../stores/saving/saving.ts';
import { dateField } from '../../text/date-field.ts';
import { deployment as words } from '../../text/answer/deployment.ts';
import { Notices } from '../saving/Notices.tsx';
import { isHalfTyped, typedDate } from '../controls/typed-date.ts';
import { useLive } from '../parts/use-live.ts';

const LINES = ['trust', 'network', 'tool', 'useCase'] as const;

/** Brings the form about the deployment to life. */
export function DeploymentForm() {
  useEffect(() => {
    void openAssessment().then(() => {
      const form = document.querySelector<HTMLFormElement>('#deployment');
      if (form) bind(form);
    });
  }, []);
  return <Notices />;
}

/** Says the dates in words, whatever the order in which a browser shows days and months, and what does not fit together. */
export function DateRemarks({ gates }: { readonly gates: readonly string[] }) {
  const { dates = {}, stage } = useLive($assessment)?.deployment ?? {};
  const today = useLive($today);
  const given = gates.flatMap((gate) =>
    dates[gate] === undefined ? [] : [words.dates.inWords(words.dates.labels[gate] ?? gate, dates[gate])],
  );
  const unsigned = stage === 'deciding' || stage === 'procuring';
  return (
    <div role="status">
      {given.length > 0 && <p class="gw-quiet">{given.join('. ')}.</p>}
      {unsigned && dates['contract'] !== undefined && dates['contract'] < today && (
        <p class="gw-panel gw-panel--warning">{words.dates.notSigned}</p>
      )}
      {outOfOrder(gates, dates).map(([earlier, later]) => (
        <p class="gw-panel gw-panel--warning" key={later}>
          {words.dates.outOfOrder(words.dates.labels[earlier] ?? earlier, words.dates.labels[later] ?? later)}
        </p>
      ))}
    </div>
  );
}

function outOfOrder(gates: readonly string[], dates: Deployment['dates']): readonly (readonly [string, string])[] {
  const given = gates.filter((gate) => dates[gate] !== undefined);
  return given.flatMap((gate, at) => {
    const before = given[at - 1];
    return before !== undefined && (dates[gate] ?? '') < (dates[before] ?? '') ? [[before, gate] as const] : [];
  });
}

function bind(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll('input')) if (isGiven(input)) record(input);
  $assessment.subscribe((assessment) => assessment && show(form, assessment.deployment));
  form.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && record(target));
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-gate]')) {
    const gate = field.dataset['gate'] ?? '';
    let before = storedDate(gate);
    field.addEventListener('focus', () => (before = storedDate(gate)));
    field.addEventListener('blur', () => leaveDate(field, gate, before));
  }
}

/* Chosen or typed before the script arrived. */
function isGiven({ type, checked, defaultChecked, value }: HTMLInputElement): boolean {
  return type === 'radio' ? checked && !defaultChecked : value !== '';
}

function record(input: HTMLInputElement): void {
  const { gate, fact } = input.dataset;
  if (gate !== undefined) recordDate(input, gate);
  else if (fact !== undefined) change(stateFact, fact, { yes: true, no: false }[input.value]);
  else if (input.name === 'stage') change(describeDeployment, { stage: input.value as Stage });
  else change(describeDeployment, { [input.name]: input.value });
}

function recordDate(field: HTMLInputElement, gate: string): void {
  const date = typedDate(field);
  if (date === undefined) return;
  refuse(field, '');
  change(dateGate, gate, date || undefined);
}

const storedDate = (gate: string) => $assessment.get()?.deployment.dates[gate] ?? '';

/* What is left half typed gives way to the date that stood before. */
function leaveDate(field: HTMLInputElement, gate: string, before: string): void {
  if (!isHalfTyped(field, storedDate(gate))) return;
  // Where there was none, what was whole on the way is better than nothing.
  field.value = before || storedDate(gate);
  record(field);
  refuse(field, dateField.refused(field.value));
}

function refuse(field: HTMLInputElement, why: string): void {
  const message = document.getElementById(`${field.id}-error`);
  if (!message) return;
  message.hidden = why === '';
  message.textContent = why;
}

function show(form: HTMLFormElement, deployment: Deployment): void {
  for (const input of form.querySelectorAll('input')) {
    const { gate, fact } = input.dataset;
    if (gate !== undefined) setValue(input, deployment.dates[gate] ?? '');
    else if (fact !== undefined)
      input.checked = input.value === { true: 'yes', false: 'no', undefined: 'blank' }[String(deployment.facts[fact])];
    else if (input.name === 'stage') input.checked = input.value === deployment.stage;
    for (const line of LINES) if (input.name === line) setValue(input, deployment[line]);
  }
}

/* A date that is still being typed reads as empty; writing to it then would wipe what was typed. */
function setValue(input: HTMLInputElement, value: string): void {
  if (input.value !== value && document.activeElement !== input) input.value = value;
}
