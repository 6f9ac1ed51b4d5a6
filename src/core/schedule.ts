import { entry, type IsoDate } from './answers.ts';
import { addDays, workingDay } from './days.ts';
import type { Gap } from './gaps.ts';

/** When an action can be done, and when it must be. All days are working days. */
export interface Timing {
  /** Today plus the lead times of all that comes first and its own. */
  readonly earliestFinish: IsoDate;
  /** The day by which it must be done: its gate's date, or earlier where another action waits for it. Absent without a date. */
  readonly finishBy?: IsoDate;
  readonly latestStart?: IsoDate;
  /** The date of its own gate, where one is given. */
  readonly gateDate?: IsoDate;
  /** True when it is not done and the earliest finish is after the date of its gate. */
  readonly late: boolean;
}

/**
 * Times every action, by id. `plan` must be in plan order, so that what is waited for stands first.
 * Earliest finish runs forward from today, latest start back from the gates, both through lead times and
 * dependencies; a week is seven days (product rule "Dates"). What is `done` takes no more time.
 */
export function schedule(
  plan: readonly Gap[],
  dates: Readonly<Record<string, IsoDate>>,
  today: IsoDate,
  bankHolidays: readonly IsoDate[],
  done: (id: string) => boolean = () => false,
): ReadonlyMap<string, Timing> {
  const left = plan.map((gap) => (done(gap.id) ? { ...gap, weeks: 0 } : gap));
  const earliest = earliestFinishes(left, today);
  const latest = latestFinishes(left, dates);
  const onWorkingDay = (date: IsoDate) => workingDay(date, bankHolidays);
  return new Map(
    left.map((gap) => {
      const earliestFinish = onWorkingDay(earliest.get(gap.id)!);
      const date = entry(dates, gap.gate);
      const gateDate = date && onWorkingDay(date);
      const latestFinish = latest.get(gap.id);
      return [
        gap.id,
        {
          earliestFinish,
          ...(latestFinish !== undefined && {
            finishBy: onWorkingDay(latestFinish),
            latestStart: onWorkingDay(addDays(latestFinish, -7 * gap.weeks)),
          }),
          ...(gateDate !== undefined && { gateDate }),
          late: gateDate !== undefined && !done(gap.id) && earliestFinish > gateDate,
        },
      ];
    }),
  );
}

function earliestFinishes(plan: readonly Gap[], today: IsoDate): ReadonlyMap<string, IsoDate> {
  const finishes = new Map<string, IsoDate>();
  for (const gap of plan) {
    const start = gap.waitsFor.map((id) => finishes.get(id)!).reduce((a, b) => (a > b ? a : b), today);
    finishes.set(gap.id, addDays(start, 7 * gap.weeks));
  }
  return finishes;
}

function latestFinishes(plan: readonly Gap[], dates: Readonly<Record<string, IsoDate>>): ReadonlyMap<string, IsoDate> {
  const finishes = new Map<string, IsoDate>();
  const notAfter = (id: string, date: IsoDate) => {
    const known = finishes.get(id);
    if (known === undefined || date < known) finishes.set(id, date);
  };
  for (const gap of plan.toReversed()) {
    const gateDate = entry(dates, gap.gate);
    if (gateDate !== undefined) notAfter(gap.id, gateDate);
    const finish = finishes.get(gap.id);
    if (finish !== undefined) gap.waitsFor.forEach((id) => notAfter(id, addDays(finish, -7 * gap.weeks)));
  }
  return finishes;
}
