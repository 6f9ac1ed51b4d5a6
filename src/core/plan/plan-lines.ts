import { entry, type ActionStatus, type Assessment, type IsoDate, type OwnAction, type PlanEntry } from '../answers.ts';
import type { PlannedAction } from '../assess.ts';
import type { Timing } from './schedule.ts';

/** One line of the plan as people work with it. */
export interface PlanLine {
  readonly id: string;
  /** From 1 up, in plan order: actions of gaps, own ones at the end of their gate, then what is no longer needed. */
  readonly number: number;
  /** `settled`: the answers no longer call for it, but people have said something of it, so it stays. */
  readonly kind: 'gap' | 'own' | 'settled';
  /** Absent for an own action without a gate, and for what is settled. */
  readonly gate?: string;
  readonly action?: PlannedAction;
  readonly own?: OwnAction;
  readonly said: PlanEntry;
  readonly status: ActionStatus | 'notStarted';
  /**
   * The date that the plan suggests for what is still to be done: the day by which it is needed or, where that is too early, by which
   * it can be done. Nobody has agreed to it: what people agreed on is `said.due`. Absent where no date bounds it.
   */
  readonly suggested?: IsoDate;
}

/**
 * The whole plan: one line for each gap in plan order, own actions after the gaps of their gate, and at the end what was
 * said of actions that the answers no longer call for. Nothing that a person wrote is left out.
 */
export function planLines(assessment: Assessment, plan: readonly PlannedAction[], gates: readonly string[]): readonly PlanLine[] {
  const own = Object.entries(assessment.ownActions);
  const ofGate = (gate: string | undefined) => [
    ...plan.filter((action) => action.gate === gate).map((action) => gapLine(assessment, action)),
    ...own.filter(([, action]) => placeOf(action, gates) === gate).map(([id, action]) => ownLine(assessment, id, action)),
  ];
  const live = new Set([...plan.map(({ id }) => id), ...own.map(([id]) => id)]);
  const settled = Object.entries(assessment.plan)
    .filter(([id]) => !live.has(id))
    .map(([id, said]) => ({ id, kind: 'settled' as const, ...spoken(said) }));
  return [...gates, undefined]
    .flatMap(ofGate)
    .concat(settled)
    .map((line, at) => ({ ...line, number: at + 1 }));
}

type Unnumbered = Omit<PlanLine, 'number'>;

function gapLine(assessment: Assessment, action: PlannedAction): Unnumbered {
  const { id, gate, timing } = action;
  return { id, kind: 'gap', gate, action, ...spoken(entry(assessment.plan, id)), ...suggestion(timing) };
}

function ownLine(assessment: Assessment, id: string, own: OwnAction): Unnumbered {
  return { id, kind: 'own', ...(own.gate !== undefined && { gate: own.gate }), own, ...spoken(entry(assessment.plan, id)) };
}

/* A gate that the bank does not have is none. */
function placeOf({ gate }: OwnAction, gates: readonly string[]): string | undefined {
  return gate !== undefined && gates.includes(gate) ? gate : undefined;
}

function spoken(said: PlanEntry = {}): Pick<PlanLine, 'said' | 'status'> {
  return { said, status: said.status ?? 'notStarted' };
}

/* What is held has no earliest day, and no day that could be suggested. */
function suggestion({ earliestFinish, neededBy }: Timing): Pick<PlanLine, 'suggested'> {
  if (neededBy === undefined || earliestFinish === undefined) return {};
  return { suggested: neededBy < earliestFinish ? earliestFinish : neededBy };
}
