import type { Break } from '../break.ts';

/** What a change to an assessment does, each rule broken once. */
export const breaksOfEdits: readonly Break[] = [
  {
    rule: 'An entry without a value is taken away.',
    file: 'src/core/edit/with-entry.ts',
    find: 'value === undefined ? rest : { ...rest, [id]: value }',
    replace: '({ ...rest, [id]: value }) as typeof record',
    caughtBy: 'test/core/edit/with-entry.test.ts',
  },
  {
    rule: 'A text that is emptied is gone.',
    file: 'src/core/edit/with-entry.ts',
    find: " && field !== ''",
    replace: '',
    caughtBy: 'test/core/edit/with-entry.test.ts',
  },
  {
    rule: 'An answer that is given again is not to be confirmed any more.',
    file: 'src/core/edit/questionnaire.ts',
    find: 'const confirmed = confirmAnswer(assessment, id);',
    replace: 'const confirmed = assessment;',
    caughtBy: 'test/core/edit/questionnaire.test.ts',
  },
  {
    rule: 'Where several people answered, an answer is what they agree on.',
    file: 'src/core/edit/questionnaire.ts',
    find: "agree(assessment, 'requirements', id, answer, at)",
    replace: '{ ...assessment, requirements: withEntry(assessment.requirements, id, answer) }',
    caughtBy: 'test/core/edit/questionnaire.test.ts',
  },
  {
    rule: 'A note leaves the evidence beside it.',
    file: 'src/core/edit/questionnaire.ts',
    find: '...entry(remarks, id), ',
    replace: '',
    caughtBy: 'test/core/edit/questionnaire.test.ts',
  },
  {
    rule: 'A quick check that becomes the full questionnaire is one.',
    file: 'src/core/edit/questionnaire.ts',
    find: "kind: 'full'",
    replace: 'kind: assessment.kind',
    caughtBy: 'test/core/edit/questionnaire.test.ts',
  },
  {
    rule: 'A reason stays only where one is asked for.',
    file: 'src/core/edit/plan.ts',
    find: 'reason !== undefined && needsReason(status) && { reason }',
    replace: 'reason !== undefined && { reason }',
    caughtBy: 'test/core/edit/plan.test.ts',
  },
  {
    rule: 'An own action that is removed goes with what was said of it.',
    file: 'src/core/edit/own-actions.ts',
    find: ', plan: withEntry(plan, id, undefined)',
    replace: '',
    caughtBy: 'test/core/edit/own-actions.test.ts',
  },
  {
    rule: 'An action that is brought back takes nothing else away.',
    file: 'src/core/edit/own-actions.ts',
    find: 'said ? withEntry(plan, id, said) : plan',
    replace: 'withEntry(plan, id, said)',
    caughtBy: 'test/core/edit/own-actions.test.ts',
  },
  {
    rule: 'The day of one gate leaves those of the others.',
    file: 'src/core/edit/deployment.ts',
    find: 'withEntry(assessment.deployment.dates, gate, date)',
    replace: 'withEntry({}, gate, date)',
    caughtBy: 'test/core/edit/deployment.test.ts',
  },
  {
    rule: 'A name that is given here is a later word than that of the file.',
    file: 'src/core/edit/people.ts',
    find: '{ ...person, ...change, at }',
    replace: '{ ...person, ...change, at: person.at }',
    caughtBy: 'test/core/edit/people.test.ts',
  },
];
