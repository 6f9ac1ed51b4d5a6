import type { RequirementRule } from '../../bank/types.ts';

/** Law and due diligence hold a gate shut; guidance does not (product rule "Requirement"). */
export function blocks({ kind }: RequirementRule): boolean {
  return kind === 'law' || kind === 'due diligence';
}
