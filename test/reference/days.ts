import type { IsoDate } from '../../src/core/answers.ts';

/* Days of the calendar, the same in every time zone. */

/** So many days later; earlier where the number is below 0. */
export function daysAfter(days: number, day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A working day itself; of a weekend or bank holiday the next working day in this direction: 1 is forward, -1 back. */
export function workingDay(day: IsoDate, bankHolidays: readonly IsoDate[], direction: 1 | -1): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const works = weekday !== 0 && weekday !== 6 && !bankHolidays.includes(day);
  return works ? day : workingDay(daysAfter(direction, day), bankHolidays, direction);
}
