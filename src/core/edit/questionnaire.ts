import { entry, type Answer, type Assessment, type Remark, type RequirementAnswer, type Respondent } from '../answers.ts';
import { agree } from '../people/agree.ts';
import { isTogether } from '../people/combine.ts';
import { filled, withEntry } from './with-entry.ts';

/* What a person does on the pages of questions: nearly every page that opens an assessment has it. */

/**
 * The assessment with this answer to a question, given at this moment, or without one. The note and evidence stay. Where several
 * people answered, it is what they agree on.
 */
export function answerQuestion(assessment: Assessment, id: string, answer: Answer | undefined, at: string): Assessment {
  const confirmed = confirmAnswer(assessment, id);
  return isTogether(assessment)
    ? agree(confirmed, 'answers', id, answer, at)
    : { ...confirmed, answers: withEntry(assessment.answers, id, answer) };
}

/** The assessment with this answer to a duty, or without one; where several people answered, it is what they agree on. */
export function answerRequirement(assessment: Assessment, id: string, answer: RequirementAnswer | undefined, at: string): Assessment {
  return isTogether(assessment)
    ? agree(assessment, 'requirements', id, answer, at)
    : { ...assessment, requirements: withEntry(assessment.requirements, id, answer) };
}

/** The assessment in which an answer that was given to other words still holds. */
export function confirmAnswer(assessment: Assessment, id: string): Assessment {
  return { ...assessment, toConfirm: withEntry(assessment.toConfirm, id, undefined) };
}

/** The assessment with this note or evidence on a question or duty; an empty text takes it away, and what is not named stays. */
export function remark(assessment: Assessment, id: string, change: Remark): Assessment {
  const { remarks } = assessment;
  return { ...assessment, remarks: withEntry(remarks, id, filled({ ...entry(remarks, id), ...change })) };
}

/** The assessment with who answers in it; what is not named stays. */
export function introduce(assessment: Assessment, change: Partial<Respondent>): Assessment {
  return { ...assessment, respondent: { ...assessment.respondent, ...change } };
}

/** A quick check as the full questionnaire. Every answer stays. */
export function becomeFull(assessment: Assessment): Assessment {
  return { ...assessment, kind: 'full' };
}
