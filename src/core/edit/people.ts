import { entry, type Assessment, type Respondent } from '../answers.ts';

/**
 * The assessment in which a person is named whose file did not say who it was, or said it wrongly. From this moment it is the
 * later word than the file's own. Where nobody of this id is in it, the assessment as it is.
 */
export function nameRespondent(assessment: Assessment, id: string, change: Partial<Respondent>, at: string): Assessment {
  const person = entry(assessment.contributions, id);
  if (!person) return assessment;
  return { ...assessment, contributions: { ...assessment.contributions, [id]: { ...person, ...change, at } } };
}
