import type { QuestionRule, RequirementRule, Rules } from '../../bank/types.ts';
import { entry, type Assessment, type Deployment } from '../answers.ts';

/** What decides whether something is asked: facts and the kind of the assessment, never answers. */
export type Asking = Pick<Assessment, 'kind' | 'deployment'>;

/**
 * Whether the facts leave something asked. Only a fact given as "no" removes it; a blank fact never does
 * (product rule "Answer").
 */
export function factsAllow(item: { readonly askWhen?: string }, { facts }: Deployment): boolean {
  return item.askWhen === undefined || entry(facts, item.askWhen) !== false;
}

/** Whether a question or a self-asked requirement is asked. A quick check asks its own questions only. */
export function isAsked(item: QuestionRule | RequirementRule, { kind, deployment }: Asking): boolean {
  const inKind = kind === 'full' || ('quick' in item && item.quick);
  return inKind && factsAllow(item, deployment);
}

/** Everything that a section asks: its questions, then the requirements that are asked by themselves there. */
export function askedIn(rules: Rules, section: string, asking: Asking): readonly (QuestionRule | RequirementRule)[] {
  const requirements = rules.requirements.filter((requirement) => requirement.asked?.section === section);
  return [...rules.questions.filter((question) => question.section === section), ...requirements].filter((item) => isAsked(item, asking));
}

/** Those of these questions and duties that are asked, in the order given. */
export function askedAmong(rules: Rules, ids: readonly string[], asking: Asking): readonly string[] {
  const asked = new Set([...rules.questions, ...rules.requirements].filter((item) => isAsked(item, asking)).map(({ id }) => id));
  return ids.filter((id) => asked.has(id));
}
