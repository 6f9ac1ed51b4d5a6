import type { Break } from '../break.ts';

/** Trusts side by side. */
export const breaksOfNetworks: readonly Break[] = [
  {
    rule: 'A trust is at a question from its target on.',
    file: 'src/core/network/cells.ts',
    find: 'answer.level >= question.target',
    replace: 'answer.level > question.target',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'A network sees that there is evidence, never what it is.',
    file: 'src/core/network/cells.ts',
    find: "kind: 'level', level: answer.level, met:",
    replace: "kind: 'level', level: answer.level, ...entry(assessment.remarks, question.id), met:",
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'What a trust has to find out is not yet something that it needs.',
    file: 'src/core/network/cells.ts',
    find: '.filter((gap) => !gap.findOut)',
    replace: '',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'Of two copies of an assessment the higher revision counts.',
    file: 'src/core/network/trusts.ts',
    find: '(a.revision - b.revision || order(a.savedAt',
    replace: '(order(a.savedAt',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'Trusts stand in order of name, whatever the order of the files.',
    file: 'src/core/network/trusts.ts',
    find: 'order(a.key, b.key) || ',
    replace: '',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'What is common is so in half of the trusts to which it applies.',
    file: 'src/core/network/standings.ts',
    find: 'many * 2 >= appliesTo(standing)',
    replace: 'many * 2 > appliesTo(standing)',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'Only a trust with evidence could show others how.',
    file: 'src/core/network/standings.ts',
    find: 'inPlace.filter((at) => hasEvidence(trusts[at]!, id))',
    replace: 'inPlace',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'Trusts are named to each other only where that is switched on.',
    file: 'src/core/network/standings.ts',
    find: "naming === 'named'",
    replace: "naming === 'named' || naming === 'unnamed'",
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'What is not known is not counted among what trusts need.',
    file: 'src/core/network/actions.ts',
    find: 'isCommon(standing.needs.length, standing)',
    replace: 'isCommon(standing.needs.length + standing.notKnown.length, standing)',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'An action done once for all has every step that any trust needs.',
    file: 'src/core/network/actions.ts',
    find: 'needs.flatMap((at) => trusts[at]!.cells.actions[id]!.levels)',
    replace: 'needs.slice(0, 1).flatMap((at) => trusts[at]!.cells.actions[id]!.levels.slice(-1))',
    caughtBy: 'test/core/network/network.test.ts',
  },
  {
    rule: 'An action done once for all stands at the earliest gate at which any trust needs it.',
    file: 'src/core/network/actions.ts',
    find: 'rules.gates.find((gate) => gates.has(gate)) ?? rule.gate',
    replace: 'rule.gate',
    caughtBy: 'test/core/network/network.test.ts',
  },
];
