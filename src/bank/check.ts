import { checkDependencies } from './checks/dependencies.ts';
import { checkFindings } from './checks/findings.ts';
import { checkFrame } from './checks/frame.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkRequirements } from './checks/requirements.ts';
import type { Mistake } from './read.ts';
import type { Bank } from './types.ts';

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
  readonly sections: readonly { readonly file: Place; readonly questions: readonly Place[] }[];
}

/** What every check gets: the bank, where its parts stand, and how to report. */
export interface Checking {
  readonly bank: Bank;
  readonly places: Places;
  report(place: Place, path: readonly PropertyKey[], say: string): void;
}

/**
 * Everything about a bank that its files cannot say one by one: ids exist and are unique, gates are in order,
 * dependencies have no cycle. Returns all mistakes at once; an empty list means that the bank is sound.
 */
export function checkBank(bank: Bank, places: Places): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const report: Checking['report'] = (place, path, say) => mistakes.push({ file: place.name, line: place.lineOf(path), say });
  for (const check of [checkFrame, checkQuestions, checkFindings, checkRequirements, checkDependencies]) {
    check({ bank, places, report });
  }
  return mistakes;
}

/** Calls `visit` for every question with the place of its file. */
export function eachQuestion(
  { bank, places }: Checking,
  visit: (question: Bank['sections'][number]['questions'][number], place: Place) => void,
): void {
  bank.sections.forEach((section, s) =>
    section.questions.forEach((question, q) => {
      const place = places.sections[s]?.questions[q];
      if (place) visit(question, place);
    }),
  );
}
