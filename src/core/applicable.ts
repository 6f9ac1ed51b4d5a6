import type { QuestionRule, Rules } from '../bank/types.ts';
import { entry, type Assessment, type Deployment } from './answers.ts';

/**
 * Whether something is asked in this deployment. Only a fact given as "no" removes it; a blank fact never does,
 * and answers never do (product rule "Answer").
 */
export function isAsked(item: { readonly askWhen?: string }, { facts }: Deployment): boolean {
  return item.askWhen === undefined || entry(facts, item.askWhen) !== false;
}

/** The questions that are asked in this deployment, in the order of the bank. */
export function askedQuestions(rules: Rules, deployment: Deployment): readonly QuestionRule[] {
  return rules.questions.filter((question) => isAsked(question, deployment));
}

/** Asked, and not said to be not applicable: what a score is made of. */
export function applicableQuestions(rules: Rules, { deployment, answers }: Assessment): readonly QuestionRule[] {
  return askedQuestions(rules, deployment).filter((question) => entry(answers, question.id)?.kind !== 'notApplicable');
}
