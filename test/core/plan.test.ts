import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { fraction } from '../../src/core/fraction.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withDates } from '../rules.ts';

const TODAY = '2026-11-24';
const planOf = (...input: Parameters<typeof assess>) => assess(...input).plan;
const ids = (...input: Parameters<typeof assess>) => planOf(...input).map((action) => action.id);
const steps = (...weeks: readonly [number, number, number]) => weeks.map((one) => ({ effort: 'S' as const, weeks: one, dependsOn: [] }));

describe('gap', () => {
  const rules = rulesWith([question('a', { target: 3, steps: steps(1, 2, 4) })]);

  test('is one action: the next step, with the later steps up to the target inside it', () => {
    expect(planOf(rules, answered({ a: level(1) }), TODAY)[0]).toMatchObject({ findOut: false, levels: [2, 3], weeks: 6, effortPoints: 2 });
  });

  test('asks to find out what is not known: a small effort and 1 week', () => {
    expect(planOf(rules, answered({ a: unknown }), TODAY)[0]).toMatchObject({ findOut: true, levels: [], weeks: 1, effortPoints: 1 });
    expect(planOf(rules, answered({}), TODAY)[0]).toMatchObject({ findOut: true });
  });

  test('is closed at the target and where the question does not apply', () => {
    expect(planOf(rules, answered({ a: level(3) }), TODAY)).toEqual([]);
    expect(planOf(rules, answered({ a: notApplicable }), TODAY)).toEqual([]);
  });

  test('is opened by a requirement asked by itself until it is met or does not apply', () => {
    const duty = rulesWith([question('a')], {
      requirements: [requirement('R06', { asked: { section: 'one', effort: 'M', weeks: 8, mayNotApply: true } })],
    });
    const withDuty = (kind: 'met' | 'partly' | 'notMet' | 'unknown') =>
      planOf(duty, answered({ a: level(2) }, { requirements: { R06: { kind } } }), TODAY);
    expect(withDuty('met')).toEqual([]);
    expect(withDuty('partly')[0]).toMatchObject({ id: 'R06', mustHave: true, weeks: 8, findOut: false });
    expect(withDuty('unknown')[0]).toMatchObject({ id: 'R06', findOut: true, weeks: 1 });
    expect(planOf(duty, answered({ a: level(2) }, { kind: 'quick' }), TODAY)).toEqual([]);
  });
});

