import type { Assessment, Deployment, IsoDate } from '../answers.ts';
import { withEntry } from './with-entry.ts';

/** The assessment with these lines of its deployment; what is not named stays. */
export function describeDeployment(assessment: Assessment, change: Partial<Deployment>): Assessment {
  return { ...assessment, deployment: { ...assessment.deployment, ...change } };
}

/** The assessment with the day of a gate, or without one. */
export function dateGate(assessment: Assessment, gate: string, date: IsoDate | undefined): Assessment {
  return describeDeployment(assessment, { dates: withEntry(assessment.deployment.dates, gate, date) });
}

/** The assessment with a fact about its deployment; undefined leaves it blank. */
export function stateFact(assessment: Assessment, id: string, fact: boolean | undefined): Assessment {
  return describeDeployment(assessment, { facts: withEntry(assessment.deployment.facts, id, fact) });
}
