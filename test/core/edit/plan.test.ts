import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAssessment, needsReason, type Assessment } from '../../../src/core/answers.ts';
import { planAction, setStatus } from '../../../src/core/edit/plan.ts';

const before: Assessment = {
  ...emptyAssessment('x'),
  plan: { q0: { owner: 'Ann', due: '2027-01-31', status: 'putOff', reason: 'No money.' }, q1: { note: 'other' } },
};

describe('what is said of an action', () => {
  test('leaves what was said besides, and of other actions', () => {
    expect(planAction(before, 'q0', { owner: 'Bob' })).toEqual({
      ...before,
      plan: { q0: { ...before.plan['q0'], owner: 'Bob' }, q1: { note: 'other' } },
    });
    expect(planAction(before, 'q2', { due: '2027-02-28' }).plan).toEqual({ ...before.plan, q2: { due: '2027-02-28' } });
  });

  test('that is emptied is gone, and so is the entry that had nothing else', () => {
    expect(planAction(before, 'q0', { due: '' }).plan['q0']).toEqual({ owner: 'Ann', status: 'putOff', reason: 'No money.' });
    expect(planAction(before, 'q1', { note: '' }).plan).toEqual({ q0: before.plan['q0'] });
  });
});

describe('the status of an action', () => {
  test('keeps the reason from one that asks for it to another, and drops it with one that does not', () => {
    expect(setStatus(before, 'q0', 'willNotDo').plan['q0']).toEqual({ ...before.plan['q0'], status: 'willNotDo' });
    expect(setStatus(before, 'q0', 'done').plan['q0']).toEqual({ owner: 'Ann', due: '2027-01-31', status: 'done' });
  });

  test('of an action of which nothing was said is all that is said then', () => {
    expect(setStatus(before, 'q2', 'started').plan).toEqual({ ...before.plan, q2: { status: 'started' } });
  });

  test('"not started" is said by none: nothing is left of an entry that had no more', () => {
    expect(setStatus(setStatus(before, 'q2', 'started'), 'q2', undefined)).toEqual(before);
  });

  test('leaves no reason behind where none is asked for, however it is changed', () => {
    const anyStatus = fc.constantFrom(undefined, 'started' as const, 'done' as const, 'putOff' as const, 'willNotDo' as const);
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1 }), (statuses) => {
        const { status, reason } = statuses.reduce((assessment, one) => setStatus(assessment, 'q0', one), before).plan['q0']!;
        expect(status).toBe(statuses.at(-1));
        expect(reason !== undefined).toBe(statuses.every(needsReason));
      }),
    );
  });
});
