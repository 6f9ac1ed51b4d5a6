import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/bank/types.ts';
import type { Assessment, PlanEntry } from '../../../src/core/answers.ts';
import { changeOfRange, changeOfRank, type Change } from '../../../src/core/compare/change.ts';
import { commonGround, type Apart, type Moment } from '../../../src/core/compare/common-ground.ts';
import { compare, type Comparison } from '../../../src/core/compare/compare.ts';
import { fraction } from '../../../src/core/score/fraction.ts';
import { overTime } from '../../../src/core/compare/over-time.ts';
import { score } from '../../../src/core/score/score.ts';
import { apartOf } from '../../../src/save/compare/apart.ts';
import { receive } from '../../../src/save/format/receive.ts';
import { anyCase } from '../../any-case.ts';
import { answered, finding, level, notApplicable, question, requirement, rulesWith, unknown, withFacts } from '../../rules.ts';
import { runs } from '../../runs.ts';

const DAY = '2026-11-24';
const RUNS = { numRuns: runs(500) };
const THRESHOLDS = [0, 25, 50, 75];

const at = (assessment: Assessment, apart: Readonly<Record<string, Apart>> = {}): Moment => ({ assessment, apart });
const between = (rules: Rules, before: Assessment, after: Assessment) => compare(rules, at(before), at(after), DAY);
const measure = (low: number, high: number) => ({ score: null, low: fraction(low, 1000), high: fraction(high, 1000) });
const rangeChange = (before: readonly [number, number], after: readonly [number, number]) =>
  changeOfRange(measure(...before), measure(...after), THRESHOLDS);
const changed = ({ actions }: Comparison) => Object.fromEntries(actions.changes.map(({ id, what }) => [id, what]));
const withPlan = (plan: Readonly<Record<string, PlanEntry>>, assessment: Assessment): Assessment => ({ ...assessment, plan });

const TURNED: Readonly<Record<string, string>> = {
  rose: 'fell',
  fell: 'rose',
  becameKnown: 'becameUnknown',
  becameUnknown: 'becameKnown',
  appliesNow: 'noLongerApplies',
  noLongerApplies: 'appliesNow',
};
const turned = (change: string) => TURNED[change] ?? change;
const changesIn = ({ headline, sections, findings, gates, answers }: Comparison) =>
  [headline, ...sections, ...findings, ...gates, ...answers].map(({ change }) => change);

const anyPlan = fc.dictionary(
  fc.constantFrom('q0', 'q1', 'q2', 'R06'),
  fc.record({ status: fc.constantFrom('started', 'done', 'putOff', 'willNotDo') }, { requiredKeys: [] }),
);
/** Two dates of one bank, with plans. */
const anyTwo = fc.tuple(anyCase, anyCase, anyPlan, anyPlan).map(([one, other, planOfOne, planOfOther]) => ({
  rules: one.rules,
  before: withPlan(planOfOne, { ...one.assessment, requirements: { R06: { kind: 'partly' } } }),
  after: withPlan(planOfOther, other.assessment),
}));

describe('a figure', () => {
  test('rose only where both ends of its range rose, and fell only where both fell', () => {
    expect(rangeChange([200, 600], [300, 700])).toBe('rose');
    expect(rangeChange([300, 700], [200, 600])).toBe('fell');
    expect(rangeChange([400, 400], [500, 500])).toBe('rose');
  });

  test('became known where the new range lies in the old one, though its low end rose, and unknown the other way round', () => {
    expect(rangeChange([200, 600], [300, 600])).toBe('becameKnown');
    expect(rangeChange([200, 600], [200, 500])).toBe('becameKnown');
    expect(rangeChange([200, 600], [300, 500])).toBe('becameKnown');
    expect(rangeChange([300, 600], [200, 600])).toBe('becameUnknown');
    expect(rangeChange([200, 500], [200, 600])).toBe('becameUnknown');
    expect(rangeChange([300, 500], [200, 600])).toBe('becameUnknown');
  });

  test('stayed where both ends are shown as the same whole numbers', () => {
    expect(rangeChange([200, 600], [200, 600])).toBe('stayed');
    expect(rangeChange([201, 601], [203, 603])).toBe('stayed');
    expect(rangeChange([201, 603], [203, 606])).toBe('rose');
    // 49.6 is never shown as the threshold of 50, so reaching it is told.
    expect(rangeChange([496, 496], [500, 500])).toBe('rose');
  });
});

test.each<[number | null, number | null, Change]>([
  [0, 2, 'rose'],
  [2, 0, 'fell'],
  [null, 0, 'becameKnown'],
  [3, null, 'becameUnknown'],
  [null, null, 'stayed'],
  [1, 1, 'stayed'],
])('a state that was %s and is %s: %s', (before, after, change) => expect(changeOfRank(before, after)).toBe(change));

