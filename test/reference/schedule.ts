import type { IsoDate } from '../../src/core/answers.ts';
import type { Action } from './action.ts';
import { daysAfter, workingDay } from './days.ts';
import { own, type Given } from './given.ts';

export interface Times {
  readonly earliestStart?: IsoDate;
  readonly earliestFinish?: IsoDate;
  readonly neededBy?: IsoDate;
  readonly latestStart?: IsoDate;
  readonly late: boolean;
}

/** The times of each action by id. What is shown of one is what the next one reckons with. */
export function schedule(
  { rules, assessment }: Given,
  all: readonly Action[],
  waitsFor: ReadonlyMap<string, readonly string[]>,
  today: IsoDate,
): (id: string) => Times {
  /** "both move forward to a working day" */
  const forward = (day: IsoDate) => workingDay(day, rules.bankHolidays, 1);
  /** "moved back to a working day" */
  const back = (day: IsoDate) => workingDay(day, rules.bankHolidays, -1);
  const action = (id: string) => all.filter((one) => one.id === id);
  const lead = (id: string) => 7 * action(id).reduce((weeks, one) => weeks + one.weeks, 0);
  const planned = (id: string) => own(assessment.plan, id) ?? {};
  const isToDo = (id: string) => ['started', undefined].includes(planned(id).status);

  /** "Earliest start = today, or the latest finish of what it waits for"; "a finished action is finished today, whatever it waited for". */
  function earliestStart(id: string): IsoDate | undefined {
    if (planned(id).status === 'done') return forward(today);
    const finishes = (waitsFor.get(id) ?? []).map(finish);
    // "what waits for an action that is put off or will not be done has no earliest day"
    if (!isToDo(id) || finishes.includes(undefined)) return undefined;
    return forward([today, ...finishes].toSorted().at(-1) ?? today);
  }

  /** "earliest finish = that + usual weeks" */
  function earliestFinish(id: string): IsoDate | undefined {
    const start = earliestStart(id);
    return start && (planned(id).status === 'done' ? start : forward(daysAfter(lead(id), start)));
  }

  /** "an agreed due date is its finish for what waits for it and for these words, unless it is past or before its earliest start" */
  function finish(id: string): IsoDate | undefined {
    const [start, { due, status }] = [earliestStart(id), planned(id)];
    return start !== undefined && status !== 'done' && due !== undefined && due >= today && due >= start ? due : earliestFinish(id);
  }

  /** "Needed by = the earliest of its gate and the latest starts of what waits for it"; what is not to be done is needed by no day. */
  function neededBy(id: string): IsoDate | undefined {
    if (!isToDo(id)) return undefined;
    const gates = action(id).flatMap(({ gate }) => own(assessment.deployment.dates, gate) ?? []);
    const waiting = all.filter((one) => waitsFor.get(one.id)?.includes(id));
    return [...gates.map(back), ...waiting.flatMap((one) => latestStart(one.id) ?? [])].toSorted()[0];
  }

  function latestStart(id: string): IsoDate | undefined {
    const by = neededBy(id);
    return by === undefined ? undefined : back(daysAfter(-lead(id), by));
  }

  return (id) => {
    const times = Object.entries({
      earliestStart: earliestStart(id),
      earliestFinish: earliestFinish(id),
      neededBy: neededBy(id),
      latestStart: latestStart(id),
    });
    const [end, by] = [finish(id), neededBy(id)];
    return {
      ...Object.fromEntries(times.filter(([, day]) => day !== undefined)),
      // "Cannot be done in time: its finish is after needed by". A latest day on a Sunday is the Friday before.
      late: end !== undefined && by !== undefined && back(end) > by,
    };
  };
}
