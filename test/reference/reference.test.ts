import { expect, test } from 'vitest';
import type { Assessment } from '../../src/core/answers.ts';
import type { QuestionRule, Rules } from '../../src/bank/types.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withFacts } from '../rules.ts';
import { reference } from './reference.ts';

/* Figures worked out by hand on paper: the sums stand beside them. */

const FINDINGS = [
  finding('B01'),
  finding('B02', { grade: 'B' }),
  finding('B03', { grade: 'C' }),
  finding('F01', { kind: 'facilitator', grade: 'C' }),
  finding('X01', { outside: true }),
];
const asked = { section: 'one', effort: 'M', weeks: 3, mayNotApply: true } as const;
const bank = (questions: readonly QuestionRule[], more: Partial<Rules> = {}) => rulesWith(questions, { findings: FINDINGS, ...more });
const of = (rules: Rules, assessment: Assessment) => reference(rules, assessment, '2026-11-24');

test('a section: weights, a score, and a range that an unknown widens', () => {
  const rules = bank([
    question('a', { findings: ['F01', 'B01'] }), // the best is A: 3
    question('b', { findings: ['X01'] }), // outside the study, although graded A: 1
    question('c'), // our own practice: 1
    question('d', { findings: ['B02'] }), // does not apply
  ]);
  const { sections, headline } = of(rules, answered({ a: level(2), b: level(0), c: unknown, d: notApplicable }));
  // W = 3 + 1 + 1 = 5, sum of w·level = 3·2 = 6. Score 6/(3·4), low 6/(3·5), high (6 + 3·1)/(3·5).
  expect(sections).toEqual({ one: { score: '1/2', low: '2/5', high: '3/5' } });
  // Of one section: 40 is Building, 60 is Advancing.
  expect(headline).toEqual({ score: '1/2', low: '2/5', high: '3/5', bands: { low: 'building', high: 'advancing' } });
});

test('the weights are those of the table', () => {
  const rules = bank(
    [question('a', { findings: ['B02'] }), question('b', { findings: ['F01'] }), question('c')],
    { weights: { A: 9, B: 7, C: 5, outside: 2 } }, // B 7, C 5, own practice 2: W = 14
  );
  // a: 7·3/42, b: 5·3/42, c: 2·3/42
  expect(of(rules, answered({ a: level(3), b: level(0), c: level(0) })).sections['one']?.low).toBe('1/2');
  expect(of(rules, answered({ a: level(0), b: level(3), c: level(0) })).sections['one']?.low).toBe('5/14');
  expect(of(rules, answered({ a: level(0), b: level(0), c: level(3) })).sections['one']?.low).toBe('1/7');
});

test('no answer counts like an unknown, and only a fact given as "no" removes a question', () => {
  const rules = bank([question('a', { mayNotApply: false }), question('b', { askWhen: 'cloud-hosted' })]);
  const open = { score: null, low: '0/1', high: '1/1' };
  expect(of(rules, answered({})).sections).toEqual({ one: open });
  // Where it cannot be true, "does not apply" is no answer.
  expect(of(rules, answered({ a: notApplicable, b: notApplicable })).sections).toEqual({ one: open });
  // b at 3: score 3/3, low 3/6, high 6/6.
  const three = answered({ b: level(3) });
  const both = { one: { score: '1/1', low: '1/2', high: '1/1' } };
  expect(of(rules, three).sections).toEqual(both);
  expect(of(rules, withFacts({ 'cloud-hosted': true, 'network-member': false }, three)).sections).toEqual(both);
  expect(of(rules, withFacts({ 'cloud-hosted': false }, three)).sections).toEqual({ one: open });
});

test('the headline: mean of the sections that remain, without a score while one of them has none', () => {
  const questions = [
    question('a', { section: 'one' }),
    question('b', { section: 'two' }),
    question('c', { section: 'two' }),
    question('d', { section: 'three' }),
  ];
  const answers = { a: level(3), b: level(1), c: unknown, d: notApplicable };
  const three = of(bank(questions), answered(answers));
  // two: score 1/3, low 1/6, high (1 + 3)/6.
  expect(three.sections).toEqual({
    one: { score: '1/1', low: '1/1', high: '1/1' },
    two: { score: '1/3', low: '1/6', high: '2/3' },
    three: null,
  });
  // Score (1 + 1/3)/2 = 4/6, low (1 + 1/6)/2 = 7/12 (58), high (1 + 2/3)/2 = 5/6 (83).
  expect(three.headline).toEqual({ score: '2/3', low: '7/12', high: '5/6', bands: { low: 'advancing', high: 'well-prepared' } });
  const four = of(bank([...questions, question('e', { section: 'four' })]), answered(answers));
  // Low (1 + 1/6 + 0)/3 = 7/18 (39), high (1 + 2/3 + 1)/3 = 8/9 (89).
  expect(four.headline).toEqual({ score: null, low: '7/18', high: '8/9', bands: { low: 'building', high: 'well-prepared' } });
});

