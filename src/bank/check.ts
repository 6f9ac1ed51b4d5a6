import { checkDependencies } from './checks/dependencies.ts';
import { checkFindings } from './checks/findings.ts';
import { checkFrame } from './checks/frame.ts';
import { checkQuestions } from './checks/questions.ts';
import { checkRenames } from './checks/renames.ts';
import { checkRequirements } from './checks/requirements.ts';
import type { Checking, Places } from './checks/checking.ts';
import type { Mistake } from './read.ts';
import type { Bank } from './types.ts';

/**
 * Everything about a bank that its files cannot say one by one: ids exist and are unique, gates are in order,
 * dependencies have no cycle. `unread` are questions that exist but could not be read. Returns all mistakes at once; an empty list means that the bank is sound.
 */
export function checkBank(bank: Bank, places: Places, unread: ReadonlySet<string>): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const report: Checking['report'] = (place, path, say) => mistakes.push({ file: place.name, line: place.lineOf(path), say });
  for (const check of [checkFrame, checkQuestions, checkFindings, checkRequirements, checkDependencies, checkRenames]) {
    check({ bank, places, unread, report });
  }
  return mistakes;
}
