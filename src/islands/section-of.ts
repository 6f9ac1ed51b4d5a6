import { rules } from 'groundwork:rules';

/** The section in which a question, or a duty that is asked by itself, is answered; empty where the bank has none of that id. */
export function sectionOf(id: string): string {
  const duty = rules.requirements.find((requirement) => requirement.id === id);
  return rules.questions.find((question) => question.id === id)?.section ?? duty?.asked?.section ?? '';
}
