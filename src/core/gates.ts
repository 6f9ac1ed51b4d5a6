import type { RequirementRule, Rules } from '../bank/types.ts';
import type { Assessment } from './answers.ts';
import { questionState, requirementState, type ItemState } from './requirements.ts';

export type GateState = 'notReady' | 'notKnown' | 'ready' | 'nothingAsked';

/** One thing that a gate asks for: a requirement, or a critical question at its target. */
export interface GateItem {
  readonly of: 'requirement' | 'question';
  readonly id: string;
  /** The gate to which it belongs: this one, or an earlier one. */
  readonly gate: string;
  readonly state: ItemState;
}

export interface GateResult {
  readonly id: string;
  readonly state: GateState;
  /** What blocks while it is not met, of this gate and of all earlier ones, in order of gates. */
  readonly items: readonly GateItem[];
  /** Guidance of this gate: shown, blocks nothing. */
  readonly guidance: readonly GateItem[];
}

/**
 * The state of every gate, in order. A gate asks for its laws and due diligence, for its critical questions at their
 * target, and for all that earlier gates ask. Not ready when one is known not to be met (partly is not met), ready
 * when all are met, not known otherwise, nothing asked when none is left. No score opens a gate (product rule "Gate").
 */
export function gateResults(rules: Rules, assessment: Assessment): readonly GateResult[] {
  const carried: GateItem[] = [];
  return rules.gates.map((id) => {
    carried.push(...blockingItems(rules, id, assessment));
    const guidance = rules.requirements.filter((requirement) => requirement.gate === id && !blocks(requirement));
    return {
      id,
      state: stateOf(carried, assessment.kind),
      items: [...carried],
      guidance: guidance.map((requirement) => requirementItem(rules, requirement, assessment)),
    };
  });
}

/** Law and due diligence hold a gate shut; guidance does not. */
export function blocks({ kind }: RequirementRule): boolean {
  return kind === 'law' || kind === 'due diligence';
}

function blockingItems(rules: Rules, gate: string, assessment: Assessment): readonly GateItem[] {
  const requirements = rules.requirements.filter((requirement) => requirement.gate === gate && blocks(requirement));
  const questions = rules.questions.filter((question) => question.gate === gate && question.critical);
  return [
    ...requirements.map((requirement) => requirementItem(rules, requirement, assessment)),
    ...questions.map((question): GateItem => ({
      of: 'question',
      id: question.id,
      gate,
      state: questionState(rules, question.id, question.target, assessment),
    })),
  ];
}

function requirementItem(rules: Rules, requirement: RequirementRule, assessment: Assessment): GateItem {
  return { of: 'requirement', id: requirement.id, gate: requirement.gate, state: requirementState(rules, requirement, assessment) };
}

/** A quick check can show that a gate is not ready; it asks too little to show that one is. */
function stateOf(items: readonly GateItem[], kind: Assessment['kind']): GateState {
  const kinds = items.map((item) => item.state.kind).filter((state) => state !== 'notApplicable' && state !== 'notAsked');
  if (kinds.length === 0) return 'nothingAsked';
  if (kinds.some((state) => state === 'notMet' || state === 'partly')) return 'notReady';
  return kind === 'full' && kinds.every((state) => state === 'met') ? 'ready' : 'notKnown';
}
