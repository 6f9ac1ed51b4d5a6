import { entry, type AnyAnswer, type Assessment } from '../answers.ts';
import { withJointAnswers } from './joint.ts';

/**
 * The assessment in which people agreed on an answer, at this moment; without an answer, an agreement is taken back, and
 * what each of them said counts again. What each said stays as it was: that is the dissent.
 */
export function agree(
  assessment: Assessment,
  about: 'answers' | 'requirements',
  id: string,
  answer: AnyAnswer | undefined,
  at: string,
): Assessment {
  const revision = (entry(assessment.agreed, id)?.revision ?? 0) + 1;
  const agreement = { about, ...(answer !== undefined && { answer }), revision, at };
  return withJointAnswers({ ...assessment, agreed: { ...assessment.agreed, [id]: agreement } });
}

/** The assessment without what one person said. Agreements stay. With nobody left, the answers stay as they are. */
export function withoutPerson(assessment: Assessment, respondent: string): Assessment {
  const { [respondent]: _, ...contributions } = assessment.contributions;
  return withJointAnswers({ ...assessment, contributions });
}
