import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment, type Contribution } from '../../../src/core/answers.ts';
import { differing, differsFrom, heardOf, minutesFor, toDiscuss } from '../../../src/core/people/differences.ts';
import { finding, question, requirement, rulesWith } from '../../rules.ts';
import { contribution, said } from '../../voices.ts';

const rules = rulesWith([question('q0', { findings: ['B01'] }), question('q1'), question('q2', { askWhen: 'cloud-hosted' })], {
  findings: [finding('B01')],
  requirements: [
    requirement('R06', { asked: { section: 'one', effort: 'S', weeks: 1, mayNotApply: true } }),
    requirement('R01', { by: { question: 'q0', level: 1 } }),
  ],
});

const heard = (contributions: Readonly<Record<string, Contribution>>, rest: Partial<Assessment> = {}) =>
  heardOf(rules, { ...emptyAssessment('x'), contributions, ...rest });
const AWAY = { kind: 'notApplicable', reason: '' } as const;

describe('who said what', () => {
  test('every answer stands with who gave it; what nobody answered and what is not asked are left out', () => {
    const facts = { ...emptyAssessment('x').deployment, facts: { 'cloud-hosted': false } };
    const contributions = { b: contribution({ q0: said(1), q2: said(3) }), a: contribution({ q0: said(3) }) };
    expect(heard(contributions, { deployment: facts })).toEqual([
      {
        id: 'q0',
        about: 'answers',
        section: 'one',
        weight: 3,
        said: [
          { respondent: 'a', answer: said(3) },
          { respondent: 'b', answer: said(1) },
        ],
        spread: 2,
        unknown: 0,
      },
    ]);
  });

  test('the spread is between the lowest and the highest, and who does not know is apart from nobody', () => {
    const spread = (...answers: readonly Assessment['answers'][string][]) =>
      heard(Object.fromEntries(answers.map((answer, at) => [`p${at}`, contribution({ q1: answer })])))[0];
    expect(spread(said(0), said(2), said(3))?.spread).toBe(3);
    expect(spread(said(2), { kind: 'unknown' })).toMatchObject({ spread: 0, unknown: 1 });
    expect(spread(said(2), AWAY)?.spread).toBe(3);
    expect(spread(AWAY, AWAY)?.spread).toBe(0);
  });

  test('duties are heard as well: met, partly and not met are one apart', () => {
    const duty = (kind: 'met' | 'partly' | 'notMet') => contribution({}, { requirements: { R06: { kind } } });
    expect(heard({ a: duty('met'), b: duty('partly') })).toMatchObject([{ id: 'R06', about: 'requirements', weight: 0, spread: 1 }]);
    expect(heard({ a: duty('met'), b: duty('notMet') })[0]?.spread).toBe(2);
  });

  test('what was agreed is told, also where nobody had answered', () => {
    const agreed = { q1: { about: 'answers' as const, answer: said(1), revision: 1, at: '' } };
    expect(heard({ a: contribution({}) }, { agreed })).toMatchObject([{ id: 'q1', said: [], agreed: said(1) }]);
    expect(heard({ a: contribution({}) }, { agreed: { q1: { about: 'answers', revision: 2, at: '' } } })).toEqual([]);
  });
});

describe('what to discuss', () => {
  const answers = (q0: 0 | 1 | 2 | 3, q1: 0 | 1 | 2 | 3) => contribution({ q0: said(q0), q1: said(q1) });

  test('the furthest apart on the heaviest question first', () => {
    expect(toDiscuss(heard({ a: answers(1, 0), b: answers(2, 2) })).map(({ id }) => id)).toEqual(['q0', 'q1']);
    expect(toDiscuss(heard({ a: answers(2, 0), b: answers(2, 2) })).map(({ id }) => id)).toEqual(['q1']);
  });

  test('by weight, then by id, where they are as far apart', () => {
    const four = contribution({ q0: said(0), q1: said(0), q2: said(0) }, { requirements: { R06: { kind: 'notMet' } } });
    const far = contribution({ q0: said(1), q1: said(3), q2: said(1) }, { requirements: { R06: { kind: 'partly' } } });
    expect(toDiscuss(heard({ a: four, b: far })).map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'R06']);
    const equal = heard({ a: four, b: contribution({ q1: said(1), q2: said(1) }) });
    for (const order of [equal, equal.toReversed()]) expect(toDiscuss(order).map(({ id }) => id)).toEqual(['q1', 'q2']);
  });

  test('not what was agreed', () => {
    const agreed = { q0: { about: 'answers' as const, answer: said(1), revision: 1, at: '' } };
    const all = heard({ a: answers(0, 1), b: answers(3, 1) }, { agreed });
    expect(toDiscuss(all)).toEqual([]);
    expect(differing(all)).toMatchObject([{ id: 'q0', agreed: said(1) }]);
  });
});

test('a meeting takes five minutes for one level, and ten for more', () => {
  const [far] = heard({ a: contribution({ q0: said(0) }), b: contribution({ q0: said(2) }) });
  const [near] = heard({ a: contribution({ q0: said(1) }), b: contribution({ q0: said(2) }) });
  expect([far!, near!].map(minutesFor)).toEqual([10, 5]);
});

test('a person differs where somebody else knows otherwise, never by not knowing', () => {
  const [q0] = heard({ a: contribution({ q0: said(1) }), b: contribution({ q0: said(2) }), c: contribution({ q0: { kind: 'unknown' } }) });
  expect(['a', 'b', 'c', 'd'].map((respondent) => differsFrom(q0!, respondent))).toEqual([true, true, false, false]);
});
