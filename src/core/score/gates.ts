import type { Level, QuestionRule, RequirementRule } from '../../bank/types.ts';
import type { Assessment } from '../answers.ts';
import { blocks } from './blocks.ts';
import type { Prepared } from './prepare.ts';
import { questionState, requirementState, type ItemState } from './requirements.ts';

export type GateState = 'notReady' | 'notKnown' | 'ready' | 'nothingAsked';

/** One thing that a gate asks for: a requirement, or a critical question at its target. */
export interface GateItem {
  readonly of: 'requirement' | 'question';
  readonly id: string;
  /** The gate to which it belongs: this one, or an earlier one. */
  readonly gate: string;
  readonly state: ItemState;
  /** The question by which it is known, and the level that it needs there; none for a requirement that is asked by itself. */
  readonly by?: { readonly question: string; readonly level: Level };
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
export function gateResults(prepared: Prepared, assessment: Assessment): readonly GateResult[] {
  const { gates, requirements, questions } = prepared.rules;
  const requirementItem = (requirement: RequirementRule): GateItem => ({
    of: 'requirement',
    id: requirement.id,
    gate: requirement.gate,
    state: requirementState(prepared, requirement, assessment),
    ...(requirement.by && { by: requirement.by }),
  });
  const questionItem = ({ id, gate, target }: QuestionRule): GateItem => ({
    of: 'question',
    id,
    gate,
    state: questionState(prepared, id, target, assessment),
    by: { question: id, level: target },
  });
  const carried: GateItem[] = [];
  return gates.map((id) => {
    const here = requirements.filter((requirement) => requirement.gate === id);
    carried.push(...here.filter(blocks).map(requirementItem));
    carried.push(...questions.filter((question) => question.gate === id && question.critical).map(questionItem));
    return {
      id,
      state: stateOf(carried, assessment.kind),
      items: [...carried],
      guidance: here.filter((requirement) => !blocks(requirement)).map(requirementItem),
    };
  });
}

/** A quick check can show that a gate is not ready; it asks too little to show that one is. */
function stateOf(items: readonly GateItem[], kind: Assessment['kind']): GateState {
  const kinds = items.map((item) => item.state.kind).filter((state) => state !== 'notApplicable' && state !== 'notAsked');
  if (kinds.length === 0) return 'nothingAsked';
  if (kinds.some((state) => state === 'notMet' || state === 'partly')) return 'notReady';
  return kind === 'full' && kinds.every((state) => state === 'met') ? 'ready' : 'notKnown';
}
