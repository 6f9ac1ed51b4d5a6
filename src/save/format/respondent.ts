import type { Level } from '../../bank/types.ts';
import {
  emptyAssessment,
  type Answer,
  type Assessment,
  type Deployment,
  type IsoDate,
  type OwnAction,
  type PlanEntry,
  type Remark,
  type RequirementAnswer,
} from '../../core/answers.ts';
import { addDays } from '../../core/plan/days.ts';
import { mapped } from '../../core/record.ts';

type Brief<Plain> = Plain | 'unknown' | { readonly notApplicable: string };

/**
 * A whole respondent as written in `test/respondents/*.yaml`: short to write, and with gate dates in weeks from today,
 * so that the worked example never grows old.
 */
export interface Respondent {
  readonly deployment: Omit<Deployment, 'dates'>;
  readonly weeksToGate?: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, Brief<Level>>>;
  readonly requirements?: Readonly<Record<string, Brief<'met' | 'partly' | 'notMet'>>>;
  readonly remarks?: Readonly<Record<string, Remark>>;
  /** Due dates in weeks from today. */
  readonly plan?: Readonly<Record<string, Omit<PlanEntry, 'due'> & { readonly dueInWeeks?: number }>>;
  readonly ownActions?: Readonly<Record<string, OwnAction>>;
}

/** The respondent as an assessment, with its dates counted from `today`. */
export function assessmentOf(respondent: Respondent, id: string, today: IsoDate): Assessment {
  const { deployment, weeksToGate = {}, answers, requirements = {}, remarks = {}, plan = {}, ownActions = {} } = respondent;
  return {
    ...emptyAssessment(id),
    deployment: { ...deployment, dates: mapped(weeksToGate, (weeks) => addDays(today, 7 * weeks)) },
    answers: mapped(answers, (brief) => answerOf<Answer, Level>(brief, (level) => ({ kind: 'level', level }))),
    requirements: mapped(requirements, (brief) => answerOf<RequirementAnswer, 'met' | 'partly' | 'notMet'>(brief, (kind) => ({ kind }))),
    remarks,
    plan: mapped(plan, ({ dueInWeeks, ...said }) => ({
      ...said,
      ...(dueInWeeks !== undefined && { due: addDays(today, 7 * dueInWeeks) }),
    })),
    ownActions,
  };
}

function answerOf<A, Plain extends string | number>(
  brief: Brief<Plain>,
  plain: (value: Plain) => A,
): A | { readonly kind: 'unknown' } | { readonly kind: 'notApplicable'; readonly reason: string } {
  if (brief === 'unknown') return { kind: 'unknown' };
  return typeof brief === 'object' ? { kind: 'notApplicable', reason: brief.notApplicable } : plain(brief as Plain);
}
