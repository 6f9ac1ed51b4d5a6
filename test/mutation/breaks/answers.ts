import type { Break } from '../break.ts';

/** Answers, what is asked, and weights. */
export const breaksOfAnswers: readonly Break[] = [
  {
    rule: 'No answer counts like "I do not know".',
    file: 'src/core/score/measure.ts',
    find: `    weight += one;
    const answer = entry(answers, question.id);`,
    replace: `    const answer = entry(answers, question.id);
    if (answer !== undefined) weight += one;`,
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'No answer is an absent one, never what every object inherits.',
    file: 'src/core/answers.ts',
    find: 'return Object.hasOwn(record, id) ? record[id] : undefined;',
    replace: 'return record[id];',
    caughtBy: 'test/core/score/applicable.test.ts',
  },
  {
    rule: 'No answer and "I do not know" are told apart.',
    file: 'src/core/score/score.ts',
    find: 'unanswered: count(undefined),',
    replace: "unanswered: count(undefined) + count('unknown'),",
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: '"I do not know" and "Does not apply" are answers.',
    file: 'src/core/score/score.ts',
    find: 'here.filter(({ question }) => entry(answers, question.id)).length',
    replace: "here.filter(({ question }) => entry(answers, question.id)?.kind === 'level').length",
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'What was answered in any of the ways is no longer to be answered.',
    file: 'src/core/score/unanswered.ts',
    find: '!answerTo(assessment, id)',
    replace: "answerTo(assessment, id)?.kind !== 'level'",
    caughtBy: 'test/core/score/applicable.test.ts',
  },
  {
    rule: '"Does not apply" keeps its reason.',
    file: 'src/core/score/requirements.ts',
    find: 'reason: answer.reason',
    replace: "reason: ''",
    caughtBy: 'test/core/score/gates.test.ts',
  },
  {
    rule: 'Only a fact that is given removes a question; a blank one never does.',
    file: 'src/core/score/applicable.ts',
    find: 'entry(facts, item.askWhen) !== false',
    replace: 'entry(facts, item.askWhen) === true',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'What is asked depends on facts, never on answers.',
    file: 'src/core/score/score.ts',
    find: "({ question }) => isAsked(question, assessment) && entry(assessment.answers, question.id)?.kind !== 'notApplicable',",
    replace: `({ question }) =>
      isAsked(question, assessment) &&
      entry(assessment.answers, question.askWhen ?? '')?.kind !== 'notApplicable' &&
      entry(assessment.answers, question.id)?.kind !== 'notApplicable',`,
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'A question weighs as much as its best row.',
    file: 'src/core/score/weight.ts',
    find: 'Math.max(rules.weights.outside, ...fromStudy)',
    replace: 'fromStudy.at(-1) ?? rules.weights.outside',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'What a grade weighs stands in the bank.',
    file: 'src/core/score/weight.ts',
    find: 'rules.weights[finding.grade]',
    replace: '({ A: 3, B: 2, C: 1 })[finding.grade]',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'Rows from outside the study give the least weight, whatever their grade.',
    file: 'src/core/score/weight.ts',
    find: 'linked.filter((finding) => !finding.outside).map(',
    replace: 'linked.map(',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'Our own practice gives a weight of 1.',
    file: 'src/core/score/weight.ts',
    find: 'return Math.max(',
    replace: 'return linked.length === 0 ? 2 : Math.max(',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'Weight says how well a thing is evidenced, not how much it matters.',
    file: 'src/core/score/weight.ts',
    find: 'Math.max(rules.weights.outside, ...fromStudy)',
    replace: 'Math.max(rules.weights.outside, ...fromStudy) + Number(question.critical)',
    caughtBy: 'test/core/score/score.test.ts',
  },
  {
    rule: 'A note is kept to its first 5,000 characters.',
    file: 'src/core/longest.ts',
    find: 'note: 5000',
    replace: 'note: 6000',
    caughtBy: 'test/core/within.test.ts',
  },
  {
    rule: 'No character of a text is cut in half.',
    file: 'src/core/within.ts',
    find: ".replace(/\\p{Cs}$/u, '')",
    replace: '',
    caughtBy: 'test/core/within.test.ts',
  },
  {
    rule: 'What stood there before at its length stays.',
    file: 'src/core/within.ts',
    find: "typeof before === 'string' ? before.length : 0",
    replace: '0',
    caughtBy: 'test/core/within.test.ts',
  },
];
