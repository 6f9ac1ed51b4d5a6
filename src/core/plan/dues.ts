import type { Level, QuestionRule } from '../../bank/types.ts';
import type { Assessment } from '../answers.ts';
import { blocks } from '../score/blocks.ts';
import type { Prepared } from '../score/prepare.ts';
import { requirementState } from '../score/requirements.ts';

/** What one gate asks of a question: the level that it needs there. */
export interface Demand {
  readonly gate: string;
  readonly level: Level;
}

/**
 * The gates that ask something of a question, earliest first, each with its level: the question's own gate with the target,
 * and before it every gate that a duty holds shut which is known by the question and not known to be met. A gate that asks
 * no more than an earlier one is left out, so there is at least one, and the last asks for the target.
 */
export function demandsOn(prepared: Prepared, question: QuestionRule, assessment: Assessment): readonly Demand[] {
  const { gates, requirements } = prepared.rules;
  const own: Demand = { gate: question.gate, level: question.target };
  if (!prepared.demanded.has(question.id)) return [own];
  const duties = requirements.flatMap((duty): readonly Demand[] => {
    if (duty.by?.question !== question.id || !blocks(duty)) return [];
    const { kind } = requirementState(prepared, duty, assessment);
    return kind === 'notMet' || kind === 'unknown' ? [{ gate: duty.gate, level: duty.by.level }] : [];
  });
  const inOrder = [own, ...duties].toSorted((a, b) => gates.indexOf(a.gate) - gates.indexOf(b.gate) || b.level - a.level);
  return inOrder.filter(({ level }, at) => inOrder.slice(0, at).every((earlier) => earlier.level < level));
}
