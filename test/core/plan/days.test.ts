import { describe, expect, test } from 'vitest';
import { addDays, backToWorkingDay, DATE_LIMITS, forwardToWorkingDay, isIsoDate, isWithinLimits } from '../../../src/core/plan/days.ts';
import { dateField } from '../../../src/text/date-field.ts';

describe('days', () => {
  test('count across months, leap days and summer time', () => {
    expect(addDays('2027-03-27', 7)).toBe('2027-04-03');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-10-26', -1)).toBe('2026-10-25');
  });

  test('move over a bank holiday weekend: a latest day back, an earliest one forward, a working day not at all', () => {
    const holidays = ['2026-12-25', '2026-12-28'];
    expect(backToWorkingDay('2026-12-28', holidays)).toBe('2026-12-24');
    expect(forwardToWorkingDay('2026-12-25', holidays)).toBe('2026-12-29');
    for (const move of [backToWorkingDay, forwardToWorkingDay]) expect(move('2026-12-23', holidays)).toBe('2026-12-23');
  });

  test('never come after the year 9999, where a date has another form', () => {
    expect([addDays('9999-12-31', 1), addDays('9999-12-01', 400)]).toEqual(['9999-12-31', '9999-12-31']);
    expect(forwardToWorkingDay('9999-12-31', [])).toBe('9999-12-31');
  });

  test('are real days, written as year-month-day', () => {
    expect(['2026-11-24', '9999-12-31', '2028-02-29'].every(isIsoDate)).toBe(true);
    expect(['2026-02-30', '2026-1-1', '24/11/2026', '0026-01-01', '', '2026-11-24T00:00'].some(isIsoDate)).toBe(false);
  });

  test('are named by people within limits, of which the words of a field tell the years', () => {
    const { min, max } = DATE_LIMITS;
    expect([min, '2026-11-24', max].every(isWithinLimits)).toBe(true);
    expect([addDays(min, -1), addDays(max, 1), '0028-02-29', '2026-02-30', ''].some(isWithinLimits)).toBe(false);
    expect(dateField.refused('')).toContain(`from ${min.slice(0, 4)} to ${max.slice(0, 4)}.`);
  });
});
