import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../src/core/plan/days.ts';
import { realityCheck } from '../../../src/core/plan/reality-check.ts';
import { answered, withDates } from '../../rules.ts';
import { inEveryZone } from '../../zones.ts';

const { deployment } = withDates({ contract: '2026-08-31' }, answered({}));

describe('the dates against the study', () => {
  test('are the contract 4, 10 and 18 months later, at the last day of a shorter month', () => {
    expect(realityCheck(deployment)).toEqual({ contract: '2026-08-31', least: '2026-12-31', most: '2027-06-30', notYet: '2028-02-29' });
  });

  test('are the same in every time zone', () => {
    for (const day of inEveryZone(() => addMonths('2026-10-31', 5))) expect(day).toBe('2027-03-31');
  });

  test('are left out without a date, and once the contract is signed', () => {
    expect(realityCheck({ ...deployment, dates: { decide: '2026-08-31' } })).toBeNull();
    expect(realityCheck({ ...deployment, stage: 'procuring' })).not.toBeNull();
    for (const stage of ['contracted', 'live'] as const) expect(realityCheck({ ...deployment, stage })).toBeNull();
  });

  test('never leave the years that a date can be written in', () => {
    expect(addMonths('9999-12-31', 18)).toBe('9999-12-31');
  });
});
