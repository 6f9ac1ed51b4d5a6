import { entry, type Assessment, type OwnAction } from '../answers.ts';
import { withEntry } from './with-entry.ts';

/** The assessment with an action of the trust's own, new or changed. */
export function setOwnAction(assessment: Assessment, id: string, action: OwnAction): Assessment {
  return { ...assessment, ownActions: { ...assessment.ownActions, [id]: action } };
}

/** The assessment without an own action, and without what was said of an action, such as one that is no longer called for. */
export function removeAction(assessment: Assessment, id: string): Assessment {
  const { ownActions, plan } = assessment;
  return { ...assessment, ownActions: withEntry(ownActions, id, undefined), plan: withEntry(plan, id, undefined) };
}

/** The assessment with a removed action in its place again, as it was before, and with all that has changed since. */
export function bringActionBack(assessment: Assessment, id: string, before: Assessment): Assessment {
  const { ownActions, plan } = assessment;
  const [own, said] = [entry(before.ownActions, id), entry(before.plan, id)];
  return {
    ...assessment,
    ownActions: own ? withEntry(ownActions, id, own) : ownActions,
    plan: said ? withEntry(plan, id, said) : plan,
  };
}
