import { copies } from '../../text/report/report.ts';
import { sheets } from '../../text/report/sheets.ts';
import { holds } from '../model/copy-holds.ts';
import type { Told } from '../model/told.ts';
import { aboutSheet } from './about.ts';
import { answersSheet } from './answers.ts';
import { findingsSheet } from './findings.ts';
import { gatesSheet } from './gates.ts';
import { planSheet } from './plan.ts';
import type { Sheet } from './sheet.ts';

/**
 * The plan and the gates as tables, answers and findings where the copy holds them, and a last one that says what they are. The
 * columns are the same in every copy; cells that a copy leaves out are empty.
 */
export function sheetsOf(told: Told): readonly Sheet[] {
  const { copy } = told;
  return [
    planSheet(told),
    gatesSheet(told),
    ...(holds(copy, 'answers') ? [answersSheet(told)] : []),
    ...(holds(copy, 'findings') ? [findingsSheet(told)] : []),
    aboutSheet(told),
  ];
}

/** The title in the properties of the workbook: it names the copy, and nobody. */
export function titleOf({ copy }: Pick<Told, 'copy'>): string {
  return sheets.title(copies[copy].name);
}
