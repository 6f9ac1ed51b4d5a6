import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/bank/words.ts';
import { assess } from '../../../src/core/assess.ts';
import { actionWords } from '../../../src/report/model/action-words.ts';
import { answered, level } from '../../rules.ts';
import { bank, rules } from '../../rules-of-the-bank.ts';

const said = (id: string, one: 0 | 1) => {
  const action = assess(rules, answered({ [id]: level(one) }), '2026-11-24').plan.find((other) => other.id === id)!;
  return { gate: action.gate, ...actionWords(action, { rules, words: wordsOf(bank) }) };
};

test('an action of which an earlier gate needs a part stands there, begins with that part and says which gate needs how much', () => {
  expect(said('clinical-safety-case', 0)).toMatchObject({
    gate: 'contract',
    title: "Name the clinical safety officer and get the supplier's file",
    later: [{ title: "Write and approve the trust's own safety case" }],
    needs: 'Needed at level 1 for the gate "Contract", and at level 2 for the gate "Go live".',
  });
});

test('an action that one gate needs says nothing of it', () => {
  expect(said('clinical-safety-case', 1)).toMatchObject({ gate: 'go-live', needs: undefined });
  expect(said('local-validation', 0)).toMatchObject({ gate: 'go-live', needs: undefined });
});
