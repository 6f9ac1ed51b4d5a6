import { describe, expect, test } from 'vitest';
import { addDays, isIsoDate, workingDay } from '../../src/core/days.ts';

describe('days', () => {
  test('count across months, leap days and summer time', () => {
    expect(addDays('2027-03-27', 7)).toBe('2027-04-03');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-10-26', -1)).toBe('2026-10-25');
  });

  test('move back over a bank holiday weekend', () => {
    expect(workingDay('2026-12-28', ['2026-12-25', '2026-12-28'])).toBe('2026-12-24');
    expect(workingDay('2026-12-23', ['2026-12-25'])).toBe('2026-12-23');
  });

  test('are real days, written as year-month-day', () => {
    expect(['2026-11-24', '9999-12-31', '2028-02-29'].every(isIsoDate)).toBe(true);
    expect(['2026-02-30', '2026-1-1', '24/11/2026', '0026-01-01', '', '2026-11-24T00:00'].some(isIsoDate)).toBe(false);
  });
});
