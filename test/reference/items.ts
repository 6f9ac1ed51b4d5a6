import type { QuestionRule, RequirementRule } from '../../src/bank/types.ts';
import { own, removedByFact, said, type Given } from './given.ts';

/* What a gate asks for, and how each stands. */

export type Standing = 'met' | 'notMet' | 'unknown' | 'leftOut' | 'notInQuickCheck';

export interface Item {
  readonly id: string;
  readonly standing: Standing;
  /** The question and level that it is known by; none for a requirement that is asked by itself. */
  readonly by?: { readonly question: string; readonly level: number };
}

/** "its blocking requirements, and the questions marked `critical` at their target …, and all those of earlier gates" */
export function itemsOf(given: Given, gate: string): readonly Item[] {
  const { gates, questions, requirements } = given.rules;
  const upToHere = gates.slice(0, gates.indexOf(gate) + 1);
  const critical = questions.filter((one) => one.critical && upToHere.includes(one.gate));
  const blocking = requirements.filter((one) => blocks(one) && upToHere.includes(one.gate));
  return [
    ...critical.map(({ id, target }) => ({ id, standing: atLevel(given, id, target), by: { question: id, level: target } })),
    ...blocking.map((one) => ({ id: one.id, standing: ofRequirement(given, one), ...(one.by && { by: one.by }) })),
  ];
}

/** "`law` and `due diligence` block a gate; `guidance` is shown at the gate and blocks nothing" */
export function blocks({ kind }: RequirementRule): boolean {
  return kind === 'law' || kind === 'due diligence';
}

export function questionOf(given: Given, id: string): QuestionRule {
  const found = given.rules.questions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no question "${id}"`);
  return found;
}

/** "`by` a question at a level (met at or above it, not met below)" */
function atLevel(given: Given, id: string, level: number): Standing {
  const what = said(given, questionOf(given, id));
  if (what.kind === 'level') return what.level >= level ? 'met' : 'notMet';
  return what.kind === 'removed' || what.kind === 'notApplicable' ? 'leftOut' : what.kind;
}

/** "or, where no question covers it, asked by itself: met, partly met, not met, don't know, does not apply"; "partly is not met" */
export function ofRequirement(given: Given, requirement: RequirementRule): Standing {
  if (removedByFact(given, requirement)) return 'leftOut';
  if (requirement.by) return atLevel(given, requirement.by.question, requirement.by.level);
  if (given.assessment.kind === 'quick') return 'notInQuickCheck';
  const answer = own(given.assessment.requirements, requirement.id)?.kind;
  if (answer === 'met' || answer === 'notMet') return answer;
  if (answer === 'partly') return 'notMet';
  return answer === 'notApplicable' && requirement.asked?.mayNotApply ? 'leftOut' : 'unknown';
}
