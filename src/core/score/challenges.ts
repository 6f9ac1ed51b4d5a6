import { entry, type Assessment } from '../answers.ts';
import type { Weighted } from './measure.ts';
import type { Prepared } from './prepare.ts';

/** The strong answers of an assessment, and those that nothing backs. */
export interface Challenges {
  readonly strong: number;
  /** Strong answers without evidence: earliest gate, then heaviest, then in order of id. */
  readonly withoutEvidence: readonly string[];
}

/**
 * An answer is strong when it is at the top level, or when a gate rests on it: a critical question, or one by which a law or
 * due diligence is known, at its target or above. What an auditor would ask is asked of those without a link or document
 * (our own convention).
 */
export function challengesOf({ rules, demanded }: Prepared, applicable: readonly Weighted[], { answers, remarks }: Assessment): Challenges {
  const strong = applicable.filter(({ question: { id, critical, target } }) => {
    const answer = entry(answers, id);
    if (answer?.kind !== 'level') return false;
    return answer.level === 3 || ((critical || demanded.has(id)) && answer.level >= target);
  });
  const gate = ({ question }: Weighted) => rules.gates.indexOf(question.gate);
  return {
    strong: strong.length,
    withoutEvidence: strong
      .filter(({ question }) => !entry(remarks, question.id)?.evidence?.trim())
      .toSorted((a, b) => gate(a) - gate(b) || b.weight - a.weight)
      .map(({ question }) => question.id),
  };
}
