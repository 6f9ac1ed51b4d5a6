import { entry, type Answer } from '../../core/answers.ts';

/** The answers to these questions alone: what a part of a page depends on, so that no other answer makes it anew. */
export function answersTo(questions: readonly string[], answers: Readonly<Record<string, Answer>>): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    questions.flatMap((id) => {
      const answer = entry(answers, id);
      return answer ? [[id, answer]] : [];
    }),
  );
}
