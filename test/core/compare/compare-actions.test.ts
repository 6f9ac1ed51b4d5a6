import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/bank/types.ts';
import type { Assessment, PlanEntry } from '../../../src/core/answers.ts';
import { compare, type Comparison } from '../../../src/core/compare/compare.ts';
import { answered, level, question, rulesWith } from '../../rules.ts';

const DAY = '2026-11-24';
const between = (rules: Rules, before: Assessment, after: Assessment) =>
  compare(rules, { assessment: before, apart: {} }, { assessment: after, apart: {} }, DAY);
const changed = ({ actions }: Comparison) => Object.fromEntries(actions.changes.map(({ id, what }) => [id, what]));
const withPlan = (plan: Readonly<Record<string, PlanEntry>>, assessment: Assessment): Assessment => ({ ...assessment, plan });

describe('an action', () => {
  const rules = rulesWith([question('a'), question('b'), question('c')]);
  const low = answered({ a: level(0), b: level(0), c: level(3) });

  test('is done, dropped or put off where people said so since, and is to be done again where they took that back', () => {
    const after = withPlan({ a: { status: 'done' }, b: { status: 'willNotDo' }, c: { status: 'putOff' } }, low);
    expect(changed(between(rules, low, after))).toEqual({ a: 'done', b: 'willNotDo', c: 'putOff' });
    expect(changed(between(rules, after, withPlan({ a: { status: 'started' } }, low)))).toEqual({
      a: 'reopened',
      b: 'reopened',
      c: 'reopened',
    });
    expect(changed(between(rules, low, withPlan({ a: { status: 'started' } }, low)))).toEqual({});
    expect(changed(between(rules, after, after))).toEqual({});
  });

  test('is new or no longer called for by the answers, own ones too; what people said of it goes first', () => {
    const after = { ...low, answers: { ...low.answers, a: level(3), c: level(0) }, ownActions: { mine: { title: 'Ask the board' } } };
    expect(changed(between(rules, low, after))).toEqual({ a: 'noLonger', c: 'new', mine: 'new' });
    expect(changed(between(rules, after, low))).toEqual({ a: 'new', c: 'noLonger', mine: 'noLonger' });
    expect(changed(between(rules, low, withPlan({ a: { status: 'done' } }, after)))).toMatchObject({ a: 'done' });
  });

  test('is late where it was due before the day and is still to be done, that day itself not', () => {
    const due = (status?: PlanEntry['status'], day = '2026-11-23') =>
      between(rules, low, withPlan({ a: { due: day, ...(status && { status }) }, b: {} }, low)).actions.late;
    expect(due()).toEqual([{ id: 'a', due: '2026-11-23' }]);
    expect(due('started')).toHaveLength(1);
    for (const status of ['done', 'putOff', 'willNotDo'] as const) expect(due(status)).toEqual([]);
    expect(due(undefined, DAY)).toEqual([]);
    // What nothing calls for any more is not late.
    expect(between(rules, low, withPlan({ c: { due: '2026-01-01' } }, low)).actions.late).toEqual([]);
  });

  test('that another kind of assessment calls for is not new', () => {
    expect(changed(between(rules, answered({}, { kind: 'quick' }), answered({})))).toEqual({});
  });
});
