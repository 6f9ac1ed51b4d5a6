import { entry, isToDo, type IsoDate } from '../answers.ts';
import { addDays, backToWorkingDay } from './days.ts';
import type { Given } from './earliest-days.ts';
import type { Due, Gap } from './gaps.ts';

/** When a part of an action, or all of it, must be done: worked out back from the gates. */
export interface Need {
  /** The earliest of a gate's date and, for the whole of it, the latest starts of what waits for it. */
  readonly neededBy: IsoDate;
  /** The action whose latest start that is; absent where it is the date of a gate. */
  readonly neededFor?: string;
  readonly latestStart: IsoDate;
}

/** By what a gate needs of an action. */
export type Needed = ReadonlyMap<Due, Need>;

type Bound = Omit<Need, 'latestStart'>;

/**
 * What is needed of every action by when, by id; nothing where no date bounds it, and for what is not to be done any more. `plan`
 * must be in plan order. A latest day moves back to a working day.
 */
export function neededDays(plan: readonly Gap[], { said, dates, bankHolidays }: Given): ReadonlyMap<string, Needed> {
  const bounds = new Map<string, Bound>();
  const needs = new Map<string, Needed>();
  for (const { id, due: all } of plan.toReversed()) {
    const open = isToDo(entry(said, id)?.status) ? all : [];
    needs.set(id, new Map(open.flatMap((due) => needOf(due, due === all.at(-1) ? bounds.get(id) : undefined))));
    for (const [{ waitsFor }, { latestStart }] of needs.get(id)!) {
      for (const first of waitsFor) bind(first, { neededBy: latestStart, neededFor: id });
    }
  }
  return needs;

  function needOf(due: Due, waiting: Bound | undefined): readonly (readonly [Due, Need])[] {
    const date = entry(dates, due.gate);
    const gate = date === undefined ? undefined : { neededBy: latest(date) };
    const bound = gate && waiting ? (waiting.neededBy < gate.neededBy ? waiting : gate) : (gate ?? waiting);
    return bound ? [[due, { ...bound, latestStart: latest(addDays(bound.neededBy, -7 * due.weeks)) }]] : [];
  }

  /* Where several bind alike, what comes earliest in the plan is named: it is told last. */
  function bind(id: string, bound: Bound): void {
    const known = bounds.get(id)?.neededBy;
    if (known === undefined || bound.neededBy <= known) bounds.set(id, bound);
  }

  function latest(day: IsoDate): IsoDate {
    return backToWorkingDay(day, bankHolidays);
  }
}
