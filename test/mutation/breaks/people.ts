import type { Break } from '../break.ts';

/** The rules of several people, each broken once or more. */
export const breaksOfPeople: readonly Break[] = [
  {
    rule: 'Of one person, the higher revision stands.',
    file: 'src/core/combine.ts',
    find: 'a.revision > b.revision ? a : b',
    replace: 'a.revision > b.revision ? b : a',
    caughtBy: 'test/core/combine.test.ts',
  },
  {
    rule: 'At the same revision the later moment stands.',
    file: 'src/core/combine.ts',
    find: 'if (a.at !== b.at) return a.at > b.at ? a : b;',
    replace: '',
    caughtBy: 'test/core/combine.test.ts',
  },
  {
    rule: 'Combining is a union: nobody is lost.',
    file: 'src/core/combine.ts',
    find: 'all.set(id, mine === undefined ? theirs : later(mine, theirs));',
    replace: 'if (mine !== undefined) all.set(id, later(mine, theirs));',
    caughtBy: 'test/core/combine.test.ts',
  },
  {
    rule: 'Which of two equal copies stands is told by their text, whatever the order of its keys.',
    file: 'src/core/canonical.ts',
    find: '.toSorted(byKey)',
    replace: '',
    caughtBy: 'test/core/combine.test.ts',
  },
  {
    rule: 'Where levels differ and nothing is agreed, the question counts as unknown.',
    file: 'src/core/joint.ts',
    find: "others.every((other) => alike(first, other)) ? first : { kind: 'unknown' }",
    replace: 'first',
    caughtBy: 'test/core/joint.test.ts',
  },
  {
    rule: 'Levels that all who gave one share count as agreed: who does not know is outvoted.',
    file: 'src/core/joint.ts',
    find: "answers.filter(({ kind }) => kind !== 'unknown')",
    replace: 'answers',
    caughtBy: 'test/core/joint.test.ts',
  },
  {
    rule: 'What was agreed stands above what each said.',
    file: 'src/core/joint.ts',
    find: 'entry(assessment.agreed, id)?.answer ?? jointAnswer(',
    replace: 'jointAnswer(',
    caughtBy: 'test/core/joint.test.ts',
  },
  {
    rule: 'An agreement is the later word than the one before.',
    file: 'src/core/agree.ts',
    find: '?.revision ?? 0) + 1',
    replace: '?.revision ?? 0)',
    caughtBy: 'test/core/joint.test.ts',
  },
  {
    rule: 'Who does not know is apart from nobody.',
    file: 'src/core/differences.ts',
    find: "const known = answers.filter(({ kind }) => kind !== 'unknown');",
    replace: 'const known = answers;',
    caughtBy: 'test/core/differences.test.ts',
  },
  {
    rule: 'The furthest apart on the heaviest question is discussed first.',
    file: 'src/core/differences.ts',
    find: 'spread * Math.max(weight, 1)',
    replace: 'spread',
    caughtBy: 'test/core/differences.test.ts',
  },
  {
    rule: 'An assessment in which nothing was said adds nobody.',
    file: 'src/core/take-in.ts',
    find: 'silent && !isTogether(assessment) ? NOBODY : ',
    replace: '',
    caughtBy: 'test/core/take-in.test.ts',
  },
  {
    rule: 'What was agreed is not discussed again.',
    file: 'src/core/differences.ts',
    find: 'differing(heard).filter(({ agreed }) => agreed === undefined)',
    replace: 'differing(heard)',
    caughtBy: 'test/core/differences.test.ts',
  },
];
