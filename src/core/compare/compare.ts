import type { FindingKind, Rules } from '../../bank/types.ts';
import type { IsoDate } from '../answers.ts';
import { assess } from '../assess.ts';
import { changeOfRange, changeOfRank, type Change } from './change.ts';
import { commonGround, type Ground, type Moment } from './common-ground.ts';
import { compareActions, type Actions } from './compare-actions.ts';
import { compareAnswers, type AnswerChange } from './compare-answers.ts';
import type { FindingState } from '../score/findings.ts';
import type { GateState } from '../score/gates.ts';
import type { Measure } from '../score/measure.ts';
import { score } from '../score/score.ts';

/** Both ends of a comparison; a change that cannot be told, because nothing of it is compared, is none. */
interface Changed<T> {
  readonly before: T;
  readonly after: T;
  readonly change: Change | 'notCompared';
}

export interface GateChange extends Changed<GateState> {
  readonly id: string;
  /** How many of the things that are compared are in place, and how many there are. */
  readonly met: { readonly before: number; readonly after: number; readonly of: number };
  /** The states over everything that the gate asks today, which may say less, or other, than those over what is compared. */
  readonly inAll: { readonly before: GateState; readonly after: GateState };
}

export interface Comparison {
  readonly ground: Ground;
  readonly headline: Changed<Measure | null>;
  /** In the order of the bank. */
  readonly sections: readonly (Changed<Measure | null> & { readonly id: string })[];
  readonly findings: readonly (Changed<FindingState> & { readonly id: string; readonly kind: FindingKind })[];
  readonly gates: readonly GateChange[];
  /** Only answers that differ. */
  readonly answers: readonly AnswerChange[];
  readonly actions: Actions;
}

const FINDING_RANK: Readonly<Record<FindingState, number | null>> = { low: 0, middle: 1, high: 2, notKnown: null, doesNotApply: null };
const GATE_RANK: Readonly<Record<GateState, number | null>> = { notReady: 0, ready: 1, notKnown: null, nothingAsked: null };

/**
 * What changed from one date to another, by the rules of the present bank and over what both could answer (`commonGround`).
 * A figure rose only where both ends of its range rose; a finding, a gate and an answer only where both states are known.
 * Whatever the bank, a fact or the kind of the assessment did is not a change. `day` is the one on which actions are late.
 * Pure and total; comparing an assessment with itself says that nothing changed, and swapping the two turns each change round.
 */
export function compare(rules: Rules, before: Moment, after: Moment, day: IsoDate): Comparison {
  const ground = commonGround(rules, [before, after]);
  const [then, now] = [scoresOn(ground, before), scoresOn(ground, after)];
  const [allThen, allNow] = [assess(rules, before.assessment, day), assess(rules, after.assessment, day)];
  const thresholds = rules.bands.map(({ from }) => from);
  const measured = (one: Measure | null, other: Measure | null): Changed<Measure | null> => ({
    before: one,
    after: other,
    change: one && other ? changeOfRange(one, other, thresholds) : 'notCompared',
  });
  return {
    ground,
    headline: measured(then.headline, now.headline),
    sections: rules.sections.map((id) => {
      const of = ({ sections }: typeof then) => sections.find((section) => section.id === id)?.measure ?? null;
      return { id, ...measured(of(then), of(now)) };
    }),
    findings: then.findings.map(({ id, kind, state }, at) => {
      const later = now.findings[at]!.state;
      const change = state === 'doesNotApply' ? 'notCompared' : changeOfRank(FINDING_RANK[state], FINDING_RANK[later]);
      return { id, kind, before: state, after: later, change };
    }),
    gates: then.gates.map(({ id, state, items }, at): GateChange => {
      const other = now.gates[at]!;
      const met = (all: typeof items) => all.filter((item) => item.state.kind === 'met').length;
      return {
        id,
        before: state,
        after: other.state,
        change: state === 'nothingAsked' ? 'notCompared' : changeOfRank(GATE_RANK[state], GATE_RANK[other.state]),
        met: { before: met(items), after: met(other.items), of: items.filter((item) => counts(item.state.kind)).length },
        inAll: { before: allThen.gates[at]!.state, after: allNow.gates[at]!.state },
      };
    }),
    answers: compareAnswers(ground, before.assessment, after.assessment),
    actions: compareActions(
      ground,
      { assessment: before.assessment, plan: allThen.plan },
      { assessment: after.assessment, plan: allNow.plan },
      day,
    ),
  };
}

/** The scores of one date over what is compared. */
export function scoresOn({ rules, kind }: Ground, { assessment }: Moment) {
  return score(rules, { ...assessment, kind });
}

function counts(kind: string): boolean {
  return kind !== 'notApplicable' && kind !== 'notAsked';
}
