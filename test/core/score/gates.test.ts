import { describe, expect, test } from 'vitest';
import type { RequirementAnswer, Stage } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { answered, level, notApplicable, question, requirement, rulesWith, unknown, withFacts } from '../../rules.ts';
import { rules as bankRules } from '../../rules-of-the-bank.ts';

const TODAY = '2026-11-24';
const asked = { section: 'one', effort: 'M', weeks: 8, mayNotApply: true } as const;
const rules = rulesWith(
  [
    question('lead', { critical: true }),
    question('safety', { gate: 'go-live' }),
    question('cloud', { gate: 'contract', critical: true, askWhen: 'cloud-hosted' }),
  ],
  {
    requirements: [
      requirement('R01', { gate: 'go-live', by: { question: 'safety', level: 2 } }),
      requirement('R06', { gate: 'contract', kind: 'due diligence', asked }),
      requirement('R08', { gate: 'decide', kind: 'guidance', asked }),
    ],
  },
);

const met: RequirementAnswer = { kind: 'met' };
const states = (assessment: Parameters<typeof assess>[1]) =>
  Object.fromEntries(assess(rules, assessment, TODAY).gates.map((gate) => [gate.id, gate.state]));

describe('gate', () => {
  test('is ready when all is met, and guidance blocks nothing', () => {
    const all = answered({ lead: level(2), safety: level(2), cloud: level(3) }, { requirements: { R06: met, R08: { kind: 'notMet' } } });
    expect(states(all)).toEqual({ decide: 'ready', contract: 'ready', 'go-live': 'ready', sustain: 'ready' });
  });

  test('is not ready when one thing is known not to be met, and so is every later gate', () => {
    const low = answered({ lead: level(1), safety: level(3), cloud: level(3) }, { requirements: { R06: met } });
    expect(states(low)).toEqual({ decide: 'notReady', contract: 'notReady', 'go-live': 'notReady', sustain: 'notReady' });
  });

  test('counts partly met as not met', () => {
    const partly = answered({ lead: level(3), cloud: level(3) }, { requirements: { R06: { kind: 'partly' } } });
    expect(states(partly)).toMatchObject({ decide: 'ready', contract: 'notReady' });
  });

  test('is not ready when one thing is known not to be met, whatever else is not known', () => {
    const partly = answered({ lead: unknown }, { requirements: { R06: { kind: 'partly' } } });
    expect(states(partly)).toMatchObject({ decide: 'notKnown', contract: 'notReady' });
  });

  test('asks for its laws and due diligence, its critical questions and all of earlier gates, and shows its guidance', () => {
    const asks = assess(rules, answered({}), TODAY).gates.map(({ id, items, guidance }) => [id, items, guidance] as const);
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    expect(asks.map(([id, items, guidance]) => [id, ids(items), ids(guidance)])).toEqual([
      ['decide', ['lead'], ['R08']],
      ['contract', ['lead', 'R06', 'cloud'], []],
      ['go-live', ['lead', 'R06', 'cloud', 'R01'], []],
      ['sustain', ['lead', 'R06', 'cloud', 'R01'], []],
    ]);
  });

  test('asks of a duty the level that it names, not the target of its question', () => {
    const dearer = rulesWith([question('safety', { target: 1 })], {
      requirements: [requirement('R01', { by: { question: 'safety', level: 2 } })],
    });
    const contract = (one: 1 | 2) => assess(dearer, answered({ safety: level(one) }), TODAY).gates[1]?.state;
    expect([contract(1), contract(2)]).toEqual(['notReady', 'ready']);
  });

  test('knows a duty by a question of a later gate, at the level that the duty names', () => {
    const earlier = rulesWith([question('safety', { gate: 'go-live', critical: true })], {
      requirements: [requirement('R02', { gate: 'contract', by: { question: 'safety', level: 1 } })],
    });
    const at = (one: 0 | 1 | 2) => assess(earlier, answered({ safety: level(one) }), TODAY).gates.map(({ state }) => state);
    expect(at(0)).toEqual(['nothingAsked', 'notReady', 'notReady', 'notReady']);
    expect(at(1)).toEqual(['nothingAsked', 'ready', 'notReady', 'notReady']);
    expect(at(2)).toEqual(['nothingAsked', 'ready', 'ready', 'ready']);
  });

  test('of the bank: a trust that holds the safety file of the supplier has R02 at the contract, whatever it has of the rest', () => {
    const state = (one: 0 | 1) => {
      const given = answered({ 'technical-assurance': level(0), 'clinical-safety-case': level(one) });
      return assess(bankRules, given, TODAY)
        .gates.find(({ id }) => id === 'contract')
        ?.items.find(({ id }) => id === 'R02')?.state;
    };
    expect([state(0), state(1)]).toEqual([{ kind: 'notMet' }, { kind: 'met' }]);
  });

  test('is the same at every stage of the deployment, as are all figures', () => {
    const some = answered({ lead: level(1), safety: unknown }, { requirements: { R06: met } });
    const at = (stage: Stage) => assess(rules, { ...some, deployment: { ...some.deployment, stage } }, TODAY);
    for (const stage of ['deciding', 'procuring', 'contracted', 'live'] as const) expect(at(stage)).toEqual(assess(rules, some, TODAY));
  });

  test('is never ready in a quick check, which asks too little, though it may be not ready', () => {
    const quick = rulesWith([question('lead', { critical: true, quick: true })], {
      requirements: rules.requirements.filter(({ asked: own }) => own),
    });
    const contract = (one: 1 | 2) => assess(quick, answered({ lead: level(one) }, { kind: 'quick' }), TODAY).gates[1];
    expect([contract(1)?.state, contract(2)?.state]).toEqual(['notReady', 'notKnown']);
    expect(contract(2)?.items).toMatchObject([
      { id: 'lead', state: { kind: 'met' } },
      { id: 'R06', state: { kind: 'notInQuickCheck' } },
    ]);
  });

  test('is not known while something is, also without any answer', () => {
    expect(states(answered({ lead: level(2), cloud: unknown }, { requirements: { R06: met } }))).toMatchObject({
      decide: 'ready',
      contract: 'notKnown',
    });
    expect(states(answered({}))).toEqual({ decide: 'notKnown', contract: 'notKnown', 'go-live': 'notKnown', sustain: 'notKnown' });
  });

  test('asks nothing when all that it asks was left out', () => {
    expect(states(answered({ lead: notApplicable }))).toMatchObject({ decide: 'nothingAsked' });
  });

  test('lists what was left out with its reason or its fact', () => {
    const left = withFacts({ 'cloud-hosted': false }, answered({ lead: notApplicable }));
    const items = assess(rules, left, TODAY).gates[1]?.items;
    expect(items).toContainEqual({ by: { question: 'lead', level: 2 }, of: 'question', id: 'lead', gate: 'decide', state: notApplicable });
    expect(items).toContainEqual({
      by: { question: 'cloud', level: 2 },
      of: 'question',
      id: 'cloud',
      gate: 'contract',
      state: { kind: 'notAsked', fact: 'cloud-hosted' },
    });
  });

  test('is opened by no score: one critical question below target holds it shut', () => {
    const high = answered({ lead: level(1), safety: level(3), cloud: level(3) }, { requirements: { R06: met } });
    expect(assess(rules, high, TODAY).gates[0]?.state).toBe('notReady');
  });

  test('asks for no duty that a fact removes, and lists it with that fact', () => {
    const withDuty = rulesWith([question('a')], { requirements: [requirement('R07', { askWhen: 'cloud-hosted', asked })] });
    const gate = (facts: Readonly<Record<string, boolean>>) => assess(withDuty, withFacts(facts, answered({})), TODAY).gates[1];
    expect(gate({ 'cloud-hosted': false })).toMatchObject({
      state: 'nothingAsked',
      items: [{ id: 'R07', state: { kind: 'notAsked', fact: 'cloud-hosted' } }],
    });
    expect(gate({})).toMatchObject({ state: 'notKnown', items: [{ id: 'R07', state: { kind: 'unknown' } }] });
  });
});
