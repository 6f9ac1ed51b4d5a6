import type { Break } from '../break.ts';

/** The lines of the plan as people work with them, and the dates against the study. */
export const breaksOfLines: readonly Break[] = [
  {
    rule: 'What is done takes no more time from what waits for it.',
    file: 'src/core/schedule.ts',
    find: 'done(gap.id) ? { ...gap, weeks: 0 } : gap',
    replace: 'gap',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'What is done is not late.',
    file: 'src/core/schedule.ts',
    find: '!done(gap.id) && earliestFinish > gateDate',
    replace: 'earliestFinish > gateDate',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'An action that the answers no longer call for stays with what was said of it.',
    file: 'src/core/plan-lines.ts',
    find: '.concat(settled)',
    replace: '.concat([])',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'The day that people gave goes before the one that was worked out.',
    file: 'src/core/plan-lines.ts',
    find: 'said.due ?? worked',
    replace: 'worked ?? said.due',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'Own actions stand at the end of their gate.',
    file: 'src/core/plan-lines.ts',
    find: 'placeOf(action, gates) === gate',
    replace: 'gate === undefined',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'What comes next waits for nothing that is open.',
    file: 'src/core/next-lines.ts',
    find: '!action?.waitsFor.some((id) => waitedFor.has(id))',
    replace: 'action !== null',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'What is put off, done or dropped is not still to be done.',
    file: 'src/core/next-lines.ts',
    find: "(status === 'notStarted' || status === 'started')",
    replace: "status !== 'done'",
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'What has no day comes last in order of date.',
    file: 'src/core/arrange.ts',
    find: "[a.day ?? '9999-99-99', b.day ?? '9999-99-99']",
    replace: "[a.day ?? '', b.day ?? '']",
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'What is overdue is late, whatever its gate.',
    file: 'src/core/arrange.ts',
    find: '(line.day !== undefined && line.day < today)',
    replace: 'false',
    caughtBy: 'test/core/plan-lines.test.ts',
  },
  {
    rule: 'The dates against the study are the contract 4, 10 and 18 months later.',
    file: 'src/core/reality-check.ts',
    find: 'addMonths(contract, 10)',
    replace: 'addMonths(contract, 11)',
    caughtBy: 'test/core/reality-check.test.ts',
  },
  {
    rule: 'They are left out once the contract is signed.',
    file: 'src/core/reality-check.ts',
    find: " || stage === 'live'",
    replace: '',
    caughtBy: 'test/core/reality-check.test.ts',
  },
  {
    rule: 'Months end at the last day of a shorter month.',
    file: 'src/core/days.ts',
    find: 'Math.min(day, last.getUTCDate())',
    replace: 'day',
    caughtBy: 'test/core/reality-check.test.ts',
  },
];
