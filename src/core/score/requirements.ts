import type { RequirementRule } from '../../bank/types.ts';
import { entry, type Answer, type Assessment } from '../answers.ts';
import { factsAllow, isAsked } from './applicable.ts';
import type { Prepared } from './prepare.ts';

/** `notAsked` carries the fact that removed it; `notApplicable` the reason that a person gave. */
export type ItemState =
  | { readonly kind: 'met' | 'partly' | 'notMet' | 'unknown' }
  /** Asked in the full questionnaire only, so a quick check cannot know it. */
  | { readonly kind: 'notInQuickCheck' }
  | { readonly kind: 'notApplicable'; readonly reason: string }
  | { readonly kind: 'notAsked'; readonly fact: string };

/**
 * How a requirement stands: read off its question (met at or above the level, not met below), or off its own answer
 * where it is asked by itself. No answer counts as unknown (product rule "Requirement").
 */
export function requirementState(prepared: Prepared, requirement: RequirementRule, assessment: Assessment): ItemState {
  const { askWhen, by } = requirement;
  if (askWhen !== undefined && !factsAllow(requirement, assessment.deployment)) return { kind: 'notAsked', fact: askWhen };
  if (by !== undefined) return questionState(prepared, by.question, by.level, assessment);
  if (!isAsked(requirement, assessment)) return { kind: 'notInQuickCheck' };
  return entry(assessment.requirements, requirement.id) ?? { kind: 'unknown' };
}

/** Whether a question is at a level: met at or above it, not met below, unknown without a level. */
export function questionState({ questions }: Prepared, id: string, level: number, assessment: Assessment): ItemState {
  // The bank has every question that it names.
  const question = questions.get(id)!;
  if (question.askWhen !== undefined && !factsAllow(question, assessment.deployment)) return { kind: 'notAsked', fact: question.askWhen };
  if (!isAsked(question, assessment)) return { kind: 'notInQuickCheck' };
  return stateAt(level, entry(assessment.answers, id));
}

function stateAt(level: number, answer: Answer | undefined): ItemState {
  if (answer?.kind === 'notApplicable') return { kind: 'notApplicable', reason: answer.reason };
  if (answer?.kind !== 'level') return { kind: 'unknown' };
  return { kind: answer.level >= level ? 'met' : 'notMet' };
}
