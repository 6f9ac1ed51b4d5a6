import { expect, test } from 'vitest';
import type { QuestionRule, Rules } from '../../src/bank/types.ts';
import type { Assessment } from '../../src/core/answers.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, withDates } from '../rules.ts';
import { reference } from './reference.ts';

/* Plans worked out by hand with a calendar: 24 November 2026 is a Tuesday. */

const asked = { section: 'one', effort: 'M', weeks: 3, mayNotApply: true } as const;
const firstWaitsFor = (...dependsOn: readonly string[]): QuestionRule['steps'] =>
  [dependsOn, [], []].map((ids) => ({ effort: 'S', weeks: 2, dependsOn: ids }));
const TODAY = '2026-11-24';

const chain = rulesWith(
  [
    question('a', { steps: firstWaitsFor('b') }),
    question('b', { steps: firstWaitsFor('a') }), // its first step is done, so it waits for nothing
    question('c', { gate: 'contract', steps: firstWaitsFor('a') }), // is to be found out first, which waits for nothing
    question('d', { gate: 'contract', critical: true, target: 1, steps: firstWaitsFor('a', 'c', 'e', 'f') }),
    question('e', { gate: 'contract' }),
    question('f', { gate: 'contract' }),
  ],
  { requirements: [requirement('R06', { asked })], bankHolidays: ['2026-12-25', '2027-01-05'] },
);
const chained = answered(
  { a: level(0), b: level(1), d: level(0), e: level(2), f: notApplicable },
  { requirements: { R06: { kind: 'partly' } } },
);

test('gaps, the order that dependencies allow, and dates through chains', () => {
  const dates = { decide: '2026-12-26', contract: '2027-01-31' }; // a Saturday, a Sunday
  const days = (...[earliestStart, earliestFinish, neededBy, latestStart]: readonly string[]) => ({
    earliestStart,
    earliestFinish,
    neededBy,
    latestStart,
  });
  expect(reference(chain, withDates(dates, chained), TODAY).plan).toEqual([
    // a comes before b by id, but waits for it. 24 Nov + 14 = 8 Dec. a must start by Thu 26 Nov: 26 Nov - 14 = Thu 12 Nov.
    {
      id: 'b',
      findOut: false,
      levels: [2],
      effort: 1,
      weeks: 2,
      ...days('2026-11-24', '2026-12-08', '2026-11-26', '2026-11-12'),
      late: true,
    },
    // 8 Dec + 28 = 5 Jan, a bank holiday: Wed 6 Jan. Needed by Sat 26 Dec, so Thu 24 (25 is a bank holiday); - 28 = Thu 26 Nov.
    {
      id: 'a',
      findOut: false,
      levels: [1, 2],
      effort: 2,
      weeks: 4,
      ...days('2026-12-08', '2027-01-06', '2026-12-24', '2026-11-26'),
      late: true,
    },
    // A must-have, and d waits still for c. 24 Nov + 21 = 15 Dec; Sun 31 Jan is Fri 29, - 21 = Fri 8.
    {
      id: 'R06',
      findOut: false,
      levels: [],
      effort: 2,
      weeks: 3,
      ...days('2026-11-24', '2026-12-15', '2027-01-29', '2027-01-08'),
      late: false,
    },
    // 24 Nov + 7 = 1 Dec. d must start by Fri 15 Jan; - 7 = Fri 8.
    {
      id: 'c',
      findOut: true,
      levels: [],
      effort: 1,
      weeks: 1,
      ...days('2026-11-24', '2026-12-01', '2027-01-15', '2027-01-08'),
      late: false,
    },
    // e is at its target and f does not apply. The later of 6 Jan and 1 Dec, + 14 = 20 Jan. Fri 29 Jan - 14 = Fri 15.
    {
      id: 'd',
      findOut: false,
      levels: [1],
      effort: 1,
      weeks: 2,
      ...days('2027-01-06', '2027-01-20', '2027-01-29', '2027-01-15'),
      late: false,
    },
  ]);
});