describe('plan order', () => {
  test('earliest gate, then must-haves, then finding out, then gain per effort, then id', () => {
    const rules = rulesWith(
      [
        question('z-later-gate', { gate: 'contract', critical: true }),
        question('y-small-gain'),
        question('x-large-gain', { findings: ['B01'] }),
        question('w-unknown'),
        question('v-critical', { critical: true }),
        question('a-same-as-y'),
      ],
      { findings: [finding('B01')] },
    );
    const low = {
      'z-later-gate': level(0),
      'y-small-gain': level(0),
      'x-large-gain': level(0),
      'w-unknown': unknown,
      'v-critical': level(0),
      'a-same-as-y': level(0),
    };
    expect(ids(rules, answered(low), TODAY)).toEqual([
      'v-critical',
      'w-unknown',
      'x-large-gain',
      'a-same-as-y',
      'y-small-gain',
      'z-later-gate',
    ]);
  });

  test('takes what law or due diligence rests on for a must-have, but not what guidance rests on', () => {
    const rules = rulesWith([question('a'), question('b'), question('c')], {
      requirements: [
        requirement('R01', { kind: 'guidance', by: { question: 'b', level: 1 } }),
        requirement('R02', { kind: 'due diligence', by: { question: 'c', level: 1 } }),
      ],
    });
    expect(ids(rules, answered({ a: level(0), b: level(0), c: level(0) }), TODAY)).toEqual(['c', 'a', 'b']);
  });

  test('counts as gain that of all steps of an action, by what they cost, and none for a duty', () => {
    const large = [1, 2, 3].map(() => ({ effort: 'L' as const, weeks: 1, dependsOn: [] }));
    const asked = { section: 'one', effort: 'S', weeks: 1, mayNotApply: true } as const;
    const graded = (id: string, grade: 'A' | 'B', more: Parameters<typeof question>[1]) =>
      question(id, { findings: [grade === 'A' ? 'B01' : 'B02'], ...more });
    const rules = rulesWith(
      [
        graded('a', 'B', { target: 1 }),
        graded('b', 'A', { target: 1, steps: large }),
        graded('c', 'A', { target: 2 }),
        question('d', { target: 1 }),
      ],
      {
        findings: [finding('B01'), finding('B02', { grade: 'B' })],
        requirements: [requirement('R06', { gate: 'decide', kind: 'guidance', asked })],
      },
    );
    const none = answered({ a: level(0), b: level(0), c: level(0), d: level(0) }, { requirements: { R06: { kind: 'notMet' } } });
    // Of 27 a level of a is 2, of b and c 3, of d 1; by effort a 2, b ¾, c 3, d 1.
    expect(ids(rules, none, TODAY)).toEqual(['c', 'a', 'd', 'b', 'R06']);
    expect(planOf(rules, none, TODAY).map(({ gainPerEffort }) => gainPerEffort)).toEqual([
      fraction(3, 27),
      fraction(2, 27),
      fraction(1, 27),
      fraction(3, 108),
      fraction(0, 1),
    ]);
  });

  test('never puts an action before one that it waits for', () => {
    const waiting = steps(2, 2, 2).map((step) => ({ ...step, dependsOn: ['b'] }));
    const rules = rulesWith([question('a', { critical: true, steps: waiting }), question('b')]);
    expect(ids(rules, answered({ a: level(0), b: level(0) }), TODAY)).toEqual(['b', 'a']);
    expect(planOf(rules, answered({ a: level(0), b: level(2) }), TODAY)[0]).toMatchObject({ id: 'a', waitsFor: [] });
  });

  test('never puts an action before any of several that it waits for', () => {
    const waiting = steps(2, 2, 2).map((step) => ({ ...step, dependsOn: ['b', 'c'] }));
    const rules = rulesWith([question('a', { critical: true, steps: waiting }), question('b'), question('c')]);
    expect(ids(rules, answered({ a: level(0), b: level(0), c: level(0) }), TODAY)).toEqual(['b', 'c', 'a']);
  });
});

