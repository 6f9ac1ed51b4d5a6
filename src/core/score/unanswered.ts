import type { QuestionRule, RequirementRule, Rules } from '../../bank/types.ts';
import { answerTo, type Assessment } from '../answers.ts';
import { isAsked } from './applicable.ts';

/** What is asked and has no answer yet: questions, and requirements that are asked by themselves. */
export function openIn(rules: Rules, assessment: Assessment): readonly (QuestionRule | RequirementRule)[] {
  return everythingAsked(rules, assessment).filter(({ id }) => !answerTo(assessment, id));
}

/** What is said not to apply without a reason. It counts as answered, and nobody can follow it. */
export function unreasonedIn(rules: Rules, assessment: Assessment): readonly (QuestionRule | RequirementRule)[] {
  return everythingAsked(rules, assessment).filter(({ id }) => {
    const answer = answerTo(assessment, id);
    return answer?.kind === 'notApplicable' && answer.reason.trim() === '';
  });
}

/** How much that is asked has no answer yet. */
export function unanswered(rules: Rules, assessment: Assessment): number {
  return openIn(rules, assessment).length;
}

function everythingAsked(rules: Rules, assessment: Assessment): readonly (QuestionRule | RequirementRule)[] {
  const all = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];
  return all.filter((item) => isAsked(item, assessment));
}