test('what people agreed counts: dates, what is done, and what is put off', () => {
  const planned = (plan: Assessment['plan'], dates = {}) =>
    Object.fromEntries(
      reference(chain, withDates(dates, { ...chained, plan }), TODAY).plan.map(({ id, earliestStart, earliestFinish, late }) => [
        id,
        `${earliestStart} ${earliestFinish} ${late}`,
      ]),
    );
  // b agreed for 11 Dec: a 11 Dec + 28 = 8 Jan; d 8 Jan + 14 = 22 Jan.
  expect(planned({ b: { due: '2026-12-11' } })).toMatchObject({
    b: '2026-11-24 2026-12-08 false',
    a: '2026-12-11 2027-01-08 false',
    d: '2027-01-08 2027-01-22 false',
  });
  // A date that has passed, and one before what it waits for, count for nothing.
  expect(planned({ b: { due: '2026-11-23' }, a: { due: '2026-12-07' } })).toMatchObject({ a: '2026-12-08 2027-01-06 false' });
  // Done today, although it waited for b.
  expect(planned({ a: { status: 'done' } })).toMatchObject({ a: '2026-11-24 2026-11-24 false', d: '2026-12-01 2026-12-15 false' });
  // Neither a nor d, which waits for a, has a day while b is put off.
  expect(planned({ b: { status: 'putOff' } })).toMatchObject({ b: 'undefined undefined false', a: 'undefined undefined false' });
  expect(planned({ b: { status: 'putOff' } })['d']).toBe('undefined undefined false');
  // Kept on the Sunday of its gate, and a day too late.
  const dueD = (due: string) => planned({ d: { due } }, { contract: '2027-01-31' })['d'];
  expect([dueD('2027-01-31'), dueD('2027-02-01')]).toEqual(['2027-01-06 2027-01-20 false', '2027-01-06 2027-01-20 true']);
});

test('a gate without a date of its own is bound by what waits at a later one', () => {
  const { plan } = reference(chain, withDates({ contract: '2027-01-31' }, chained), TODAY);
  const starts = Object.fromEntries(plan.map(({ id, latestStart, late }) => [id, `${latestStart} ${late}`]));
  // d Sun 17 Jan; a 17 Jan - 28 = Sun 20 Dec, shown Fri 18; b 20 Dec - 14 = Sun 6 Dec, shown Fri 4.
  expect(starts).toEqual({
    b: '2026-12-04 false',
    a: '2026-12-18 false',
    R06: '2027-01-08 false',
    c: '2027-01-08 false',
    d: '2027-01-15 false',
  });
});

test('without a date, order and durations only', () => {
  const { plan } = reference(chain, chained, TODAY);
  expect(plan.map(({ id, weeks, earliestFinish, late }) => [id, weeks, earliestFinish, late])).toEqual([
    ['b', 2, '2026-12-08', false],
    ['a', 4, '2027-01-06', false],
    ['R06', 3, '2026-12-15', false],
    ['c', 1, '2026-12-01', false],
    ['d', 2, '2027-01-20', false],
  ]);
  expect(plan.every((action) => !('latestStart' in action))).toBe(true);
});

test('late is what is shown after what is shown of the gate', () => {
  const rules = rulesWith([question('a')]);
  const late = (decide: string) => reference(rules, withDates({ decide }, answered({})), '2026-11-28').plan[0]?.late;
  // Sat 28 Nov is Mon 30, found out a week after: Mon 7 Dec. Sun 6 Dec is Fri 4.
  expect([late('2026-12-08'), late('2026-12-07'), late('2026-12-06')]).toEqual([false, false, true]);
});

