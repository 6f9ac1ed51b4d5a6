import { afterEach, describe, expect, test, vi } from 'vitest';
import { today } from '../../src/stores/every-page/today.ts';
import { dayInWords, dayOf, momentInWords, shortDay, timeInWords } from '../../src/text/dates.ts';
import { inEveryZone, ZONES } from '../zones.ts';

/* A day is shown as it is stored; only a moment is shown as the clock of the person says. */

afterEach(() => vi.useRealTimers());

describe('a day in words', () => {
  test('fault 66: is the same in every zone, on days when clocks change and after 2038', () => {
    for (const [day, words] of [
      ['2026-11-23', '23 November 2026'],
      ['2027-03-28', '28 March 2027'],
      ['2027-10-31', '31 October 2027'],
      ['2038-01-20', '20 January 2038'],
      ['2099-12-31', '31 December 2099'],
    ] as const)
      expect(inEveryZone(() => dayInWords(day))).toEqual(ZONES.map(() => words));
  });
});

describe('a moment in words', () => {
  test('fault 66: is that of the person, also in the hour that comes twice', () => {
    process.env['TZ'] = 'Europe/London';
    expect(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'].map(momentInWords)).toEqual([
      '25 October 2026 at 01:30',
      '25 October 2026 at 01:30',
    ]);
    expect(timeInWords('2040-07-01T23:05:00Z')).toBe('00:05');
    process.env['TZ'] = 'Pacific/Auckland';
    expect(momentInWords('2026-11-23T12:00:00Z')).toBe('24 November 2026 at 01:00');
    expect(dayOf('2026-11-23T12:00:00Z')).toBe('2026-11-24');
    expect(shortDay('2026-11-23T12:00:00Z')).toEqual(['24 Nov', '2026']);
  });
});

describe('today', () => {
  test('fault 66: is the day on the calendar of the person, at any hour of a day when clocks change', () => {
    for (const [zone, moment, day] of [
      ['Europe/London', '2027-03-28T00:30:00Z', '2027-03-28'],
      ['Europe/London', '2027-03-28T22:59:00Z', '2027-03-28'],
      ['Europe/London', '2027-03-28T23:00:00Z', '2027-03-29'],
      ['Europe/London', '2027-10-31T23:59:00Z', '2027-10-31'],
      ['Pacific/Auckland', '2026-11-23T11:00:00Z', '2026-11-24'],
      ['America/Los_Angeles', '2026-11-24T07:59:00Z', '2026-11-23'],
      ['Pacific/Kiritimati', '2038-01-19T03:14:08Z', '2038-01-19'],
    ] as const) {
      process.env['TZ'] = zone;
      vi.useFakeTimers({ now: new Date(moment) });
      expect(today(), `${moment} in ${zone}`).toBe(day);
    }
  });
});
