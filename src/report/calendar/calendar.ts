import { createEvents } from 'ics';
import { calendar as text } from '../../text/plan/calendar.ts';
import { SERVICE } from '../../text/site.ts';
import type { Told } from '../model/told.ts';
import { plainText } from '../model/plain-text.ts';
import { daysOf } from './days.ts';
import { escaped } from './escape.ts';
import { eventOf } from './event.ts';
import { foldedByOctets } from './fold.ts';

/** Why there is no calendar: nothing has a date, or the writer refused, which no assessment brings about. */
export interface NoCalendar {
  readonly error: 'nothingDated' | 'notWritten';
}

/**
 * The calendar (RFC 5545) of a plan: a whole day for each gate that has a date and for each action that has one and is not
 * finished with. An event keeps its id from one calendar to the next, so that a later one brings the earlier up to date.
 */
export function calendarOf(told: Told): string | NoCalendar {
  const { assessment, made } = told;
  const days = daysOf(told);
  if (days.length === 0) return { error: 'nothingDated' };
  const { value } = createEvents(
    days.map((day) => eventOf(day, assessment.id, made)),
    { productId: SERVICE, calName: escaped(plainText(text.name(assessment.deployment.trust))) },
  );
  return value === null ? { error: 'notWritten' } : foldedByOctets(value);
}
