import { count } from '../count.ts';

export const whatIf = {
  heading: 'Try a change',
  intro: 'Change an answer here and see every figure on this page move. Your saved answers stay as they are until you keep the change.',
  question: 'Question',
  choose: 'Choose a question',
  answer: 'Answer to try',
  level: (level: number, says: string) => (says ? `${level}. ${says}` : `Level ${level}`),
  unknown: 'I do not know',
  notApplicable: 'Does not apply',
  saved: '(your answer)',
  read: 'Go to the question',
  region: 'What is tried out',
  trying: (answers: number) => `Trying out ${count(answers, 'answer')}. Nothing is saved.`,
  headline: (now: string, was: string) =>
    now === was ? `Your headline stays ${now}.` : `Your headline is ${now} with it, and was ${was}.`,
  keep: 'Keep the change',
  discard: 'Discard it',
  kept: 'Kept. Your answers are changed.',
  discarded: 'Discarded. Your answers are as they were.',
} as const;
