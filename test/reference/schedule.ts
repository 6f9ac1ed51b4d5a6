import type { IsoDate } from '../../src/core/answers.ts';
import type { Action, Need } from './action.ts';
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
  const one = (id: string): Action => {
    const found = all.find((action) => action.id === id);
    if (!found) throw new Error(`There is no action "${id}"`);
    return found;
  };
  const open = (ids: readonly string[]) => ids.filter((id) => all.some((action) => action.id === id));
  const planned = (id: string) => own(assessment.plan, id) ?? {};
  const isToDo = (id: string) => ['started', undefined].includes(planned(id).status);

  /** "Earliest start = today, or the latest finish of what it waits for"; "a finished action is finished today, whatever it waited for". */
  function earliestStart(id: string): IsoDate | undefined {
    if (planned(id).status === 'done') return forward(today);
    return isToDo(id) ? startAfter(waitsFor.get(id) ?? []) : undefined;
  }
  function startAfter(ids: readonly string[]): IsoDate | undefined {
    const finishes = ids.map(finish);
    // "what waits for an action that is put off or will not be done has no earliest day"
    return finishes.includes(undefined) ? undefined : forward([today, ...finishes].toSorted().at(-1) ?? today);
  }

  /** "earliest finish = that + usual weeks" */
  function earliestFinish(id: string): IsoDate | undefined {
    const start = earliestStart(id);
    return start && (planned(id).status === 'done' ? start : forward(daysAfter(7 * one(id).weeks, start)));
  }

  /** "an agreed due date is its finish for what waits for it and for these words, unless it is past or before its earliest start" */
  function finish(id: string): IsoDate | undefined {
    const [start, { due, status }] = [earliestStart(id), planned(id)];
    return start !== undefined && status !== 'done' && due !== undefined && due >= today && due >= start ? due : earliestFinish(id);
  }

  /**
   * What is needed of it, by when: its first steps by the date of a gate that asks for no more, all of it by that of the last gate.
   * "Needed by = the earliest of its gate and the latest starts of what waits for it"; what is not to be done is needed by no day.
   */
  function needs(id: string): readonly (Need & { readonly by: IsoDate; readonly start: IsoDate; readonly whole: boolean })[] {
    if (!isToDo(id)) return [];
    return one(id).needs.flatMap((need) => {
      const whole = need === one(id).needs.at(-1);
      const date = own(assessment.deployment.dates, need.gate);
      const [by] = [...(date === undefined ? [] : [back(date)]), ...(whole ? startsThatWaitFor(id) : [])].toSorted();
      return by === undefined ? [] : [{ ...need, by, start: back(daysAfter(-7 * need.weeks, by)), whole }];
    });
  }
  /** Only a need of steps that wait for it binds what they wait for. */
  function startsThatWaitFor(id: string): readonly IsoDate[] {
    const waiting = all.filter((other) => other.needs.some(({ dependsOn }) => dependsOn.includes(id)));
    return waiting.flatMap((other) => needs(other.id).flatMap(({ dependsOn, start }) => (dependsOn.includes(id) ? [start] : [])));
  }

  /** When the first steps are done, and never later than all of it. */
  function finishOfPart(id: string, { weeks, dependsOn }: Need): IsoDate | undefined {
    const start = startAfter(open(dependsOn));
    const days = [start && forward(daysAfter(7 * weeks, start)), finish(id)].filter((day) => day !== undefined);
    return start && days.toSorted()[0];
  }

  return (id) => {
    const starts = needs(id).map(({ start }) => start);
    const times = Object.entries({
      earliestStart: earliestStart(id),
      earliestFinish: earliestFinish(id),
      neededBy: needs(id).find(({ whole }) => whole)?.by,
      latestStart: starts.toSorted()[0],
    });
    return {
      ...Object.fromEntries(times.filter(([, day]) => day !== undefined)),
      // "Cannot be done in time: its finish is after needed by". A latest day on a Sunday is the Friday before.
      late: needs(id).some((need) => {
        const end = need.whole ? finish(id) : finishOfPart(id, need);
        return end !== undefined && back(end) > need.by;
      }),
    };
  };
}
