import { dayInWords } from './dates.ts';

/** The words of a field for a date. */
export const dateField = {
  /** Said of what is no whole date, with the date that stays; an empty text where there is none. */
  refused: (kept: string) =>
    `Write a whole date, with all four digits of its year, from 2020 to 2099. ${kept === '' ? 'No date is kept.' : `${dayInWords(kept)} stays as it was.`}`,
} as const;
