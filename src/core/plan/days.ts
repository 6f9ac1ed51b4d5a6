import type { IsoDate } from '../answers.ts';

const DAY = 86_400_000;
/* A Friday. A year of five digits would be another form of date. */
const LAST = Date.parse('9999-12-31T00:00:00Z');

/** `days` later (or earlier, when negative); never after the year 9999. Counts in UTC, so that no time zone or summer time moves a day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDate(Math.min(Date.parse(`${date}T00:00:00Z`) + days * DAY, LAST));
}

/** The same day so many months later; the last of the month where that month is shorter. Never after the year 9999. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  return isoDate(Math.min(last.setUTCDate(Math.min(day, last.getUTCDate())), LAST));
}

/** The day itself, or the working day before where it is a weekend or a bank holiday: for a latest day (product rule "Dates"). */
export function backToWorkingDay(date: IsoDate, bankHolidays: readonly IsoDate[]): IsoDate {
  return toWorkingDay(date, -1, bankHolidays);
}

/** The day itself, or the working day after where it is a weekend or a bank holiday: for an earliest day (product rule "Dates"). */
export function forwardToWorkingDay(date: IsoDate, bankHolidays: readonly IsoDate[]): IsoDate {
  return toWorkingDay(date, 1, bankHolidays);
}

/** The days that a person may name. What was saved or worked out may lie outside them and stays: a pilot that began earlier, say. */
export const DATE_LIMITS = { min: '2020-01-01', max: '2099-12-31' } as const;

/** True for a real day written as year-month-day, within the limits. */
export function isWithinLimits(text: string): boolean {
  return isIsoDate(text) && text >= DATE_LIMITS.min && text <= DATE_LIMITS.max;
}

/** True for a real day written as year-month-day, from the year 1900 to 9999. */
export function isIsoDate(text: string): boolean {
  if (!/^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && isoDate(time) === text;
}

function toWorkingDay(date: IsoDate, step: 1 | -1, bankHolidays: readonly IsoDate[]): IsoDate {
  let day = date;
  while (isWeekend(day) || bankHolidays.includes(day)) day = addDays(day, step);
  return day;
}

function isWeekend(date: IsoDate): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day === 0 || day === 6;
}

function isoDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
