import type { Answer, Assessment, OwnAction, PlanEntry, Remark, RequirementAnswer } from '../../core/answers.ts';
import { mapped } from '../../core/record.ts';
import { holds } from './copy-holds.ts';
import type { Copy } from './report.ts';

/**
 * The assessment as this copy may show it: without what people typed of the kinds that it leaves out. Levels, dates and how far each
 * action is stay, so every figure is the same. Answers and findings are left out where the parts of a copy are chosen.
 */
export function forCopy(assessment: Assessment, copy: Copy): Assessment {
  const keepReasons = holds(copy, 'reasons');
  const own = holds(copy, 'ownActions') ? assessment.ownActions : {};
  const people = holds(copy, 'people') ? {} : { name: '', respondent: { role: '', name: '' }, contributions: {}, agreed: {} };
  return {
    ...assessment,
    ...people,
    answers: keepReasons ? assessment.answers : mapped(assessment.answers, withoutReason<Answer>),
    requirements: keepReasons ? assessment.requirements : mapped(assessment.requirements, withoutReason<RequirementAnswer>),
    remarks: mapped(assessment.remarks, (remark) => remarkIn(remark, copy)),
    plan: mapped(withoutOthers(assessment, own), (entry) => entryIn(entry, copy)),
    ownActions: own,
  };
}

function remarkIn({ note, evidence }: Remark, copy: Copy): Remark {
  return {
    ...(note !== undefined && holds(copy, 'notes') && { note }),
    ...(evidence !== undefined && holds(copy, 'evidence') && { evidence }),
  };
}

function entryIn({ owner, due, status, reason, note }: PlanEntry, copy: Copy): PlanEntry {
  return {
    ...(owner !== undefined && holds(copy, 'owners') && { owner }),
    ...(due !== undefined && { due }),
    ...(status !== undefined && { status }),
    ...(holds(copy, 'actionNotes') && { ...(reason !== undefined && { reason }), ...(note !== undefined && { note }) }),
  };
}

/* What was said of an own action goes with it. */
function withoutOthers({ plan, ownActions }: Assessment, own: Readonly<Record<string, OwnAction>>): Assessment['plan'] {
  return Object.fromEntries(Object.entries(plan).filter(([id]) => Object.hasOwn(own, id) || !Object.hasOwn(ownActions, id)));
}

function withoutReason<A extends Answer | RequirementAnswer>(answer: A): A {
  return answer.kind === 'notApplicable' ? { ...answer, reason: '' } : answer;
}
