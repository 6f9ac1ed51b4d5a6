import type { Answer, Assessment, PlanEntry, RequirementAnswer } from '../core/answers.ts';
import type { Copy } from './report.ts';

/**
 * The assessment as this copy may show it. The copy to publish has nothing that a person typed about people or papers: no
 * owners, notes, reasons, links or own actions, and not who said what. Levels, dates and how far each action is stay, so every figure is the same.
 */
export function forCopy(assessment: Assessment, copy: Copy): Assessment {
  if (copy !== 'publish') return assessment;
  return {
    ...assessment,
    name: '',
    answers: mapped(assessment.answers, withoutReason<Answer>),
    requirements: mapped(assessment.requirements, withoutReason<RequirementAnswer>),
    remarks: {},
    plan: mapped(withoutOwn(assessment), ({ due, status }): PlanEntry => ({ ...(due && { due }), ...(status && { status }) })),
    ownActions: {},
    respondent: { role: '', name: '' },
    contributions: {},
    agreed: {},
  };
}

function withoutOwn({ plan, ownActions }: Assessment): Assessment['plan'] {
  return Object.fromEntries(Object.entries(plan).filter(([id]) => !Object.hasOwn(ownActions, id)));
}

function withoutReason<A extends Answer | RequirementAnswer>(answer: A): A {
  return answer.kind === 'notApplicable' ? { ...answer, reason: '' } : answer;
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, change(value)]));
}
