import { count } from '../count.ts';

export const pace = {
  one: 'Show one question at a time',
  whole: 'Show the whole section',
  keys: 'Answer with single keys',
  keysHint: 'They work while you are inside a question, never in a field for text.',
  list: [
    ['0 to 3', 'choose this level'],
    ['D', 'I do not know'],
    ['N', 'go to the next question'],
    ['Arrow keys', 'go through the answers of a question'],
  ],
  use: 'Use these keys on this computer',
  steps: 'Questions of this section',
  previous: 'Previous question',
  next: 'Next question',
  at: (at: number, of: number) => `${at} of ${of}`,
  /** The title in the browser's tab: the question, then the title of its page. */
  title: (question: string, page: string) => `${question} – ${page}`,
  complete: 'Is this section complete?',
  almost: 'Not quite. Every question has an answer.',
  reasons: 'Still to give: a reason for what does not apply.',
  allAnswered: (asked: number) =>
    `Yes. Every question has an answer (${asked} of ${asked}). You can change any of them at any time. Nothing has been sent to anyone.`,
  someOpen: (answered: number, asked: number) =>
    `Not yet. ${count(answered, 'question has', 'questions have')} an answer, of ${asked}. You can go on and come back. Still to answer:`,
} as const;
