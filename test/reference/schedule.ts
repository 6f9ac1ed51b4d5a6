import type { IsoDate } from '../../src/core/answers.ts';
import type { Action } from './action.ts';
import { daysAfter, workingDay } from './days.ts';
import { own, type Given } from './given.ts';

export interface Times {
  readonly latestStart?: IsoDate;
  readonly earliestFinish: IsoDate;
  readonly late: boolean;
}

/** The times of each action by id. Days are counted as they fall through a chain; only what is shown moves to a working day. */
export function schedule(
  { rules, assessment }: Given,
  all: readonly Action[],
  waitsFor: ReadonlyMap<string, readonly string[]>,
  today: IsoDate,
): (id: string) => Times {
  const shown = (day: IsoDate) => workingDay(day, rules.bankHolidays);
  const action = (id: string) => all.filter((one) => one.id === id);
  const gateDates = (id: string) => action(id).flatMap(({ gate }) => own(assessment.deployment.dates, gate) ?? []);
  const lead = (id: string) => 7 * action(id).reduce((weeks, one) => weeks + one.weeks, 0);

  /** "earliest finish = today + the same" lead times through dependencies */
  function earliestFinish(id: string): IsoDate {
    const starts = (waitsFor.get(id) ?? []).map(earliestFinish);
    return daysAfter(lead(id), [today, ...starts].toSorted().at(-1) ?? today);
  }

  /** By its own gate, and in time for all that waits for it; undefined where no date is given anywhere. */
  function latestFinish(id: string): IsoDate | undefined {
    const waiting = all.filter((one) => waitsFor.get(one.id)?.includes(id));
    return [...gateDates(id), ...waiting.flatMap((one) => latestStart(one.id) ?? [])].toSorted()[0];
  }

  /** "gate date − lead times through dependencies" */
  function latestStart(id: string): IsoDate | undefined {
    const finish = latestFinish(id);
    return finish === undefined ? undefined : daysAfter(-lead(id), finish);
  }

  return (id) => {
    const [start, finish] = [latestStart(id), shown(earliestFinish(id))];
    // "Earliest finish after the gate is flagged with its date, never hidden."
    const late = gateDates(id).some((date) => finish > shown(date));
    return { ...(start !== undefined && { latestStart: shown(start) }), earliestFinish: finish, late };
  };
}
