import { entry, type IsoDate } from '../../core/answers.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { calendar as text } from '../../text/plan/calendar.ts';
import { plan } from '../../text/plan/plan.ts';
import { statuses } from '../../text/report/report.ts';
import { actionWords, lineTitle, type Spoken } from '../model/action-words.ts';
import type { Told } from '../model/told.ts';

/** A day of the calendar. */
export interface CalendarDay {
  /** Of a gate or an action, each once. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly about: string;
  /** The name of a gate, if it belongs to one. */
  readonly gate: string | undefined;
}

/**
 * The days of gates in their order, then the due dates of the actions that are still to be done, in plan order. A date that is only
 * suggested is in nobody's calendar.
 */
export function daysOf(told: Told): readonly CalendarDay[] {
  const { assessment, lines, rules } = told;
  const gates = rules.gates.flatMap((id) => gateDay(id, entry(assessment.deployment.dates, id), told));
  return [...gates, ...lines.filter(isOpen).flatMap((line) => actionDay(line, told))];
}

function isOpen({ kind, status }: PlanLine): boolean {
  return kind !== 'settled' && status !== 'done' && status !== 'willNotDo';
}

function gateDay(id: string, day: IsoDate | undefined, { words }: Spoken): readonly CalendarDay[] {
  const gate = words.gates[id]?.name ?? id;
  return day === undefined ? [] : [{ id: `gate-${id}`, day, title: text.gate(gate), about: words.gates[id]?.question ?? '', gate }];
}

function actionDay(line: PlanLine, spoken: Spoken): readonly CalendarDay[] {
  const { id, gate, said } = line;
  if (said.due === undefined) return [];
  const name = gate && (spoken.words.gates[gate]?.name ?? gate);
  return [{ id: `action-${id}`, day: said.due, title: lineTitle(line, spoken), about: aboutAction(line, spoken), gate: name }];
}

function aboutAction({ action, said, status }: PlanLine, spoken: Spoken): string {
  const say = action && actionWords(action, spoken);
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [plan.owner, said.owner],
    [plan.suggested, say?.owner],
    [text.status, statuses[status]],
    [plan.closes, say?.closes.title],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? text.line(name, value) : []));
  return [...(say?.do ?? []), ...lines].join('\n');
}
