import type { FindingKind } from '../../bank/types.ts';
import type { FindingResult, FindingState } from '../../core/score/findings.ts';
import { compareFractions } from '../../core/score/fraction.ts';

/** States in the order in which they are shown. Barriers: what is exposed first. Facilitators: what is in place first. */
export const FINDING_ORDER: Readonly<Record<FindingKind, readonly FindingState[]>> = {
  barrier: ['low', 'notKnown', 'middle', 'high', 'doesNotApply'],
  facilitator: ['high', 'middle', 'notKnown', 'low', 'doesNotApply'],
};

/** The findings of one kind, most exposed or most in place first. */
export function inOrder(kind: FindingKind, findings: readonly FindingResult[]): readonly FindingResult[] {
  const place = (finding: FindingResult) => FINDING_ORDER[kind].indexOf(finding.state);
  const byLow = (a: FindingResult, b: FindingResult) => (a.measure && b.measure ? compareFractions(a.measure.low, b.measure.low) : 0);
  return findings
    .filter((finding) => finding.kind === kind)
    .toSorted((a, b) => place(a) - place(b) || (kind === 'barrier' ? byLow(a, b) : byLow(b, a)) || (a.id < b.id ? -1 : 1));
}
