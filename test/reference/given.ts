import type { QuestionRule, Rules } from '../../src/bank/types.ts';
import type { Answer, Assessment } from '../../src/core/answers.ts';

/* What is given, and what was said to each question. */

export interface Given {
  readonly rules: Rules;
  readonly assessment: Assessment;
}

export type Said =
  | { readonly kind: 'removed' }
  | { readonly kind: 'notInQuickCheck' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'level'; readonly level: number };

/** The entry under an id that the record has itself. */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** "not asked only when a *given* fact about the deployment says so: a blank fact never removes a question" */
export function removedByFact({ assessment }: Given, { askWhen }: { readonly askWhen?: string }): boolean {
  return askWhen !== undefined && own(assessment.deployment.facts, askWhen) === false;
}

/**
 * "`level 0–3`, `unknown`, or `notApplicable` (with a reason, only where the bank allows it); no answer is a fourth thing, counted like `unknown`"
 * Quick check: "only its 15 questions are asked". What is not asked has no answer, whatever is stored.
 */
export function said(given: Given, question: QuestionRule): Said {
  if (removedByFact(given, question)) return { kind: 'removed' };
  if (given.assessment.kind === 'quick' && !question.quick) return { kind: 'notInQuickCheck' };
  const answer = own(given.assessment.answers, question.id);
  if (answer?.kind === 'level') return { kind: 'level', level: answer.level };
  if (answer?.kind === 'notApplicable' && question.mayNotApply) return { kind: 'notApplicable' };
  return { kind: 'unknown' };
}

const worked = new WeakMap<Given, readonly QuestionRule[]>();

/** "the asked, applicable questions". Worked out once for what is given, which never changes: thousands of draws ask for them. */
export function applicable(given: Given): readonly QuestionRule[] {
  const before = worked.get(given);
  if (before) return before;
  const questions = given.rules.questions.filter((question) => ['unknown', 'level'].includes(said(given, question).kind));
  worked.set(given, questions);
  return questions;
}

/** The level that was said; undefined for an unknown. */
export function levelOf(given: Given, question: QuestionRule): number | undefined {
  const what = said(given, question);
  return what.kind === 'level' ? what.level : undefined;
}

/** The same, with other answers to some questions. */
export function withAnswers({ rules, assessment }: Given, answers: Readonly<Record<string, Answer>>): Given {
  return { rules, assessment: { ...assessment, answers: { ...assessment.answers, ...answers } } };
}

/** In order of id. */
export function inOrder(ids: readonly string[]): string[] {
  return ids.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