test('where nothing applies there is no figure at all', () => {
  const nothing = of(bank([question('a', { findings: ['B01'], critical: true })]), answered({ a: notApplicable }));
  expect(nothing).toMatchObject({ headline: null, sections: { one: null }, gains: {}, way: null, robustness: null, plan: [] });
  expect(nothing.findings['B01']).toEqual({ state: 'doesNotApply', measure: null });
  expect(nothing.gates['decide']).toEqual({ state: 'nothingAsked', notMet: [], unknown: [], met: [], leftOut: ['a'] });
});

test('a band starts exactly at its threshold', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => question(id));
  const at = (...levels: readonly (0 | 1 | 2 | 3)[]) =>
    of(bank(four), answered(Object.fromEntries(levels.map((one, i) => [four[i]?.id ?? '', level(one)])))).headline?.bands.low;
  expect(at(2, 0, 0, 0)).toBe('starting'); // 2/12
  expect(at(3, 0, 0, 0)).toBe('building'); // 3/12 = 25
  expect(at(3, 2, 0, 0)).toBe('building'); // 5/12
  expect(at(3, 3, 0, 0)).toBe('advancing'); // 6/12 = 50
  expect(at(3, 3, 3, 0)).toBe('well-prepared'); // 9/12 = 75
});

test('findings: named when low and high agree', () => {
  const rules = bank([
    question('a', { findings: ['B01', 'B03'] }), // 3
    question('b', { findings: ['F01'] }),
    question('c', { findings: ['X01'] }),
    question('d', { findings: ['B02'] }),
    question('e', { findings: ['B03'] }), // C: 1
  ]);
  const { findings } = of(rules, answered({ a: level(1), b: level(2), c: level(0), d: notApplicable }));
  expect(findings).toEqual({
    B01: { state: 'middle', measure: { score: '1/3', low: '1/3', high: '1/3' } }, // a third is not below a third
    F01: { state: 'high', measure: { score: '2/3', low: '2/3', high: '2/3' } },
    X01: { state: 'low', measure: { score: '0/1', low: '0/1', high: '0/1' } },
    B02: { state: 'doesNotApply', measure: null },
    // W = 3 + 1: score 3/9, low 3/12 (below a third), high (3 + 3)/12 (above).
    B03: { state: 'notKnown', measure: { score: '1/3', low: '1/4', high: '1/2' } },
  });
  expect(of(rules, answered({ a: level(3), e: unknown })).findings['B03']).toEqual({
    state: 'high', // low 9/12 and high 12/12 are both above two thirds, although one is unknown
    measure: { score: '1/1', low: '3/4', high: '1/1' },
  });
});

test('gates: what blocks them, with all that earlier ones ask, and what leads to them', () => {
  const smaller = [
    { effort: 'S', weeks: 1, dependsOn: [] },
    { effort: 'M', weeks: 1, dependsOn: [] },
    { effort: 'L', weeks: 1, dependsOn: [] },
  ] as const;
  const rules = bank(
    [
      question('a', { critical: true, target: 2 }),
      question('b', { gate: 'contract' }),
      question('c', { gate: 'go-live' }),
      question('e', { gate: 'sustain', critical: true, target: 3, steps: smaller }),
    ],
    {
      requirements: [
        requirement('R01', { gate: 'decide', by: { question: 'a', level: 1 } }),
        requirement('R02', { kind: 'due diligence', by: { question: 'b', level: 2 } }),
        requirement('R03', { kind: 'guidance', asked }),
        requirement('R04', { asked }),
        requirement('R05', { gate: 'go-live', by: { question: 'c', level: 1 } }),
        requirement('R07', { gate: 'sustain', askWhen: 'cloud-hosted', asked }),
        requirement('R08', { gate: 'go-live', asked: { ...asked, effort: 'L' } }),
        requirement('R09', { gate: 'sustain', by: { question: 'e', level: 1 } }),
      ],
    },
  );
  const given = withFacts(
    { 'cloud-hosted': false },
    answered({ a: level(1), c: notApplicable, e: level(0) }, { requirements: { R03: { kind: 'notMet' }, R04: { kind: 'partly' } } }),
  );
  const { gates, toGates } = of(rules, given);
  expect(gates).toEqual({
    decide: { state: 'notReady', notMet: ['a'], unknown: [], met: ['R01'], leftOut: [] },
    contract: { state: 'notReady', notMet: ['R04', 'a'], unknown: ['R02'], met: ['R01'], leftOut: [] },
    'go-live': { state: 'notReady', notMet: ['R04', 'a'], unknown: ['R02', 'R08'], met: ['R01'], leftOut: ['R05'] },
    sustain: {
      state: 'notReady',
      notMet: ['R04', 'R09', 'a', 'e'],
      unknown: ['R02', 'R08'],
      met: ['R01'],
      leftOut: ['R05', 'R07'],
    },
  });
  const a = { from: 1, to: 2, findOut: false };
  const b = { from: 0, to: 2, findOut: true };
  expect(toGates).toEqual({
    decide: { effort: 1, rises: { a }, requirements: [] }, // S
    contract: { effort: 6, rises: { a, b }, requirements: ['R04'] }, // a 1; b S + S, and S to find out; R04 is M
    'go-live': { effort: 11, rises: { a, b }, requirements: ['R04', 'R08'] }, // and L, and S to find out
    // The highest level asked of e is its target: S + M + L.
    sustain: { effort: 18, rises: { a, b, e: { from: 0, to: 3, findOut: false } }, requirements: ['R04', 'R08'] },
  });
});

