import { entry, isToDo, type Assessment, type IsoDate } from './answers.ts';
import { addDays, backToWorkingDay, forwardToWorkingDay } from './days.ts';
import type { Gap } from './gaps.ts';

/** When an action can be done, and when it must be. All days are working days, but for an agreed one. */
export interface Timing extends Ahead, Back {
  /** The date of its own gate, where one is given. */
  readonly gateDate?: IsoDate;
  /** True where it is still to be done and its finish is after the day by which it is needed. */
  readonly late: boolean;
}

/** Worked out forward from today. */
interface Ahead {
  /** Today, or the last finish of what it waits for. None of these three days where it is put off, dropped or held. */
  readonly earliestStart?: IsoDate;
  readonly earliestFinish?: IsoDate;
  /** The finish that counts: the agreed date, unless it has passed or is before the earliest start; else the earliest finish. */
  readonly finish?: IsoDate;
  /** What it waits for, at whatever remove, that is put off or will not be done: until then it has no earliest day. */
  readonly heldBy: readonly string[];
}

/** Worked out back from the gates. Nothing where no date bounds it, and for what is not to be done any more. */
interface Back {
  /** The earliest of its gate's date and the latest starts of what waits for it. */
  readonly neededBy?: IsoDate;
  /** The action whose latest start that is; absent where it is its own gate's date. */
  readonly neededFor?: string;
  readonly latestStart?: IsoDate;
}

/** What people agreed on, the days that count, and the day it is. */
interface Given {
  readonly said: Assessment['plan'];
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly today: IsoDate;
  readonly bankHolidays: readonly IsoDate[];
}

/**
 * Times every action, by id. `plan` must be in plan order, so that what is waited for stands first. A week is seven days; an
 * earliest day moves forward to a working day, a latest one back (product rule "Dates"). So none starts before today or before
 * what it waits for has finished.
 */
export function schedule(plan: readonly Gap[], given: Given): ReadonlyMap<string, Timing> {
  const ahead = aheadOf(plan, given);
  const back = backOf(plan, given);
  return new Map(plan.map((gap) => [gap.id, timingOf(gap, ahead.get(gap.id)!, back.get(gap.id)!, given)]));
}

function timingOf({ gate }: Gap, ahead: Ahead, back: Back, { dates, bankHolidays }: Given): Timing {
  const date = entry(dates, gate);
  const { finish } = ahead;
  const { neededBy } = back;
  return {
    ...ahead,
    ...back,
    ...(date !== undefined && { gateDate: backToWorkingDay(date, bankHolidays) }),
    // An agreed date is a latest day: on a Sunday, it is kept by what is needed on the Friday before.
    late: finish !== undefined && neededBy !== undefined && backToWorkingDay(finish, bankHolidays) > neededBy,
  };
}

function aheadOf(plan: readonly Gap[], { said, today, bankHolidays }: Given): ReadonlyMap<string, Ahead> {
  const known = new Map<string, Ahead>();
  for (const { id, weeks, waitsFor } of plan) {
    const { status, due } = entry(said, id) ?? {};
    known.set(id, status === 'done' ? done() : isToDo(status) ? toDo(waitsFor, weeks, due) : { heldBy: [] });
  }
  return known;

  /* Finished today, whatever it waited for. */
  function done(): Ahead {
    const day = forward(today);
    return { earliestStart: day, earliestFinish: day, finish: day, heldBy: [] };
  }

  function toDo(waitsFor: readonly string[], weeks: number, due: IsoDate | undefined): Ahead {
    const heldBy = [...new Set(waitsFor.flatMap(holdersOf))];
    if (heldBy.length > 0) return { heldBy };
    const earliestStart = forward(waitsFor.map((id) => known.get(id)!.finish!).reduce((a, b) => (a > b ? a : b), today));
    const earliestFinish = forward(addDays(earliestStart, 7 * weeks));
    return { earliestStart, earliestFinish, finish: due !== undefined && due >= earliestStart ? due : earliestFinish, heldBy };
  }

  function forward(day: IsoDate): IsoDate {
    return forwardToWorkingDay(day, bankHolidays);
  }

  /* What is put off or dropped has no days, and nothing that holds it either: it holds others itself. */
  function holdersOf(id: string): readonly string[] {
    const { finish, heldBy } = known.get(id)!;
    return finish === undefined && heldBy.length === 0 ? [id] : heldBy;
  }
}

function backOf(plan: readonly Gap[], { said, dates, bankHolidays }: Given): ReadonlyMap<string, Back> {
  const bounds = new Map<string, Pick<Back, 'neededBy' | 'neededFor'>>();
  const back = new Map<string, Back>();
  for (const { id, gate, weeks, waitsFor } of plan.toReversed()) {
    const date = entry(dates, gate);
    if (date !== undefined) bind(id, { neededBy: latest(date) });
    const { neededBy, neededFor } = bounds.get(id) ?? {};
    if (neededBy === undefined || !isToDo(entry(said, id)?.status)) {
      back.set(id, {});
      continue;
    }
    const latestStart = latest(addDays(neededBy, -7 * weeks));
    back.set(id, { neededBy, ...(neededFor !== undefined && { neededFor }), latestStart });
    for (const first of waitsFor) bind(first, { neededBy: latestStart, neededFor: id });
  }
  return back;

  /* Where several bind alike, its own gate goes first, then what comes earlier in the plan: each is told after the others. */
  function bind(id: string, bound: { readonly neededBy: IsoDate; readonly neededFor?: string }): void {
    const known = bounds.get(id)?.neededBy;
    if (known === undefined || bound.neededBy <= known) bounds.set(id, bound);
  }

  function latest(day: IsoDate): IsoDate {
    return backToWorkingDay(day, bankHolidays);
  }
}
