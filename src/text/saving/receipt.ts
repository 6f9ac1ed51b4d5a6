import type { Receipt } from '../../save/format/encode.ts';
import { count } from '../count.ts';

/* What opening an assessment with other questions than those it was made with has come to. */

export const receiptWords = {
  heading: 'The questions have changed since this assessment was made',
  intro: (from: string, to: string, kept: number) =>
    `It was made with version ${from} of the questions. This is version ${to}. ${count(kept, 'answer is', 'answers are')} kept.`,
  moved: 'Moved to the new name of their question',
  reworded: 'Reworded since: check that your answer still holds',
  notAllowed: '"Does not apply" can no longer be said here: answer again',
  retired: 'Asked no longer. Your answers are kept under "Check your answers", and are not scored',
  unknown: 'Not known to this version. Your answers are kept, and are not scored',
  read: 'I have read this',
  /** How many of each, where there is no room to name them. */
  inSum: ({ kept, moved, reworded, notAllowed, retired, unknown }: Receipt) =>
    `${[
      count(kept, 'answer kept', 'answers kept'),
      ...(moved.length > 0 ? [`${moved.length} under a new name`] : []),
      ...(reworded.length > 0 ? [`${reworded.length} reworded since`] : []),
      ...(notAllowed.length > 0 ? [`${notAllowed.length} where "does not apply" can no longer be said`] : []),
      ...(retired.length > 0 ? [`${retired.length} asked no longer`] : []),
      ...(unknown.length > 0 ? [`${unknown.length} not known to this version`] : []),
    ].join(', ')}.`,
} as const;
