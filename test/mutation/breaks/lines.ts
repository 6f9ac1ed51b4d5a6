import type { Break } from '../break.ts';

/** The lines of the plan as people work with them, and the dates against the study. */
export const breaksOfLines: readonly Break[] = [
  {
    rule: 'What is done takes no more time from what waits for it.',
    file: 'src/core/plan/earliest-days.ts',
    find: "status === 'done' ? done()",
    replace: "status === 'done' ? toDo(waitsFor, weeks, due)",
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'An action that the answers no longer call for stays with what was said of it.',
    file: 'src/core/plan/plan-lines.ts',
    find: '.concat(settled)',
    replace: '.concat([])',
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'A date is suggested on which it can be done.',
    file: 'src/core/plan/plan-lines.ts',
    find: 'neededBy < earliestFinish ? earliestFinish : neededBy',
    replace: 'neededBy',
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'Own actions stand at the end of their gate.',
    file: 'src/core/plan/plan-lines.ts',
    find: 'placeOf(action, gates) === gate',
    replace: 'gate === undefined',
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'What comes next waits for nothing that is open.',
    file: 'src/core/plan/next-lines.ts',
    find: '!action?.waitsFor.some((id) => waitedFor.has(id))',
    replace: 'action !== null',
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'What is put off, done or dropped is not still to be done.',
    file: 'src/core/plan/next-lines.ts',
    find: 'isToDo(said.status)',
    replace: "said.status !== 'done'",
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'What has no day comes last in order of date.',
    file: 'src/core/plan/arrange.ts',
    find: "said.due ?? suggested ?? '9999-99-99'",
    replace: "said.due ?? suggested ?? ''",
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'What is overdue is late, whatever its gate.',
    file: 'src/core/plan/arrange.ts',
    find: 'isOverdue(line, today) ||',
    replace: '',
    caughtBy: 'test/core/plan/plan-lines.test.ts',
  },
  {
    rule: 'The dates against the study are the contract 4, 10 and 18 months later.',
    file: 'src/core/plan/reality-check.ts',
    find: 'addMonths(contract, 10)',
    replace: 'addMonths(contract, 11)',
    caughtBy: 'test/core/plan/reality-check.test.ts',
  },
  {
    rule: 'They are left out once the contract is signed.',
    file: 'src/core/plan/reality-check.ts',
    find: " || stage === 'live'",
    replace: '',
    caughtBy: 'test/core/plan/reality-check.test.ts',
  },
  {
    rule: 'Months end at the last day of a shorter month.',
    file: 'src/core/plan/days.ts',
    find: 'Math.min(day, last.getUTCDate())',
    replace: 'day',
    caughtBy: 'test/core/plan/reality-check.test.ts',
  },
];