describe('a comparison', () => {
  const rules = rulesWith([question('a', { critical: true, findings: ['B01'] }), question('b', { section: 'two' })], {
    findings: [finding('B01')],
    requirements: [requirement('R06', { asked: { section: 'one', effort: 'S', weeks: 2, mayNotApply: true } })],
  });

  test('says of section, finding, gate and answer what rose, and of the rest that it stayed', () => {
    const [before, after] = [answered({ a: level(0), b: level(1) }), answered({ a: level(3), b: level(1) })];
    const { headline, sections, findings, gates, answers } = between(rules, before, after);
    expect(headline.change).toBe('rose');
    expect(sections.map(({ id, change }) => [id, change])).toEqual([
      ['one', 'rose'],
      ['two', 'stayed'],
    ]);
    expect(findings).toMatchObject([{ id: 'B01', kind: 'barrier', before: 'low', after: 'high', change: 'rose' }]);
    expect(gates[0]).toMatchObject({
      id: 'decide',
      before: 'notReady',
      after: 'ready',
      change: 'rose',
      met: { before: 0, after: 1, of: 1 },
    });
    expect(gates[1]).toMatchObject({ before: 'notReady', after: 'notKnown', change: 'becameUnknown', met: { before: 0, after: 1, of: 2 } });
    expect(answers).toEqual([{ id: 'a', before: level(0), after: level(3), change: 'rose' }]);
  });

  test('tells what became known from what rose', () => {
    const { sections, findings, gates, answers } = between(rules, answered({ a: unknown }), answered({ a: level(3) }));
    expect([sections[0], findings[0], gates[0], answers[0]].map((one) => one?.change)).toEqual(Array(4).fill('becameKnown'));
  });

  test('tells no answer from "I do not know", and calls neither known', () => {
    const { answers, headline } = between(rules, answered({}), answered({ a: unknown }));
    expect(answers).toEqual([{ id: 'a', before: undefined, after: unknown, change: 'stayed' }]);
    expect(headline.change).toBe('stayed');
  });

  test('ranks what was said to a duty: not met, partly, met', () => {
    const duty = (kind: 'notMet' | 'partly' | 'met') => answered({}, { requirements: { R06: { kind } } });
    expect(between(rules, duty('notMet'), duty('partly')).answers).toMatchObject([{ id: 'R06', change: 'rose' }]);
    expect(between(rules, duty('met'), duty('partly')).answers).toMatchObject([{ id: 'R06', change: 'fell' }]);
    // What shut the gate is gone, and what remains is not known: that is not said to be a rise.
    expect(between(rules, duty('partly'), duty('met')).gates[1]).toMatchObject({
      before: 'notReady',
      after: 'notKnown',
      change: 'becameUnknown',
      met: { before: 0, after: 1 },
    });
  });

  test('takes "does not apply" on one date for neither a rise nor a fall, and leaves its question out of the figures', () => {
    const [before, after] = [answered({ a: level(0), b: level(1) }), answered({ a: notApplicable, b: level(1) })];
    const there = between(rules, before, after);
    expect(there.answers).toMatchObject([{ id: 'a', change: 'noLongerApplies' }]);
    expect(between(rules, after, before).answers).toMatchObject([{ id: 'a', change: 'appliesNow' }]);
    expect(there.ground.leftOut).toEqual([{ id: 'a', why: 'applies' }]);
    expect([there.headline, ...there.sections, ...there.findings, ...there.gates].map(({ change }) => change)).not.toContain('rose');
    expect(there.sections[0]).toMatchObject({ change: 'notCompared', before: null });
    expect(there.findings[0]?.change).toBe('notCompared');
    // Its action is no longer called for, and that is said.
    expect(changed(there)).toEqual({ a: 'noLonger' });
  });

  test('does not count what is left out among what a gate has in place, and shows the gate over everything beside it', () => {
    const both = { requirements: { R06: notApplicable as never } };
    const { gates } = between(rules, answered({ a: level(3) }, both), answered({ a: level(3) }, both));
    expect(gates[1]?.met).toEqual({ before: 1, after: 1, of: 1 });
    const apart = compare(rules, at(answered({ a: level(3) }), { R06: 'new' }), at(answered({ a: level(3) })), DAY);
    expect(apart.gates[1]).toMatchObject({ after: 'ready', inAll: { before: 'notKnown', after: 'notKnown' } });
  });

  test('is over what both were asked: a fact, and a quick check, leave out what one of them was not', () => {
    const some = rulesWith([question('a', { askWhen: 'cloud-hosted' }), question('b', { quick: true }), question('c')], {
      requirements: [
        requirement('R01', { by: { question: 'a', level: 1 } }),
        requirement('R02', { by: { question: 'b', level: 1 }, askWhen: 'network-member' }),
      ],
    });
    const no = withFacts({ 'cloud-hosted': false, 'network-member': false }, answered({ b: level(1) }));
    const facts = commonGround(some, [at(no), at(answered({ a: level(3) }))]);
    expect(facts).toMatchObject({ compared: ['b', 'c'], leftOut: [{ id: 'a', why: 'facts' }], kind: 'full' });
    expect(facts.rules.requirements).toEqual([]);
    expect(commonGround(some, [at(no), at(no)])).toMatchObject({
      compared: ['b', 'c'],
      leftOut: [],
      rules: { requirements: [{ id: 'R02' }] },
    });
    const quick = commonGround(some, [at(answered({}, { kind: 'quick' })), at(answered({}))]);
    expect(quick).toMatchObject({
      compared: ['b'],
      kind: 'quick',
      leftOut: [
        { id: 'a', why: 'quick' },
        { id: 'c', why: 'quick' },
      ],
    });
    const critical = rulesWith([question('a', { quick: true, critical: true })]);
    const best = answered({ a: level(3) });
    expect(between(critical, { ...best, kind: 'quick' }, best).gates[0]).toMatchObject({ after: 'notKnown', inAll: { after: 'ready' } });
  });
});

