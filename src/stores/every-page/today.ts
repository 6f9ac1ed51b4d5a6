import type { IsoDate } from '../../core/answers.ts';
import { dayOf } from '../../text/dates.ts';

/** Today where the person is, as year-month-day. */
export function today(): IsoDate {
  return dayOf(new Date().toISOString());
}
