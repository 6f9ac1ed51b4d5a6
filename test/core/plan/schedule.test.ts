import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, backToWorkingDay, isIsoDate } from '../../../src/core/plan/days.ts';
import type { Gap } from '../../../src/core/plan/gaps.ts';
import { fraction } from '../../../src/core/score/fraction.ts';
import { schedule } from '../../../src/core/plan/schedule.ts';
import { runs } from '../../runs.ts';
import { inEveryZone, ZONES } from '../../zones.ts';

/* A day is a day: no clock, zone or summer time may move one. */

const gap = (id: string, weeks: number, waitsFor: readonly string[] = []): Gap => ({
  of: 'question',
  id,
  gate: 'contract',
  due: [{ gate: 'contract', level: 1, weeks, waitsFor }],
  findOut: false,
  levels: [1],
  mustHave: false,
  effortPoints: 1,
  weeks,
  gainPerEffort: fraction(1, 1),
  waitsFor,
});
const plan = [gap('a', 3), gap('b', 6, ['a'])];
const timings = (today: string, contract: string) =>
  Object.fromEntries(schedule(plan, { said: {}, dates: { contract }, today, bankHolidays: ['2038-01-01'] }));
const anyDay = fc.integer({ min: 0, max: 70_000 }).map((days) => addDays('1970-01-01', days));
const same = <T>(values: readonly T[]) => values.forEach((value) => expect(value).toEqual(values[0]));

describe('dates', () => {
  test('fault 66: the zones of these tests really change the clock', () => {
    const noons = inEveryZone(() => new Date('2026-06-01T12:00:00Z').getHours());
    expect(new Set(noons).size).toBe(ZONES.length);
  });

  test('fault 66: weeks over the change to and from summer time keep the day of the week, in every zone', () => {
    same(
      inEveryZone(() => ({
        spring: addDays('2027-03-25', 7),
        autumn: addDays('2027-10-28', 7),
        back: addDays('2027-11-04', -7),
        south: addDays('2027-04-01', 7),
        plan: timings('2027-03-24', '2027-11-03'),
      })),
    );
    expect(timings('2027-03-24', '2027-11-03')).toEqual({
      a: {
        earliestStart: '2027-03-24',
        earliestFinish: '2027-04-14',
        finish: '2027-04-14',
        heldBy: [],
        neededBy: '2027-09-22',
        neededFor: 'b',
        latestStart: '2027-09-01',
        gateDate: '2027-11-03',
        late: false,
      },
      b: {
        earliestStart: '2027-04-14',
        earliestFinish: '2027-05-26',
        finish: '2027-05-26',
        heldBy: [],
        neededBy: '2027-11-03',
        latestStart: '2027-09-22',
        gateDate: '2027-11-03',
        late: false,
      },
    });
  });

  test('fault 66: days after the year 2038 are planned as any other, in every zone', () => {
    same(inEveryZone(() => timings('2037-12-30', '2040-02-29')));
    expect(timings('2037-12-30', '2040-02-29')['b']).toEqual({
      earliestStart: '2038-01-20',
      earliestFinish: '2038-03-03',
      finish: '2038-03-03',
      heldBy: [],
      neededBy: '2040-02-29',
      latestStart: '2040-01-18',
      gateDate: '2040-02-29',
      late: false,
    });
    expect(addDays('2038-01-18', 1)).toBe('2038-01-19');
    expect(backToWorkingDay('2038-01-03', ['2038-01-01'])).toBe('2037-12-31');
    expect(addDays('2099-12-31', 1)).toBe('2100-01-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  test('fault 66: there and back is the same day, for any day to 2160, in every zone', () => {
    inEveryZone(() =>
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (day, days) => {
          expect(isIsoDate(day)).toBe(true);
          expect(addDays(addDays(day, days), -days)).toBe(day);
          expect(addDays(day, days) > day).toBe(days > 0);
        }),
        { numRuns: runs(200) },
      ),
    );
  });
});
