import { count } from '../count.ts';

export const questionnaire = {
  title: 'Questions',
  intro: 'Answer the sections in any order. Your results are there from the first answer and grow surer with each one.',
  deployment: 'About your deployment',
  begin: 'Go to the first question',
  sections: 'Sections',
  check: 'Check your answers',
  completed: 'Completed',
  notYet: 'Not yet started',
  progress: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  together: 'Combine answers of several people',
  togetherHint: 'Add the files of your colleagues, see where you differ, and agree.',
  meetingHint: 'One question at a time on a large screen: vote in private, compare, and agree.',
  toConfirm: (answers: number) => `${count(answers, 'answer')} to confirm`,
  doesNotApply: 'Does not apply',
  sectionsDone: (done: number, of: number) =>
    `${done} of ${of} sections completed. Nothing is submitted: everything stays in this browser.`,
} as const;

export const quickCheck = {
  title: 'Quick check',
  intro:
    'The 15 questions that matter most, 3 from each section, in about 10 minutes. Go on to the full questionnaire at any time: your answers stay.',
} as const;
