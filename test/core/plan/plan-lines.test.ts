import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsReason, type Assessment, type PlanEntry } from '../../../src/core/answers.ts';
import { arrange, type View } from '../../../src/core/plan/arrange.ts';
import { assess } from '../../../src/core/assess.ts';
import { nextLines } from '../../../src/core/plan/next-lines.ts';
import { planLines, type PlanLine } from '../../../src/core/plan/plan-lines.ts';
import { hostileRespondent, TODAY, workedExample } from '../../report/cases.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { answered, level, question, rulesWith, withDates } from '../../rules.ts';

const RULES = rulesWith([
  question('a', { gate: 'contract' }),
  question('b', { gate: 'contract', steps: [1, 2, 3].map(() => ({ effort: 'S', weeks: 2, dependsOn: ['a'] })) }),
  question('c', { gate: 'decide' }),
]);
const lowest = answered({ a: level(0), b: level(0), c: level(0) });
const linesOf = (assessment: Assessment) => planLines(assessment, assess(RULES, assessment, TODAY).plan, RULES.gates);
const saying = (id: string, said: PlanEntry, more: Partial<Assessment> = {}): Assessment => ({ ...lowest, plan: { [id]: said }, ...more });
const ids = (lines: readonly PlanLine[]) => lines.map(({ id }) => id);
const ALL: View = { order: 'gate', show: 'all', owner: '' };
const shown = (assessment: Assessment, view: Partial<View>, today = TODAY) =>
  arrange(linesOf(assessment), { ...ALL, ...view }, RULES.gates, today).map((group) => [group.kind, group.key, ids(group.lines)]);