test('the order: gate, must-haves, finding out, gain per effort, id', () => {
  const large = [1, 2, 3].map(() => ({ effort: 'L', weeks: 2, dependsOn: [] }) as const);
  const questions = [
    question('k', { target: 1, gate: 'contract', critical: true }), // 1
    question('p', { target: 1, findings: ['B01'] }), // 3
    question('q', { target: 1 }), // 1
    question('o', { target: 1 }), // 1
    question('r', { target: 1, findings: ['B02'], steps: large }), // 2
    question('u', { target: 1 }), // 1
    question('v', { target: 1, findings: ['X01'] }), // 1
  ];
  const more: Partial<Rules> = {
    findings: [finding('B01'), finding('B02', { grade: 'B' }), finding('X01', { outside: true })],
    requirements: [
      requirement('R01', { gate: 'decide', by: { question: 'v', level: 1 } }),
      requirement('R02', { gate: 'decide', kind: 'guidance', by: { question: 'q', level: 1 } }),
      requirement('R08', { gate: 'decide', kind: 'guidance', asked }),
      requirement('R09', { gate: 'decide', kind: 'due diligence', asked }),
    ],
  };
  const answers = { k: level(0), p: level(0), q: level(0), o: level(0), r: level(0), v: level(0) };
  const order = (given = answered(answers)) => reference(rulesWith(questions, more), given, TODAY).plan.map(({ id }) => id);
  // W = 10. Must-haves: R09 (to be found out), v. To be found out: u with 1/10, R08 with 0.
  // Then p with 3/30, o and q with 1/30 each, r with 2/30 ÷ 4 = 1/60.
  expect(order()).toEqual(['R09', 'v', 'u', 'R08', 'p', 'o', 'q', 'r', 'k']);
  // Known not to be met, R09 gains nothing, so v with 1/30 comes before it; R08 likewise after r.
  const known = answered(answers, { requirements: { R08: { kind: 'notMet' }, R09: { kind: 'notMet' } } });
  expect(order(known)).toEqual(['v', 'R09', 'u', 'p', 'o', 'q', 'r', 'R08', 'k']);
  const met = answered({ ...answers, q: level(1), u: level(3) }, { requirements: { R08: { kind: 'met' }, R09: { kind: 'met' } } });
  expect(order(met)).toEqual(['v', 'p', 'o', 'r', 'k']);
});

test('the gain of an action is that of all its steps, and a critical question is a must-have whatever it gains', () => {
  const graded = [finding('B01'), finding('B02', { grade: 'B' })];
  const order = (critical: boolean) => {
    const questions = [
      question('m', { findings: ['B02'], target: 1 }), // 2, in one step
      question('n', { findings: ['B01'], target: 2 }), // 3, in two steps
      question('o', { target: 1, critical }), // 1
    ];
    const rules = rulesWith(questions, { findings: graded });
    return reference(rules, answered({ m: level(0), n: level(0), o: level(0) }), TODAY).plan.map(({ id }) => id);
  };
  // W = 6, so a level is w/18: n 2·3/18 ÷ 2 points = 3/18, m 2/18 ÷ 1 = 2/18, o 1/18.
  expect(order(false)).toEqual(['n', 'm', 'o']);
  expect(order(true)).toEqual(['o', 'n', 'm']);
});

test('an action for a requirement that is asked by itself', () => {
  const rules = rulesWith([question('a')], { requirements: [requirement('R06', { gate: 'decide', asked })] });
  const plan = (kind: 'unknown' | 'notMet' | 'met') =>
    reference(rules, answered({ a: level(3) }, { requirements: { R06: { kind } } }), TODAY).plan;
  const common = { id: 'R06', levels: [], earliestStart: TODAY, late: false };
  expect(plan('unknown')).toEqual([{ ...common, findOut: true, effort: 1, weeks: 1, earliestFinish: '2026-12-01' }]);
  expect(plan('notMet')).toEqual([{ ...common, findOut: false, effort: 2, weeks: 3, earliestFinish: '2026-12-15' }]);
  expect(plan('met')).toEqual([]);
});
