import { count } from './count.ts';

export const whatIf = {
  heading: 'Try a change',
  intro: 'Change an answer here and see every figure on this page move. Your saved answers stay as they are until you keep the change.',
  question: 'Question',
  choose: 'Choose a question',
  answer: 'Answer to try',
  level: (level: number) => `Level ${level}`,
  unknown: 'I do not know',
  notApplicable: 'Does not apply',
  saved: '(your answer)',
  read: 'Read its levels',
  region: 'What is tried out',
  trying: (answers: number) => `Trying out ${count(answers, 'answer')}. Nothing is saved.`,
  headline: (now: string, was: string) => (now === was ? `Headline ${now}, as before.` : `Headline ${now}, before ${was}.`),
  keep: 'Keep',
  discard: 'Discard',
  kept: 'Kept. Your answers are changed.',
  discarded: 'Discarded. Your answers are as they were.',
} as const;
