import type { Rules } from '../bank/types.ts';
import { answerTo, entry, type Assessment } from '../core/answers.ts';
import { evidenceField, noteField, reasonField } from './start/definition.ts';

/** An assessment as the flat values of the survey, by the names that `definition.ts` gives its fields. */
export function surveyValues(rules: Rules, assessment: Assessment): ReadonlyMap<string, boolean | number | string> {
  const { deployment, remarks } = assessment;
  const values = new Map<string, boolean | number | string>();
  for (const fact of rules.facts) {
    const given = entry(deployment.facts, fact);
    if (given !== undefined) values.set(fact, given);
  }
  const ids = [
    ...rules.questions.map((question) => question.id),
    ...rules.requirements.filter((requirement) => requirement.asked).map((requirement) => requirement.id),
  ];
  for (const id of ids) {
    const answer = answerTo(assessment, id);
    if (answer) values.set(id, answer.kind === 'level' ? answer.level : answer.kind);
    if (answer?.kind === 'notApplicable' && answer.reason !== '') values.set(reasonField(id), answer.reason);
    const remark = entry(remarks, id);
    if (remark?.note) values.set(noteField(id), remark.note);
    if (remark?.evidence) values.set(evidenceField(id), remark.evidence);
  }
  return values;
}
