import { entry, isToDo, type Assessment, type IsoDate } from '../answers.ts';
import { addDays, forwardToWorkingDay } from './days.ts';
import type { Gap } from './gaps.ts';

/** What people agreed on, the days that count, and the day it is. */
export interface Given {
  readonly said: Assessment['plan'];
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly today: IsoDate;
  readonly bankHolidays: readonly IsoDate[];
}

/** When an action can be done: worked out forward from today. */
export interface Ahead {
  /** Today, or the last finish of what it waits for. None of these three days where it is put off, dropped or held. */
  readonly earliestStart?: IsoDate;
  readonly earliestFinish?: IsoDate;
  /** The finish that counts: the agreed date, unless it has passed or is before the earliest start; else the earliest finish. */
  readonly finish?: IsoDate;
  /** What it waits for, at whatever remove, that is put off or will not be done: until then it has no earliest day. */
  readonly heldBy: readonly string[];
}

/** The earliest days of every action, by id. `plan` must be in plan order. An earliest day moves forward to a working day. */
export function earliestDays(plan: readonly Gap[], { said, today, bankHolidays }: Given): ReadonlyMap<string, Ahead> {
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
    const earliestStart = forward([today, ...waitsFor.map((id) => known.get(id)!.finish!)].reduce(later));
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

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
