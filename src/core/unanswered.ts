import type { Rules } from '../bank/types.ts';
import { entry, type Assessment } from './answers.ts';
import { isAsked } from './applicable.ts';

/** How much that is asked has no answer yet: questions, and requirements that are asked by themselves. */
export function unanswered(rules: Rules, assessment: Assessment): number {
  const asked = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];
  const { answers, requirements } = assessment;
  return asked.filter((item) => isAsked(item, assessment) && !entry(answers, item.id) && !entry(requirements, item.id)).length;
}
