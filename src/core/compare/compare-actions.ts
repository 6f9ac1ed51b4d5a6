import { entry, type ActionStatus, type Assessment, type IsoDate } from '../answers.ts';
import type { PlannedAction } from '../assess.ts';
import type { Ground } from './common-ground.ts';

/** What became of an action; `reopened` where it was done, dropped or put off and is to be done again. */
export interface ActionChange {
  readonly id: string;
  readonly what: 'done' | 'willNotDo' | 'putOff' | 'reopened' | 'new' | 'noLonger';
}

export interface Actions {
  /** One for each action that changed, in the order of the later plan, then of the earlier one; own ones last. */
  readonly changes: readonly ActionChange[];
  /** Still to be done on the later date, though due before the day: a state of that date, not a change. */
  readonly late: readonly { readonly id: string; readonly due: IsoDate }[];
}

/** An assessment with the actions that its answers call for. */
interface Planned {
  readonly assessment: Assessment;
  readonly plan: readonly PlannedAction[];
}

/**
 * What became of the actions of the plan. What people said of one goes first (done, will not do, put off, or taken up again);
 * otherwise it is new, or no longer called for. An action that is there because of another bank, fact or kind of assessment is
 * neither. Late is what is due before `day`, and neither done nor set aside.
 */
export function compareActions(ground: Ground, before: Planned, after: Planned, day: IsoDate): Actions {
  const comparable = new Set([...ground.compared, ...ground.leftOut.flatMap(({ id, why }) => (why === 'applies' ? [id] : []))]);
  const own = new Set([before, after].flatMap(({ assessment }) => Object.keys(assessment.ownActions)));
  const [then, now] = [calledFor(before), calledFor(after)];
  const said = [before, after].flatMap(({ assessment }) => Object.keys(assessment.plan));
  const ids = [...new Set([...[after, before].flatMap(({ plan }) => plan.map(({ id }) => id)), ...said, ...own])];
  return {
    changes: ids.flatMap((id): readonly ActionChange[] => {
      const what = becameOf(statusOf(before, id), statusOf(after, id));
      if (what) return [{ id, what }];
      if (then.has(id) === now.has(id) || !(comparable.has(id) || own.has(id))) return [];
      return [{ id, what: now.has(id) ? 'new' : 'noLonger' }];
    }),
    late: ids.flatMap((id) => {
      const due = entry(after.assessment.plan, id)?.due;
      return due !== undefined && due < day && now.has(id) && !closed(statusOf(after, id)) ? [{ id, due }] : [];
    }),
  };
}

/** Ids of the actions that the answers call for, and of own ones. */
function calledFor({ assessment, plan }: Planned): ReadonlySet<string> {
  return new Set([...plan.map(({ id }) => id), ...Object.keys(assessment.ownActions)]);
}

function becameOf(before: ActionStatus | undefined, after: ActionStatus | undefined): ActionChange['what'] | undefined {
  if (before === after) return undefined;
  if (closed(after)) return after;
  return closed(before) ? 'reopened' : undefined;
}

function closed(status: ActionStatus | undefined): status is 'done' | 'willNotDo' | 'putOff' {
  return status !== undefined && status !== 'started';
}

function statusOf({ assessment }: Planned, id: string): ActionStatus | undefined {
  return entry(assessment.plan, id)?.status;
}
