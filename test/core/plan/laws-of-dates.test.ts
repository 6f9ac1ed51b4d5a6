import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isToDo, type Assessment, type IsoDate } from '../../../src/core/answers.ts';
import { assess, type PlannedAction } from '../../../src/core/assess.ts';
import { addDays, backToWorkingDay } from '../../../src/core/plan/days.ts';
import { planLines } from '../../../src/core/plan/plan-lines.ts';
import type { Rules } from '../../../src/bank/types.ts';
import { anyCaseOf } from '../../any-case.ts';
import { runs } from '../../runs.ts';

/* What must hold of the dates of any plan, whatever people agreed on, and on whatever day it is looked at. */

const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-11-20', days));

function holdsForAll(law: (planned: Planned) => void): void {
  fc.assert(
    fc.property(anyCaseOf(8), anyDay, ({ rules, assessment }, today) => {
      const { plan } = assess(rules, assessment, today);
      law({ rules, assessment, today, plan, of: (id) => plan.find((action) => action.id === id)! });
    }),
    { numRuns: runs(400) },
  );
}

interface Planned {
  readonly rules: Rules;
  readonly assessment: Assessment;
  readonly today: IsoDate;
  readonly plan: readonly PlannedAction[];
  readonly of: (id: string) => PlannedAction;
}

const said = ({ assessment }: Planned, id: string) => assessment.plan[id] ?? {};
const works = ({ rules }: Planned, day: IsoDate) => ![0, 6].includes(new Date(day).getUTCDay()) && !rules.bankHolidays.includes(day);

test('nothing starts before today, nor before what it waits for has finished', () =>
  holdsForAll((planned) => {
    for (const { waitsFor, timing, id } of planned.plan) {
      if (timing.earliestStart === undefined) continue;
      expect(timing.earliestStart >= planned.today).toBe(true);
      if (said(planned, id).status === 'done') continue;
      for (const first of waitsFor) expect(timing.earliestStart >= planned.of(first).timing.finish!).toBe(true);
    }
  }));

test('an earliest finish leaves the whole lead time, and is the first working day that does', () =>
  holdsForAll((planned) => {
    for (const { id, timing, weeks } of planned.plan) {
      const { earliestStart, earliestFinish } = timing;
      expect(earliestStart === undefined).toBe(earliestFinish === undefined);
      if (earliestStart === undefined || earliestFinish === undefined) continue;
      const soonest = said(planned, id).status === 'done' ? planned.today : addDays(earliestStart, 7 * weeks);
      expect(earliestFinish >= soonest).toBe(true);
      for (let day = soonest; day < earliestFinish; day = addDays(day, 1)) expect(works(planned, day)).toBe(false);
    }
  }));

test('every day that is worked out is a working day', () =>
  holdsForAll((planned) => {
    for (const { timing } of planned.plan) {
      const { earliestStart, earliestFinish, neededBy, latestStart, gateDate } = timing;
      for (const day of [earliestStart, earliestFinish, neededBy, latestStart, gateDate])
        if (day !== undefined) expect(works(planned, day), day).toBe(true);
    }
  }));

test('it is needed by its gates and by whatever waits for it, and the latest start leaves the whole lead time of each', () =>
  holdsForAll((planned) => {
    for (const { id, due, timing } of planned.plan) {
      const waiting = planned.plan.flatMap((other) => (other.due.at(-1)!.waitsFor.includes(id) ? [other.timing] : []));
      const bounds = [
        ...due.map(({ gate, weeks }) => ({ day: planned.assessment.deployment.dates[gate], weeks })),
        ...waiting.map(({ latestStart }) => ({ day: latestStart, weeks: due.at(-1)!.weeks })),
      ].filter(({ day }) => day !== undefined);
      const { neededBy, latestStart } = timing;
      if (neededBy !== undefined) expect(latestStart).toBeDefined();
      if (!isToDo(said(planned, id).status)) expect(neededBy).toBe(undefined);
      if (neededBy === undefined || latestStart === undefined) continue;
      if (due.length === 1 && waiting.length === 0) expect(neededBy).toBe(backToWorkingDay(bounds[0]!.day!, planned.rules.bankHolidays));
      for (const { gate, weeks } of due) {
        const day = planned.assessment.deployment.dates[gate];
        if (day !== undefined) expect(addDays(latestStart, 7 * weeks) <= day).toBe(true);
      }
      for (const other of planned.plan) {
        if (other.due.length > 1 || !other.waitsFor.includes(id) || other.timing.latestStart === undefined) continue;
        expect(addDays(latestStart, 7 * due.at(-1)!.weeks) <= other.timing.latestStart).toBe(true);
      }
      expect(bounds.length).toBeGreaterThan(0);
    }
  }));

test('a due date within reach that is kept is in time; what is closed is never late, and of what is held only a part', () =>
  holdsForAll((planned) => {
    for (const { id, due: needs, timing } of planned.plan) {
      const { due, status } = said(planned, id);
      const { earliestStart, neededBy, heldBy, late, missed } = timing;
      expect(late).toBe(missed !== undefined);
      if (!isToDo(status)) expect(late).toBe(false);
      if (heldBy.length > 0 && needs.length === 1) expect(late).toBe(false);
      if (needs.length === 1 && due !== undefined && neededBy !== undefined && earliestStart !== undefined) {
        if (due <= neededBy && due >= earliestStart) expect(late).toBe(false);
      }
      if (missed) expect(missed.finish > missed.neededBy).toBe(true);
    }
  }));

test('what it waits for, at whatever remove, holds it while that is put off or dropped, and nothing else does', () =>
  holdsForAll((planned) => {
    const setAside = (id: string) => !isToDo(said(planned, id).status) && said(planned, id).status !== 'done';
    const holders = (id: string): readonly string[] =>
      planned.of(id).waitsFor.flatMap((first) => {
        if (setAside(first)) return [first];
        return said(planned, first).status === 'done' ? [] : holders(first);
      });
    for (const { id, timing } of planned.plan)
      expect(timing.heldBy.toSorted()).toEqual(isToDo(said(planned, id).status) ? [...new Set(holders(id))].toSorted() : []);
  }));

test('a suggested date is neither in the past nor before it can be done, and none is suggested for what is closed or held', () =>
  holdsForAll((planned) => {
    for (const line of planLines(planned.assessment, planned.plan, planned.rules.gates)) {
      if (line.suggested === undefined) continue;
      expect(line.suggested >= planned.today && line.suggested >= line.action!.timing.earliestFinish!).toBe(true);
      expect(isToDo(line.said.status) && line.action!.timing.heldBy.length === 0).toBe(true);
    }
  }));

test('to finish something makes nothing start later', () =>
  holdsForAll((planned) => {
    const [first] = planned.plan;
    if (!first) return;
    const plan = { ...planned.assessment.plan, [first.id]: { ...said(planned, first.id), status: 'done' as const } };
    const sooner = assess(planned.rules, { ...planned.assessment, plan }, planned.today).plan;
    for (const { id, timing } of sooner) {
      const before = planned.of(id).timing.earliestStart;
      if (before !== undefined) expect(timing.earliestStart! <= before).toBe(true);
    }
  }));
