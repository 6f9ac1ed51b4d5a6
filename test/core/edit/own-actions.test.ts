import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { bringActionBack, removeAction, setOwnAction } from '../../../src/core/edit/own-actions.ts';
import { planAction } from '../../../src/core/edit/plan.ts';

const before: Assessment = {
  ...emptyAssessment('x'),
  ownActions: { own: { title: 'Train staff' }, other: { title: 'Tell the board', gate: 'decide' } },
  plan: { own: { owner: 'Ann' }, q0: { note: 'n' } },
};

describe('an own action', () => {
  test('is added behind those that are there, or changed in its place', () => {
    expect(Object.keys(setOwnAction(before, 'new', { title: 'New' }).ownActions)).toEqual(['own', 'other', 'new']);
    const changed = setOwnAction(before, 'own', { title: 'Train all staff', gate: 'go-live' });
    expect(Object.entries(changed.ownActions)).toEqual([
      ['own', { title: 'Train all staff', gate: 'go-live' }],
      ['other', { title: 'Tell the board', gate: 'decide' }],
    ]);
    expect(changed.plan).toEqual(before.plan);
  });

  test('that is removed goes with all that was said of it, and nothing else does', () => {
    expect(removeAction(before, 'own')).toEqual({
      ...before,
      ownActions: { other: before.ownActions['other'] },
      plan: { q0: { note: 'n' } },
    });
  });
});

describe('a removed action that is brought back', () => {
  test('is as it was, and what was said of others since stays', () => {
    const since = planAction(removeAction(before, 'own'), 'q0', { owner: 'Bob' });
    expect(bringActionBack(since, 'own', before)).toEqual({ ...before, plan: { ...before.plan, q0: { note: 'n', owner: 'Bob' } } });
  });

  test('takes nothing away where there was nothing before', () => {
    const since = planAction(before, 'q1', { owner: 'Bob' });
    expect(bringActionBack(since, 'q1', before)).toEqual(since);
  });

  test.each(['own', 'other', 'q0', 'never'])('makes removing "%s" undone', (id) => {
    expect(bringActionBack(removeAction(before, id), id, before)).toEqual(before);
  });
});
