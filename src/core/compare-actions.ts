import type { Rules } from '../bank/types.ts';
import { entry, type ActionStatus, type Assessment, type IsoDate } from './answers.ts';
import type { Ground } from './common-ground.ts';
import { gapsOf } from './gaps.ts';
import { prepare } from './prepare.ts';
import { score } from './score.ts';

/** What became of an action; `reopened` where it was done, dropped or put off and is to be done again. */
export interface ActionChange {
  readonly id: string;
  readonly what: 'done' | 'willNotDo' | 'putOff' | 'reopened' | 'new' | 'noLonger';
}

export interface Actions {
  /** One for each action that changed, in the order of the bank, own ones last. */
  readonly changes: readonly ActionChange[];
  /** Still to be done on the later date, though due before the day: a state of that date, not a change. */
  readonly late: readonly { readonly id: string; readonly due: IsoDate }[];
}

/**
 * What became of the actions of the plan. What people said of one goes first (done, will not do, put off, or taken up again);
 * otherwise it is new, or no longer called for. An action that is there because of another bank, fact or kind of assessment is
 * neither. Late is what is due before `day`, and neither done nor set aside.
 */
export function compareActions(rules: Rules, ground: Ground, before: Assessment, after: Assessment, day: IsoDate): Actions {
  const comparable = new Set([...ground.compared, ...ground.leftOut.flatMap(({ id, why }) => (why === 'applies' ? [id] : []))]);
  const own = new Set([...Object.keys(before.ownActions), ...Object.keys(after.ownActions)]);
  const [then, now] = [calledFor(rules, before), calledFor(rules, after)];
  const bank = [...rules.questions, ...rules.requirements].map(({ id }) => id);
  const ids = [...new Set([...bank, ...Object.keys(before.plan), ...Object.keys(after.plan), ...own])];
  return {
    changes: ids.flatMap((id): readonly ActionChange[] => {
      const what = becameOf(statusOf(before, id), statusOf(after, id));
      if (what) return [{ id, what }];
      if (then.has(id) === now.has(id) || !(comparable.has(id) || own.has(id))) return [];
      return [{ id, what: now.has(id) ? 'new' : 'noLonger' }];
    }),
    late: ids.flatMap((id) => {
      const due = entry(after.plan, id)?.due;
      return due !== undefined && due < day && now.has(id) && !closed(statusOf(after, id)) ? [{ id, due }] : [];
    }),
  };
}

/** Ids of the actions that the answers call for, and of own ones. */
function calledFor(rules: Rules, assessment: Assessment): ReadonlySet<string> {
  const gaps = gapsOf(prepare(rules), assessment, score(rules, assessment).gains);
  return new Set([...gaps.map(({ id }) => id), ...Object.keys(assessment.ownActions)]);
}

function becameOf(before: ActionStatus | undefined, after: ActionStatus | undefined): ActionChange['what'] | undefined {
  if (before === after) return undefined;
  if (closed(after)) return after;
  return closed(before) ? 'reopened' : undefined;
}

function closed(status: ActionStatus | undefined): status is 'done' | 'willNotDo' | 'putOff' {
  return status !== undefined && status !== 'started';
}

function statusOf({ plan }: Assessment, id: string): ActionStatus | undefined {
  return entry(plan, id)?.status;
}
