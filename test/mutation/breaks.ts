import type { Break } from './break.ts';
import { breaksOfAnswers } from './breaks/answers.ts';
import { breaksOfDates } from './breaks/dates.ts';
import { breaksOfDays } from './breaks/days.ts';
import { breaksOfDuties } from './breaks/duties.ts';
import { breaksOfEdits } from './breaks/edits.ts';
import { breaksOfFigures } from './breaks/figures.ts';
import { breaksOfLines } from './breaks/lines.ts';
import { breaksOfPeople } from './breaks/people.ts';
import { breaksOfNetworks } from './breaks/networks.ts';
import { breaksOfPlans } from './breaks/plans.ts';
import { breaksOfWays } from './breaks/ways.ts';

/** Every rule of the score with one or more breaks of it, in the order in which the rules are told. */
export const breaks: readonly Break[] = [
  ...breaksOfAnswers,
  ...breaksOfFigures,
  ...breaksOfDuties,
  ...breaksOfWays,
  ...breaksOfPlans,
  ...breaksOfDays,
  ...breaksOfLines,
  ...breaksOfEdits,
  ...breaksOfPeople,
  ...breaksOfDates,
  ...breaksOfNetworks,
];
