import type { IsoDate } from '../../core/answers.ts';
import { addDays } from '../../core/plan/days.ts';
import type { CalendarDay } from './days.ts';
import { property } from './property.ts';

const FIRST = Date.parse('2026-01-01T00:00:00Z');
/* The largest whole number that a calendar may hold: in 2094 every later calendar counts alike. */
const MOST = 2_147_483_647;
const LAST_DAY = '9999-12-31';

/** The lines of a whole day that takes nobody's time. `made` is ISO text in UTC; a calendar that is made a second later replaces it. */
export function eventOf({ id, day, title, about, gate }: CalendarDay, assessment: string, made: string): readonly string[] {
  const moment = new Date(made);
  const stamp = compact(moment.toISOString().replace(/\.\d+/, ''));
  return [
    'BEGIN:VEVENT',
    ...property('UID', `${assessment}-${id}@groundwork.invalid`),
    ...property('SUMMARY', title),
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    ...dayAfter(day).map((end) => `DTEND;VALUE=DATE:${compact(end)}`),
    `SEQUENCE:${Math.min(MOST, Math.max(0, Math.floor((moment.getTime() - FIRST) / 1000)))}`,
    ...property('DESCRIPTION', about),
    ...property('CATEGORIES', gate ?? ''),
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'TRANSP:TRANSPARENT',
    `LAST-MODIFIED:${stamp}`,
    'END:VEVENT',
  ];
}

/* The day on which it is over. No calendar has a day after the last: the event then says no end, which is one day too. */
function dayAfter(day: IsoDate): readonly IsoDate[] {
  return day === LAST_DAY ? [] : [addDays(day, 1)];
}

function compact(date: string): string {
  return date.replaceAll(/[-:]/g, '');
}
