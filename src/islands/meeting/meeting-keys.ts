import type { AnyAnswer } from '../../core/answers.ts';
import type { Item } from '../../core/people/meeting.ts';
import { choicesFor } from '../people/choices-for.ts';

/** The key of an answer: the number of a level, a number for how far a duty is met, and letters for the rest. */
export function keyOf(answer: AnyAnswer): string {
  if (answer.kind === 'level') return String(answer.level);
  if (answer.kind === 'unknown') return 'D';
  if (answer.kind === 'notApplicable') return 'X';
  return String(choicesFor('requirements').findIndex(({ kind }) => kind === answer.kind));
}

/** The answer of a key; undefined where it has none, and for "does not apply", which needs a reason first. */
export function answerOf(key: string, { about }: Item): AnyAnswer | undefined {
  return choicesFor(about).find((answer) => keyOf(answer) === key);
}
