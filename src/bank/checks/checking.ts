import type { Bank, Question } from '../types.ts';

/** Where a part of the bank stands: the file's name, and the line of a path in it. */
export interface Place {
  readonly name: string;
  lineOf(path: readonly PropertyKey[]): number;
}

/** The files behind a bank, so that a fault in a link can be shown at its line. */
export interface Places {
  readonly frame: Place;
  readonly findings: Place;
  readonly requirements: Place;
  readonly renames: Place;
  readonly released: Place;
  readonly sections: readonly { readonly file: Place; readonly questions: readonly Place[] }[];
}

/** What every check gets: the bank, where its parts stand, and how to report. */
export interface Checking {
  readonly bank: Bank;
  readonly places: Places;
  /** Ids of questions that exist but could not be read: nothing is said of what may be in them. */
  readonly unread: ReadonlySet<string>;
  report(place: Place, path: readonly PropertyKey[], say: string): void;
}

/** Calls `visit` for every question with the place of its file. */
export function eachQuestion({ bank, places }: Checking, visit: (question: Question, place: Place) => void): void {
  bank.sections.forEach((section, s) =>
    section.questions.forEach((question, q) => {
      const place = places.sections[s]?.questions[q];
      if (place) visit(question, place);
    }),
  );
}