test('gates: ready, not known, nothing asked', () => {
  const rules = bank([question('a', { gate: 'contract', critical: true, askWhen: 'cloud-hosted' })], {
    requirements: [requirement('R01', { gate: 'go-live', asked }), requirement('R02', { kind: 'guidance', gate: 'decide', asked })],
  });
  const states = (given: Assessment) => Object.values(of(rules, given).gates).map(({ state }) => state);
  // A level above the target is met too. A requirement that does not apply is left out.
  const met = answered({ a: level(3) }, { requirements: { R01: { kind: 'notApplicable', reason: 'Not here.' } } });
  expect(states(met)).toEqual(['nothingAsked', 'ready', 'ready', 'ready']);
  expect(states({ ...met, requirements: { R01: { kind: 'met' } } })).toEqual(['nothingAsked', 'ready', 'ready', 'ready']);
  expect(states({ ...met, requirements: {} })).toEqual(['nothingAsked', 'ready', 'notKnown', 'notKnown']);
  expect(states({ ...met, requirements: { R01: { kind: 'unknown' } } })).toEqual(['nothingAsked', 'ready', 'notKnown', 'notKnown']);
  // Where the bank does not allow "does not apply", it is no answer.
  const always = { ...rules, requirements: [requirement('R01', { gate: 'go-live', asked: { ...asked, mayNotApply: false } })] };
  expect(of(always, met).gates['go-live']).toMatchObject({ state: 'notKnown', unknown: ['R01'], leftOut: [] });
  expect(states(answered({}))).toEqual(['nothingAsked', 'notKnown', 'notKnown', 'notKnown']);
  expect(states(withFacts({ 'cloud-hosted': false }, met))).toEqual(['nothingAsked', 'nothingAsked', 'nothingAsked', 'nothingAsked']);
});

test('a quick check asks its own questions only, and no gate of it is ready', () => {
  const rules = bank(
    [
      question('a', { quick: true, critical: true, findings: ['B01'] }),
      question('b', { gate: 'contract', critical: true, findings: ['B01', 'B02'] }),
      question('c', { quick: true, gate: 'go-live', critical: true }),
      question('d', { gate: 'sustain', askWhen: 'cloud-hosted', critical: true }),
    ],
    { requirements: [requirement('R01', { asked }), requirement('R02', { by: { question: 'b', level: 1 } })] },
  );
  const answers = { a: level(2), b: level(0), c: level(1), d: level(3) };
  const quick = withFacts({ 'cloud-hosted': false }, answered(answers, { kind: 'quick', requirements: { R01: { kind: 'notMet' } } }));
  const result = of(rules, quick);
  // a (3) at 2 and c (1) at 1, b and d left aside: (6 + 1)/12 = 58.
  expect(result.headline).toEqual({ score: '7/12', low: '7/12', high: '7/12', bands: { low: 'advancing', high: 'advancing' } });
  expect(result.findings['B01']).toEqual({ state: 'high', measure: { score: '2/3', low: '2/3', high: '2/3' } });
  expect(result.findings['B02']?.state).toBe('doesNotApply');
  expect(result.gates).toEqual({
    decide: { state: 'notKnown', notMet: [], unknown: [], met: ['a'], leftOut: [] },
    contract: { state: 'notKnown', notMet: [], unknown: [], met: ['a'], leftOut: [] },
    'go-live': { state: 'notReady', notMet: ['c'], unknown: [], met: ['a'], leftOut: [] },
    sustain: { state: 'notReady', notMet: ['c'], unknown: [], met: ['a'], leftOut: ['d'] },
  });
  expect(result.toGates['contract']).toEqual({ effort: 0, rises: {}, requirements: [] });
  expect(result.toGates['sustain']).toEqual({ effort: 1, rises: { c: { from: 1, to: 2, findOut: false } }, requirements: [] });
  expect(Object.keys(result.gains)).toEqual(['a', 'c']);
  expect(result.plan.map(({ id }) => id)).toEqual(['c']);

  const alone = bank([question('b', { critical: true })], { requirements: [requirement('R01', { asked })] });
  const nothingSaid = { state: 'notKnown', notMet: [], unknown: [], met: [], leftOut: [] };
  expect(of(alone, answered({}, { kind: 'quick' })).gates).toMatchObject({ decide: nothingSaid, contract: nothingSaid });
  expect(of(bank([question('a', { quick: true })]), answered({}, { kind: 'quick' })).gates['sustain']?.state).toBe('nothingAsked');
});
