import { bank } from '../bank/site-bank.ts';
import { rulesOf } from '../bank/rules.ts';
import { surveyDefinition, type SurveyWords } from '../form/start/definition.ts';
import { questions } from '../text/answer/start/questions.ts';

const OTHERS: Readonly<Record<string, string>> = {
  unknown: questions.unknown,
  notApplicable: questions.notApplicable,
  met: questions.met,
  partly: questions.partly,
  notMet: questions.notMet,
};
const asked = new Map(bank.sections.flatMap((section) => section.questions).map((question) => [question.id, question]));
const duties = new Map(bank.requirements.map((requirement) => [requirement.id, requirement]));

const words: SurveyWords = {
  section: (id) => bank.sections.find((section) => section.id === id)?.title ?? id,
  question: (id) => asked.get(id)?.text ?? duties.get(id)?.asked?.text ?? id,
  choice: (id, value) => (typeof value === 'number' ? asked.get(id)?.levels[value] : OTHERS[value]) ?? String(value),
  fact: (id) => bank.facts.find((fact) => fact.id === id)?.ask ?? id,
  field: (field) => questions[field],
};

/** The questionnaire as any SurveyJS tool can open it. Nothing on the site reads this file. */
export function surveyFile(): string {
  return JSON.stringify(surveyDefinition(rulesOf(bank), words), null, 1);
}