describe('law of comparing', () => {
  test('with itself nothing changed', () => {
    fc.assert(
      fc.property(anyTwo, ({ rules, before }) => {
        const self = between(rules, before, before);
        expect(changesIn(self).filter((change) => change !== 'stayed' && change !== 'notCompared')).toEqual([]);
        expect([self.answers, self.actions.changes, self.ground.leftOut]).toEqual([[], [], []]);
        expect(self.headline.after).toEqual(score(rules, before).headline && self.headline.before);
      }),
      RUNS,
    );
  });

  test('the other way round, each change is turned round', () => {
    fc.assert(
      fc.property(anyTwo, ({ rules, before, after }) => {
        const [there, back] = [between(rules, before, after), between(rules, after, before)];
        expect(changesIn(back)).toEqual(changesIn(there).map(turned));
        expect(back.ground.leftOut).toEqual(there.ground.leftOut);
      }),
      RUNS,
    );
  });

  test('a change of the bank alone is never progress', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), fc.nat(), ({ rules, assessment: given }, came, moved, reworded) => {
        // Nothing is said of the action of a question that was not there.
        const assessment = { ...given, plan: {} };
        const id = (pick: number) => rules.questions[pick % rules.questions.length]!.id;
        const [isNew, isMoved, isReworded] = [id(came), id(moved), id(reworded)];
        const bank: Rules = {
          ...rules,
          version: '2.0.0',
          renames: [
            { from: 'old', to: isMoved },
            { from: isReworded, reworded: '2.0.0' },
          ],
        };
        const { [isNew]: _, ...others } = assessment.answers;
        const old = Object.fromEntries(Object.entries(others).map(([key, answer]) => [key === isMoved ? 'old' : key, answer]));
        const saved = {
          assessment: { ...assessment, answers: old },
          revision: 1,
          savedAt: '2026-01-01T00:00:00.000Z',
          bankVersion: '1.0.0',
        };
        const received = receive(saved, bank, saved.savedAt);
        const before = { assessment: received.assessment, apart: apartOf(received, bank) };
        const { ground, actions, ...rest } = compare(bank, before, at(assessment), DAY);
        expect(changesIn({ ground, actions, ...rest }).filter((change) => change !== 'stayed' && change !== 'notCompared')).toEqual([]);
        expect([rest.answers, actions.changes]).toEqual([[], []]);
        for (const gone of [isNew, isReworded]) expect(ground.compared).not.toContain(gone);
      }),
      RUNS,
    );
  });

  test('what rises in an answer alone lets no figure fall', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ rules, assessment }, pick) => {
        const id = rules.questions[pick % rules.questions.length]!.id;
        const set = (to: 0 | 3) => ({ ...assessment, answers: { ...assessment.answers, [id]: level(to) } });
        expect(changesIn(between(rules, set(0), set(3)))).not.toContain('fell');
      }),
      RUNS,
    );
  });
});

describe('over time', () => {
  test('every date is over what all of them could answer, in the order given', () => {
    const rules = rulesWith([question('a'), question('b', { section: 'two' })]);
    const dates = [
      answered({ a: level(0), b: level(0) }),
      answered({ a: level(1), b: notApplicable }),
      answered({ a: level(3), b: level(3) }),
    ];
    const { ground, points } = overTime(
      rules,
      dates.map((one) => at(one)),
    );
    expect(ground.leftOut).toEqual([{ id: 'b', why: 'applies' }]);
    expect(points.map(({ sections }) => sections.map(({ id, measure: of }) => [id, of?.low ?? null]))).toEqual([
      [
        ['one', fraction(0, 1)],
        ['two', null],
      ],
      [
        ['one', fraction(1, 3)],
        ['two', null],
      ],
      [
        ['one', fraction(1, 1)],
        ['two', null],
      ],
    ]);
    expect(points[2]?.headline?.score).toEqual(fraction(1, 1));
  });

  test('of two dates, has the figures that comparing the two has', () => {
    fc.assert(
      fc.property(anyTwo, ({ rules, before, after }) => {
        const { points } = overTime(rules, [at(before), at(after)]);
        const { headline, sections } = between(rules, before, after);
        const plain = (one: unknown) => JSON.stringify(one, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
        expect(points.map((point) => plain(point.sections.map((section) => section.measure)))).toEqual([
          plain(sections.map((section) => section.before)),
          plain(sections.map((section) => section.after)),
        ]);
        expect(points.map((point) => point.headline)).toEqual([headline.before, headline.after]);
      }),
      RUNS,
    );
  });
});
