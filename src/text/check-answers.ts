import { count } from './count.ts';

export const checkAnswers = {
  title: 'Check your answers',
  intro: 'Nothing is submitted. You can go back and change any answer, now or later.',
  change: 'Change',
  notAnswered: 'Not answered',
  reason: 'Reason',
  note: 'Note',
  evidence: 'Evidence',
  left: (unanswered: number) =>
    unanswered === 0
      ? 'Every question is answered.'
      : `${count(unanswered, 'question')} without an answer. ${unanswered === 1 ? 'It counts as not known and makes' : 'They count as not known and make'} your range wider.`,
  results: 'See your results',
} as const;
