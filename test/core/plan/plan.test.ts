import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { fraction } from '../../../src/core/score/fraction.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withDates, withFacts } from '../../rules.ts';

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
    const order = 'v-critical w-unknown x-large-gain a-same-as-y y-small-gain z-later-gate';
    expect(ids(rules, answered(low), TODAY)).toEqual(order.split(' '));
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

describe('an action of which an earlier gate needs a part', () => {
  // Its first step takes 3 weeks and waits for nothing; the second takes 10 and waits for another.
  const twice = [
    { effort: 'S' as const, weeks: 3, dependsOn: [] },
    { effort: 'L' as const, weeks: 10, dependsOn: ['route'] },
    { effort: 'S' as const, weeks: 1, dependsOn: [] },
  ];
  const rules = rulesWith(
    [
      question('case', { gate: 'go-live', critical: true, steps: twice }),
      question('route', { gate: 'contract', target: 1, steps: steps(4, 1, 1) }),
      question('other', { gate: 'contract', critical: true }),
    ],
    {
      requirements: [
        requirement('R02', { kind: 'due diligence', by: { question: 'case', level: 1 } }),
        requirement('R03', { gate: 'decide', kind: 'guidance', by: { question: 'case', level: 1 } }),
        requirement('R04', { gate: 'decide', askWhen: 'cloud-hosted', by: { question: 'case', level: 1 } }),
      ],
    },
  );
  const at = (one: 0 | 1 | 2, dates: Readonly<Record<string, string>> = {}) =>
    withFacts({ 'cloud-hosted': false }, withDates(dates, answered({ case: level(one), route: level(0), other: level(2) })));
  const action = (...input: Parameters<typeof at>) => planOf(rules, at(...input), TODAY).find(({ id }) => id === 'case');

  test('stands at the earliest gate that is held shut without it, and goes to its own once that has its part', () => {
    expect(action(0)).toMatchObject({ gate: 'contract', levels: [1, 2], weeks: 13, mustHave: true });
    expect(action(1)).toMatchObject({ gate: 'go-live', levels: [2], weeks: 10, mustHave: true });
    expect(action(2)).toBeUndefined();
  });

  test('says which gate needs it to which level', () => {
    const due = (one: 0 | 1) => action(one)?.due.map(({ gate, level: needed, weeks, waitsFor }) => [gate, needed, weeks, waitsFor]);
    expect(due(0)).toEqual([
      ['contract', 1, 3, []],
      ['go-live', 2, 13, ['route']],
    ]);
    expect(due(1)).toEqual([['go-live', 2, 10, ['route']]]);
  });

  test('is found out for the earliest gate', () => {
    const open = { ...at(0), answers: {} };
    expect(planOf(rules, open, TODAY).find(({ id }) => id === 'case')).toMatchObject({ gate: 'contract', findOut: true, weeks: 1 });
  });

  test('is late for the earlier gate only when that part of it cannot be done in time', () => {
    // 24 Nov + 3 weeks = 15 Dec; 24 Nov + 4 for the route + 13 = 23 Mar.
    const late = (dates: Readonly<Record<string, string>>) => {
      const { missed, earliestFinish } = action(0, dates)!.timing;
      return [missed?.neededBy, missed?.finish, earliestFinish];
    };
    expect(late({ contract: '2026-12-15', 'go-live': '2027-06-01' })).toEqual([undefined, undefined, '2027-03-23']);
    expect(late({ contract: '2026-12-14', 'go-live': '2027-06-01' })).toEqual(['2026-12-14', '2026-12-15', '2027-03-23']);
    expect(late({ contract: '2026-12-15', 'go-live': '2027-03-22' })).toEqual(['2027-03-22', '2027-03-23', '2027-03-23']);
    expect(late({ contract: '2026-12-15' })).toEqual([undefined, undefined, '2027-03-23']);
  });

  test('is to start early enough for each of its gates, and what its later step waits for is bound by that step alone', () => {
    const start = (dates: Readonly<Record<string, string>>) => action(0, dates)!.timing.latestStart;
    expect(action(0, { contract: '2027-03-01', 'go-live': '2027-12-01' })!.timing).toMatchObject({ neededBy: '2027-12-01', late: false });
    expect(action(0, { contract: '2027-03-01' })!.timing).not.toHaveProperty('neededBy');
    expect(start({ contract: '2027-03-01', 'go-live': '2027-12-01' })).toBe('2027-02-08');
    expect(start({ contract: '2027-03-01', 'go-live': '2027-04-05' })).toBe('2027-01-04');
    const route = planOf(rules, at(0, { contract: '2027-03-01', 'go-live': '2027-12-01' }), TODAY).find(({ id }) => id === 'route');
    expect(route?.timing).toMatchObject({ neededBy: '2027-03-01', latestStart: '2027-02-01' });
  });
});

test('a part of an action waits for what its steps wait for, and has no finish while that is put off', () => {
  const first = [{ effort: 'S' as const, weeks: 3, dependsOn: ['route'] }, ...steps(10, 1, 1).slice(0, 2)];
  const rules = rulesWith([question('route', { target: 1, steps: steps(4, 1, 1) }), question('case', { gate: 'go-live', steps: first })], {
    requirements: [requirement('R02', { by: { question: 'case', level: 1 } })],
  });
  const dated = withDates({ contract: '2027-01-11' }, answered({ route: level(0), case: level(0) }));
  const timing = (plan: Assessment['plan']) => planOf(rules, { ...dated, plan }, TODAY).find(({ id }) => id === 'case')?.timing;
  // 24 Nov + 4 weeks = 22 Dec; + 3 weeks = 12 Jan.
  expect(timing({})?.missed).toMatchObject({ neededBy: '2027-01-11', finish: '2027-01-12' });
  expect(timing({ route: { due: '2026-12-21' } })?.late).toBe(false);
  expect(timing({ route: { status: 'putOff' } })).toMatchObject({ late: false, heldBy: ['route'] });
});

test('a part of an action is never late where people agreed on less time for all of it', () => {
  const twice = [3, 10, 1].map((weeks) => ({ effort: 'S' as const, weeks, dependsOn: [] }));
  const rules = rulesWith([question('case', { gate: 'go-live', steps: twice })], {
    requirements: [requirement('R02', { by: { question: 'case', level: 1 } })],
  });
  const dated = withDates({ contract: '2026-12-01' }, answered({ case: level(0) }));
  const late = (plan: Assessment['plan']) => planOf(rules, { ...dated, plan }, TODAY)[0]?.timing.late;
  expect([late({}), late({ case: { due: '2026-12-01' } })]).toEqual([true, false]);
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

  test('where several wait for it, it is needed by the earliest latest start of them all, whichever stands first', () => {
    const both = (weeks: number) =>
      rulesWith([
        question('first'),
        question('second', { gate: 'contract', steps: waiting }),
        question('third', { gate: 'contract', critical: true, steps: waiting.map((step) => ({ ...step, weeks })) }),
      ]);
    const dated = withDates({ contract: '2027-12-01' }, answered({ first: level(0), second: level(0), third: level(0) }));
    expect(timing('first', both(6), dated, TODAY)?.neededFor).toBe('third');
    expect(timing('first', both(1), dated, TODAY)?.neededFor).toBe('second');
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
