import { entry, needsReason, type ActionStatus, type Assessment, type PlanEntry } from '../answers.ts';
import { filled, withEntry } from './with-entry.ts';

/** The assessment with this said of an action; an empty text takes it away, and what is not named stays. */
export function planAction(assessment: Assessment, id: string, change: PlanEntry): Assessment {
  const { plan } = assessment;
  return { ...assessment, plan: withEntry(plan, id, filled({ ...entry(plan, id), ...change })) };
}

/** The assessment with the status of an action; undefined where it is not started. The reason stays only where one is asked for. */
export function setStatus(assessment: Assessment, id: string, status: ActionStatus | undefined): Assessment {
  const { reason, status: _, ...rest } = entry(assessment.plan, id) ?? {};
  const said: PlanEntry = { ...rest, ...(status && { status }), ...(reason !== undefined && needsReason(status) && { reason }) };
  return { ...assessment, plan: withEntry(assessment.plan, id, filled(said)) };
}
