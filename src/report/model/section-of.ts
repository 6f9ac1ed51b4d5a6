import type { Rules } from '../../bank/types.ts';

/** The section in which a question, or a duty that is asked by itself, is answered; empty where the bank has none of that id. */
export function sectionOf(id: string, { questions, requirements }: Pick<Rules, 'questions' | 'requirements'>): string {
  const duty = requirements.find((requirement) => requirement.id === id);
  return questions.find((question) => question.id === id)?.section ?? duty?.asked?.section ?? '';
}
