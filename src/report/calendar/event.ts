import type { EventAttributes } from 'ics';
import { addDays } from '../../core/plan/days.ts';
import { plainText } from '../model/plain-text.ts';
import type { CalendarDay } from './days.ts';
import { escaped } from './escape.ts';

const FIRST = Date.parse('2026-01-01T00:00:00Z');
/* The largest whole number that a calendar may hold: in 2094 every later calendar counts alike. */
const MOST = 2_147_483_647;
const LAST_DAY = '9999-12-31';

/** A day as the writer takes it. `made` is ISO text in UTC; a calendar that is made a second later replaces it. */
export function eventOf({ id, day, title, about, gate }: CalendarDay, assessment: string, made: string): EventAttributes {
  const moment = Date.parse(made);
  // The writer takes the moment of the stamp, and its types do not know.
  const stamped: EventAttributes & { readonly timestamp: number } = {
    uid: escaped(plainText(`${assessment}-${id}@groundwork.invalid`)),
    timestamp: moment,
    lastModified: moment,
    sequence: Math.min(MOST, Math.max(0, Math.floor((moment - FIRST) / 1000))),
    start: partsOf(day),
    end: partsOf(dayAfter(day)),
    title: plainText(title),
    description: plainText(about),
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    ...(gate !== undefined && { categories: [escaped(plainText(gate))] }),
  };
  return stamped;
}

/* The day on which it is over. No calendar has a day after the last: it then ends on itself, which the writer leaves out. */
function dayAfter(day: string): string {
  return day === LAST_DAY ? day : addDays(day, 1);
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
