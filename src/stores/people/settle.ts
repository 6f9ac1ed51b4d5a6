import type { AnyAnswer } from '../../core/answers.ts';
import { agree } from '../../core/people/agree.ts';
import { change } from '../assessment.ts';

/** Settles a question or duty, now; without an answer, takes the agreement back. */
export function settle(about: 'answers' | 'requirements', id: string, answer: AnyAnswer | undefined): void {
  change(agree, about, id, answer, new Date().toISOString());
}
