import type { Told } from './told.ts';
import { aboutSheet } from './sheets/about.ts';
import { answersSheet } from './sheets/answers.ts';
import { findingsSheet } from './sheets/findings.ts';
import { planSheet } from './sheets/plan.ts';
import type { Sheet } from './sheets/sheet.ts';

/**
 * The plan, every answer and every finding as tables, and a last one that says what they are. The columns are the same in
 * every copy; cells that a copy leaves out are empty.
 */
export function sheetsOf(told: Told): readonly Sheet[] {
  return [planSheet(told), answersSheet(told), findingsSheet(told), aboutSheet(told)];
}