describe('dates', () => {
  const waiting = steps(2, 2, 2).map((step) => ({ ...step, dependsOn: ['first'] }));
  const rules = rulesWith([question('first'), question('second', { gate: 'contract', steps: waiting })]);
  const low = answered({ first: level(0), second: level(0) });
  const timing = (id: string, ...input: Parameters<typeof assess>) => planOf(...input).find((action) => action.id === id)?.timing;

  test('without a date there are only durations', () => {
    expect(timing('second', rules, low, TODAY)).toEqual({
      earliestStart: '2026-12-22',
      earliestFinish: '2027-01-19',
      finish: '2027-01-19',
      heldBy: [],
      late: false,
    });
  });

  test('the latest start runs back from the gate, through what waits', () => {
    const dated = withDates({ contract: '2027-06-01' }, low);
    expect(timing('second', rules, dated, TODAY)).toMatchObject({ neededBy: '2027-06-01', latestStart: '2027-05-04', late: false });
    expect(timing('first', rules, dated, TODAY)).toMatchObject({
      neededBy: '2027-05-04',
      neededFor: 'second',
      latestStart: '2027-04-06',
    });
    expect(timing('second', rules, dated, TODAY)).not.toHaveProperty('neededFor');
  });

  test('an action that cannot be done in time is flagged with the date on which it would be done', () => {
    const soon = withDates({ contract: '2026-12-15' }, low);
    expect(timing('second', rules, soon, TODAY)).toMatchObject({ earliestFinish: '2027-01-19', gateDate: '2026-12-15', late: true });
  });

  test('on a weekend or bank holiday an earliest day moves forward to a working day, a latest one back', () => {
    const holidays = { ...rules, bankHolidays: ['2027-01-19', '2027-01-18'] };
    expect(timing('second', holidays, low, TODAY)).toMatchObject({ earliestFinish: '2027-01-20' });
    expect(timing('first', rules, low, '2026-11-28')).toMatchObject({ earliestStart: '2026-11-30' });
    // A Sunday.
    expect(timing('second', rules, withDates({ contract: '2027-01-31' }, low), TODAY)).toMatchObject({
      gateDate: '2027-01-29',
      neededBy: '2027-01-29',
      latestStart: '2027-01-01',
    });
  });

  test('an action that is done on the day of its gate is in time, a day later it is late', () => {
    const late = (contract: string) => timing('second', rules, withDates({ contract }, low), TODAY)?.late;
    expect([late('2027-01-19'), late('2027-01-18')]).toEqual([false, true]);
  });

  test('the date of one gate is that of no other: what comes first is bound by it, what comes after is not', () => {
    const first = timing('first', rules, withDates({ contract: '2026-12-15' }, low), TODAY);
    expect(first).toMatchObject({ neededBy: '2026-11-17', neededFor: 'second' });
    expect(first).not.toHaveProperty('gateDate');
    expect(timing('second', rules, withDates({ decide: '2026-12-15' }, low), TODAY)).not.toHaveProperty('neededBy');
  });

  test('what cannot be done by the day on which something else needs it cannot be done in time, whatever its own gate says', () => {
    const dates = { decide: '2027-06-01', contract: '2027-01-11' };
    expect(timing('first', rules, withDates(dates, low), TODAY)).toMatchObject({ earliestFinish: '2026-12-22', late: true });
    expect(timing('first', rules, withDates({ ...dates, contract: '2027-01-19' }, low), TODAY)?.late).toBe(false);
  });

  test('a due date is the finish, unless it has passed or is before the earliest start', () => {
    const due = (first: string) => timing('second', rules, { ...low, plan: { first: { due: first } } }, TODAY)?.earliestStart;
    expect(due('2027-01-04')).toBe('2027-01-04');
    expect(due('2026-12-01')).toBe('2026-12-01');
    // A Sunday.
    expect(due('2027-01-03')).toBe('2027-01-04');
    expect(due('2026-11-23')).toBe('2026-12-22');
    const early = { ...low, plan: { second: { due: '2026-12-21' } } };
    expect(timing('second', rules, early, TODAY)?.finish).toBe('2027-01-19');
  });

  test('a due date that is kept is in time, one after the day of need is not', () => {
    const late = (due: string, contract = '2027-01-05') =>
      timing('second', rules, withDates({ contract }, { ...low, plan: { second: { due } } }), TODAY)?.late;
    expect([late('2027-01-05'), late('2027-01-06')]).toEqual([false, true]);
    // Due on the Sunday of its gate, whose day of need is the Friday before.
    expect([late('2027-01-31', '2027-01-31'), late('2027-02-01', '2027-01-31')]).toEqual([false, true]);
  });

  test('where its own gate binds as early as what waits for it, it is needed for its gate', () => {
    const dates = { decide: '2027-05-04', contract: '2027-06-01' };
    const first = timing('first', rules, withDates(dates, low), TODAY);
    expect(first?.neededBy).toBe('2027-05-04');
    expect(first).not.toHaveProperty('neededFor');
    expect(timing('first', rules, withDates({ ...dates, decide: '2027-05-05' }, low), TODAY)).toMatchObject({ neededFor: 'second' });
  });

  test('what waits for something that is put off or will not be done has no earliest day, and names it, at any remove', () => {
    const chain = rulesWith([
      question('a'),
      question('b', { steps: steps(2, 2, 2).map((step) => ({ ...step, dependsOn: ['a'] })) }),
      question('c', { steps: steps(2, 2, 2).map((step) => ({ ...step, dependsOn: ['b'] })) }),
    ]);
    const all = answered({ a: level(0), b: level(0), c: level(0) });
    for (const status of ['putOff', 'willNotDo'] as const) {
      const held = withDates({ decide: '2026-12-01' }, { ...all, plan: { a: { status }, c: { due: '2027-03-01' } } });
      for (const id of ['b', 'c']) expect(timing(id, chain, held, TODAY)).toMatchObject({ heldBy: ['a'], late: false });
      for (const id of ['a', 'b', 'c']) expect(timing(id, chain, held, TODAY)).not.toHaveProperty('earliestStart');
      expect(timing('a', chain, held, TODAY)).not.toHaveProperty('neededBy');
    }
    // What is done in between no longer waits.
    const done = { ...all, plan: { a: { status: 'putOff' }, b: { status: 'done' } } } as const;
    expect(timing('c', chain, done, TODAY)).toMatchObject({ heldBy: [], earliestStart: TODAY });
  });
});
