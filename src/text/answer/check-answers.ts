import { count } from '../count.ts';

export const checkAnswers = {
  title: 'Check your answers',
  intro: 'Nothing is submitted. You can go back and change any answer, now or later.',
  loading: 'Your answers appear here.',
  change: 'Change',
  notAnswered: 'Not answered',
  reason: 'Reason',
  note: 'Note',
  evidence: 'Evidence',
  left: (unanswered: number) =>
    unanswered === 0
      ? 'Every question is answered.'
      : `${count(unanswered, 'question')} without an answer. ${unanswered === 1 ? 'It counts as not known and makes' : 'They count as not known and make'} your range wider.`,
  unreasoned: (many: number) => `${count(many, 'answer')} "Does not apply" without a reason:`,
  facts: 'About your deployment: facts and dates',
  results: 'See your results',
  kept: {
    heading: 'Kept, and not scored',
    text: 'Answers to questions that this version does not ask.',
    unknown: 'Not known to this version.',
  },
  replaced: {
    heading: 'Replaced',
    text: 'Another tab, or a change of the questions, put something else in place of these.',
    was: (title: string, was: string, at: string) => `${title}: ${was}. Replaced on ${at}.`,
    putBack: 'Put it back',
    none: 'no answer',
    yes: 'yes',
    no: 'no',
  },
} as const;
