import type { IsoDate } from '../../src/core/answers.ts';

/* Days of the calendar, the same in every time zone. */

/** So many days later; earlier where the number is below 0. */
export function daysAfter(days: number, day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** "a date on a weekend or bank holiday moves back to the working day before" */
export function workingDay(day: IsoDate, bankHolidays: readonly IsoDate[]): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const works = weekday !== 0 && weekday !== 6 && !bankHolidays.includes(day);
  return works ? day : workingDay(daysAfter(-1, day), bankHolidays);
}
