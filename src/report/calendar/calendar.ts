import { calendar as text } from '../../text/plan/calendar.ts';
import { SERVICE } from '../../text/site.ts';
import type { Told } from '../model/told.ts';
import { daysOf } from './days.ts';
import { eventOf } from './event.ts';
import { folded } from './fold.ts';
import { property } from './property.ts';

/**
 * The calendar (RFC 5545) of a plan: a whole day for each gate that has a date and for each action that has one and is not
 * finished with. An event keeps its id from one calendar to the next, so that a later one brings the earlier up to date.
 * Null where nothing has a date.
 */
export function calendarOf(told: Told): string | null {
  const { assessment, made } = told;
  const days = daysOf(told);
  if (days.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    ...property('PRODID', SERVICE),
    'METHOD:PUBLISH',
    ...property('X-WR-CALNAME', text.name(assessment.deployment.trust)),
    // How often a program that subscribes may look again.
    'X-PUBLISHED-TTL:PT1H',
    ...days.flatMap((day) => eventOf(day, assessment.id, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
