import { entry, type IsoDate } from '../answers.ts';
import { addDays, backToWorkingDay, forwardToWorkingDay } from './days.ts';
import { earliestDays, later, type Ahead, type Given } from './earliest-days.ts';
import type { Due, Gap } from './gaps.ts';
import { neededDays, type Need, type Needed } from './needed-days.ts';

/** When an action can be done, and when it must be. All days are working days, but for an agreed one. */
export interface Timing extends Ahead {
  /** The day by which all of it is needed, and the action whose latest start that is, if it is not the date of a gate. */
  readonly neededBy?: IsoDate;
  readonly neededFor?: string;
  /** So that each part of it, and all, can be done by the day on which it is needed. */
  readonly latestStart?: IsoDate;
  /** The date of the earliest gate that needs something of it, where one is given. */
  readonly gateDate?: IsoDate;
  /** True where it is still to be done and a part of it, or all, finishes after the day by which that is needed. */
  readonly late: boolean;
  /** What cannot be kept: the day, for which action if not for a gate, and the finish. */
  readonly missed?: Omit<Need, 'latestStart'> & { readonly finish: IsoDate };
}

/**
 * Times every action, by id. `plan` must be in plan order, so that what is waited for stands first. A week is seven days; an
 * earliest day moves forward to a working day, a latest one back (product rule "Dates"). So none starts before today or before
 * what it waits for has finished.
 */
export function schedule(plan: readonly Gap[], given: Given): ReadonlyMap<string, Timing> {
  const ahead = earliestDays(plan, given);
  const needs = neededDays(plan, given);
  return new Map(plan.map((gap) => [gap.id, timingOf(gap, ahead, needs.get(gap.id)!, given)]));
}

function timingOf(gap: Gap, all: ReadonlyMap<string, Ahead>, needs: Needed, { dates, today, bankHolidays }: Given): Timing {
  const ahead = all.get(gap.id)!;
  const date = entry(dates, gap.gate);
  const { neededBy: by, neededFor: whom } = needs.get(gap.due.at(-1)!) ?? {};
  const [latestStart] = [...needs.values()].map((need) => need.latestStart).toSorted();
  const missed = [...needs].flatMap(([due, { neededBy, neededFor }]) => {
    const finish = due === gap.due.at(-1) ? ahead.finish : partFinish(due);
    // An agreed date is a latest day: on a Sunday, it is kept by what is needed on the Friday before.
    if (finish === undefined || backToWorkingDay(finish, bankHolidays) <= neededBy) return [];
    return [{ neededBy, ...(neededFor !== undefined && { neededFor }), finish }];
  })[0];
  return {
    ...ahead,
    ...(by !== undefined && { neededBy: by }),
    ...(whom !== undefined && { neededFor: whom }),
    ...(latestStart !== undefined && { latestStart }),
    ...(date !== undefined && { gateDate: backToWorkingDay(date, bankHolidays) }),
    late: missed !== undefined,
    ...(missed && { missed }),
  };

  /* Of its first steps; none later than the whole where people agreed on less time. */
  function partFinish({ weeks, waitsFor }: Due): IsoDate | undefined {
    const finishes = waitsFor.map((id) => all.get(id)!.finish);
    if (finishes.includes(undefined)) return undefined;
    const start = forwardToWorkingDay([today, ...(finishes as IsoDate[])].reduce(later), bankHolidays);
    const finish = forwardToWorkingDay(addDays(start, 7 * weeks), bankHolidays);
    return ahead.finish !== undefined && ahead.finish < finish ? ahead.finish : finish;
  }
}
