import type { QuestionRule, Rules } from '../../bank/types.ts';

/**
 * How directly the evidence for what a question asks was read: the best of its barrier, facilitator or lesson rows
 * (3, 2 or 1 with the table of the bank). Rows from outside the study, requirements and our own practice
 * give the weight `outside` (product rule "Weight"). Always a whole number of at least 1.
 */
export function weightOf(rules: Rules, question: QuestionRule): number {
  const linked = rules.findings.filter((finding) => question.findings.includes(finding.id));
  const fromStudy = linked.filter((finding) => !finding.outside).map((finding) => rules.weights[finding.grade]);
  return Math.max(rules.weights.outside, ...fromStudy);
}