describe('lines of the plan', () => {
  test('stand in plan order, own ones at the end of their gate, and are numbered from 1', () => {
    const lines = linesOf({ ...lowest, ownActions: { 'own-1': { title: 'Mine', gate: 'decide' }, 'own-2': { title: 'Ours' } } });
    expect(ids(lines)).toEqual(['c', 'own-1', 'a', 'b', 'own-2']);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  test('an own action of a gate that the bank no longer has belongs to none, and is not lost', () => {
    expect(linesOf({ ...lowest, ownActions: { x: { title: 'Mine', gate: 'gone' } } }).at(-1)).toMatchObject({ id: 'x', kind: 'own' });
  });

  test('an action that the answers no longer call for stays with its owner, date and note, and says so', () => {
    const said = { owner: 'Ann', due: '2027-01-04', note: 'Nearly there' };
    const risen = { ...saying('a', said), answers: { ...lowest.answers, a: level(3) } };
    expect(linesOf(risen).at(-1)).toEqual({ id: 'a', number: 3, kind: 'settled', said, status: 'notStarted' });
    expect(linesOf({ ...risen, answers: lowest.answers }).find(({ id }) => id === 'a')).toMatchObject({ kind: 'gap', said });
  });

  test('a date is suggested, never taken for agreed: the day on which it is needed, or the first possible where that is too early', () => {
    const suggested = (assessment: Assessment) => linesOf(assessment).find(({ id }) => id === 'b');
    const dated = withDates({ contract: '2027-06-01' }, lowest);
    expect(suggested(dated)).toMatchObject({ said: {}, suggested: '2027-06-01' });
    expect(suggested({ ...dated, plan: { b: { due: '2027-02-02' } } })).toMatchObject({
      said: { due: '2027-02-02' },
      suggested: '2027-06-01',
    });
    const late = suggested(withDates({ contract: '2026-11-30' }, lowest));
    expect(late?.suggested).toBe(late?.action?.timing.earliestFinish);
    expect(suggested(lowest)).not.toHaveProperty('suggested');
    for (const status of ['done', 'putOff', 'willNotDo'] as const)
      expect(suggested({ ...dated, plan: { b: { status } } })).not.toHaveProperty('suggested');
  });

  test('no line is lost or said twice, whatever was typed', () => {
    const assessment = hostileRespondent();
    const lines = planLines(assessment, assess(rules, assessment, TODAY).plan, rules.gates);
    expect(new Set(ids(lines)).size).toBe(lines.length);
    for (const id of [...Object.keys(assessment.plan), ...Object.keys(assessment.ownActions)]) expect(ids(lines)).toContain(id);
  });
});

describe('what is done', () => {
  test('takes no more time from what waits for it, and is not late', () => {
    const soon = withDates({ contract: '2026-12-01' }, saying('a', { status: 'done' }));
    const timing = (id: string) => linesOf(soon).find((line) => line.id === id)?.action?.timing;
    expect(timing('a')).toMatchObject({ earliestFinish: TODAY, late: false });
    expect(timing('b')?.earliestFinish).toBe('2026-12-23');
  });

  test('is not late, even where its gate has passed', () => {
    const past = withDates({ contract: '2026-11-02' }, saying('a', { status: 'done' }));
    expect(linesOf(past).map(({ id, action }) => [id, action?.timing.late])).toEqual([
      ['c', false],
      ['a', false],
      ['b', true],
    ]);
  });
});

test('people are asked why where an action is put off or dropped, and nowhere else', () => {
  for (const status of ['putOff', 'willNotDo'] as const) expect(needsReason(status)).toBe(true);
  for (const status of [undefined, 'started', 'done'] as const) expect(needsReason(status)).toBe(false);
});

describe('the next lines', () => {
  test('pass over what waits for something open, and over what is done, put off or dropped', () => {
    expect(ids(nextLines(linesOf(lowest), 5))).toEqual(['c', 'a']);
    for (const status of ['done', 'putOff', 'willNotDo'] as const)
      expect(ids(nextLines(linesOf(saying('a', { status })), 5))).toEqual(['c', 'b']);
    expect(ids(nextLines(linesOf(saying('c', { status: 'started' })), 1))).toEqual(['c']);
  });
});

describe('a view', () => {
  test('by gate, by owner with those without at the end, or by date with those without at the end', () => {
    const assessment = {
      ...withDates({ contract: '2027-06-01' }, saying('c', { owner: 'Bea' })),
      plan: { c: { owner: 'Bea' }, b: { owner: 'Ann' } },
    };
    expect(shown(assessment, {})).toEqual([
      ['gate', 'decide', ['c']],
      ['gate', 'contract', ['a', 'b']],
    ]);
    expect(shown(assessment, { order: 'owner' })).toEqual([
      ['owner', 'Ann', ['b']],
      ['owner', 'Bea', ['c']],
      ['owner', undefined, ['a']],
    ]);
    expect(shown(assessment, { order: 'date' })).toEqual([['date', undefined, ['a', 'b', 'c']]]);
  });

  test('shows one owner, or one state, alone', () => {
    expect(shown(saying('b', { owner: 'Ann' }), { owner: 'Ann' })).toEqual([['gate', 'contract', ['b']]]);
    expect(shown(saying('b', { status: 'started' }), { show: 'started' })).toEqual([['gate', 'contract', ['b']]]);
    expect(shown(saying('b', { status: 'done' }), { show: 'closed' })).toEqual([['gate', 'contract', ['b']]]);
    expect(shown(saying('b', { status: 'done' }), { show: 'open' })).toEqual([
      ['gate', 'decide', ['c']],
      ['gate', 'contract', ['a']],
    ]);
    expect(shown(lowest, { show: 'next' })).toEqual([
      ['gate', 'decide', ['c']],
      ['gate', 'contract', ['a']],
    ]);
  });

  test('of what is late has what cannot be done in time and what is overdue, and nothing that is done', () => {
    const late = withDates(
      { decide: '2026-11-27' },
      { ...lowest, plan: { a: { due: '2026-11-01' }, b: { due: '2026-11-01', status: 'done' } } },
    );
    expect(shown(late, { show: 'late' })).toEqual([
      ['gate', 'decide', ['c']],
      ['gate', 'contract', ['a']],
    ]);
  });

  test('what is settled comes last, in every order', () => {
    const risen = { ...saying('a', { owner: 'Ann' }), answers: { ...lowest.answers, a: level(3) } };
    for (const order of ['gate', 'owner', 'date'] as const) expect(shown(risen, { order }).at(-1)).toEqual(['settled', undefined, ['a']]);
  });

  test('in any order shows every line once', () => {
    const assessment = workedExample();
    const lines = planLines(assessment, assess(rules, assessment, TODAY).plan, rules.gates);
    fc.assert(
      fc.property(fc.constantFrom('gate', 'owner', 'date'), (order) => {
        const groups = arrange(lines, { ...ALL, order }, rules.gates, TODAY);
        expect(ids(groups.flatMap((group) => group.lines)).toSorted()).toEqual(ids(lines).toSorted());
      }),
    );
  });
});
