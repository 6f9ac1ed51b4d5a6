import { describe, expect, test } from 'vitest';
import { askedAmong, askedIn } from '../../../src/core/score/applicable.ts';
import { unanswered, unreasonedIn } from '../../../src/core/score/unanswered.ts';
import { answered, level, question, requirement, rulesWith, unknown, withFacts } from '../../rules.ts';

const asked = { section: 'one', effort: 'M', weeks: 8, mayNotApply: true } as const;
const rules = rulesWith(
  [question('b', { quick: true }), question('a'), question('n', { askWhen: 'network-member' }), question('c', { section: 'two' })],
  {
    requirements: [
      requirement('R06', { asked }),
      requirement('R07', { asked, askWhen: 'cloud-hosted' }),
      requirement('R01', { by: { question: 'a', level: 2 } }),
    ],
  },
);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what a section asks', () => {
  test('is its questions in the order of the bank, then its duties that no question covers', () => {
    expect(ids(askedIn(rules, 'one', answered({})))).toEqual(['b', 'a', 'n', 'R06', 'R07']);
    expect(ids(askedIn(rules, 'two', answered({})))).toEqual(['c']);
  });

  test('is less where a fact says so, and only where it was given as no', () => {
    const said = withFacts({ 'network-member': false, 'cloud-hosted': true }, answered({}));
    expect(ids(askedIn(rules, 'one', said))).toEqual(['b', 'a', 'R06', 'R07']);
  });

  test('is its own questions and no duty in a quick check', () => {
    expect(ids(askedIn(rules, 'one', answered({}, { kind: 'quick' })))).toEqual(['b']);
  });
});

test('among ids, those that are asked stand in the order given, and what the bank does not know is left out', () => {
  const said = withFacts({ 'network-member': false }, answered({}));
  expect(askedAmong(rules, ['R06', 'n', 'unheard-of', 'c', 'b'], said)).toEqual(['R06', 'c', 'b']);
});

describe('unanswered', () => {
  test('counts questions and duties that are asked and have no answer of any kind', () => {
    expect(unanswered(rules, answered({}))).toBe(6);
    expect(unanswered(rules, answered({ a: level(0), b: unknown }, { requirements: { R06: { kind: 'partly' } } }))).toBe(3);
    expect(unanswered(rules, answered({ b: level(3) }, { kind: 'quick' }))).toBe(0);
  });

  test('counts a question that is named like something every object has', () => {
    expect(unanswered(rulesWith([question('constructor')]), answered({}))).toBe(1);
  });
});

test('what does not apply without a reason is named, whether a question or a duty', () => {
  const said = answered(
    { a: { kind: 'notApplicable', reason: ' ' }, b: { kind: 'notApplicable', reason: 'One site.' }, c: level(1) },
    { requirements: { R06: { kind: 'notApplicable', reason: '' } } },
  );
  expect(ids(unreasonedIn(rules, said))).toEqual(['a', 'R06']);
});
