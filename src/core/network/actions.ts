import type { Level, Rules, StepRule } from '../../bank/types.ts';
import { appliesTo, isCommon, type Standing } from './standings.ts';
import type { NetworkTrust } from './trusts.ts';

/** An action that several trusts need, so that it may be done once for all. */
export interface SharedAction {
  readonly of: 'question' | 'requirement';
  readonly id: string;
  /** The earliest gate at which any of them needs it. */
  readonly gate: string;
  /** Trusts that are known to need it, that do not know yet, and to which it applies. */
  readonly need: number;
  readonly notKnown: number;
  readonly applies: number;
  /** The levels that any of them has to reach, lowest first; none for a duty. */
  readonly levels: readonly Level[];
  readonly effortPoints: number;
  readonly weeks: number;
}

/** An action of these trusts, whoever calls for it; undefined where the bank has none of that id. */
export function sharedAction(
  rules: Rules,
  trusts: readonly NetworkTrust[],
  standings: readonly Standing[],
  id: string,
): SharedAction | undefined {
  const standing = standings.find((one) => one.id === id);
  return standing && actionOf(rules, trusts, standing);
}

/**
 * What at least half of the trusts to which it applies are known to need: earliest gate first, then most needed, then as in
 * the bank. Finding out is not among it, since nobody can find out for another trust. Effort and weeks are of doing once all
 * steps that any of them needs.
 */
export function sharedActions(rules: Rules, trusts: readonly NetworkTrust[], standings: readonly Standing[]): readonly SharedAction[] {
  const place = ({ gate }: SharedAction) => rules.gates.indexOf(gate);
  return standings
    .filter((standing) => isCommon(standing.needs.length, standing))
    .map((standing) => actionOf(rules, trusts, standing))
    .toSorted((a, b) => place(a) - place(b) || b.need - a.need);
}

function actionOf(rules: Rules, trusts: readonly NetworkTrust[], standing: Standing): SharedAction {
  const { of, id, needs, notKnown } = standing;
  const called = new Set(needs.flatMap((at) => trusts[at]!.cells.actions[id]!.levels));
  const gates = new Set(needs.map((at) => trusts[at]!.cells.actions[id]!.gate));
  const levels = [...called].toSorted((a, b) => a - b);
  const rule = [...rules.questions, ...rules.requirements].find((one) => one.id === id)!;
  const steps = 'steps' in rule ? levels.map((level) => rule.steps[level - 1]!) : [stepOf(rule.asked!)];
  return {
    of,
    id,
    gate: rules.gates.find((gate) => gates.has(gate)) ?? rule.gate,
    need: needs.length,
    notKnown: notKnown.length,
    applies: appliesTo(standing),
    levels,
    effortPoints: steps.reduce((sum, step) => sum + rules.effort[step.effort], 0),
    weeks: steps.reduce((sum, step) => sum + step.weeks, 0),
  };
}

function stepOf({ effort, weeks }: Pick<StepRule, 'effort' | 'weeks'>): StepRule {
  return { effort, weeks, dependsOn: [] };
}
