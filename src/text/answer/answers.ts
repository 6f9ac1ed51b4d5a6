import type { Replaced } from '../../save/format/encode.ts';
import { checkAnswers } from './check-answers.ts';
import { questions } from './start/questions.ts';

/** An answer, a note or a fact in a few words, where the question's own words are not at hand. */
export function answerInWords(was: Replaced['was']): string {
  if (was === undefined) return checkAnswers.replaced.none;
  if (typeof was === 'string') return `"${was}"`;
  if (typeof was === 'boolean') return was ? checkAnswers.replaced.yes : checkAnswers.replaced.no;
  switch (was.kind) {
    case 'level':
      return `level ${was.level}`;
    case 'notApplicable':
      return was.reason ? `${questions.notApplicable}: ${was.reason}` : questions.notApplicable;
    default:
      return questions[was.kind];
  }
}
