import { answerTo, type AnyAnswer, type Assessment } from '../answers.ts';
import { changeOfRank, type Change } from './change.ts';
import type { Ground } from './common-ground.ts';

type Said = AnyAnswer | undefined;

/** An answer that differs between two dates; undefined where nothing was said. */
export interface AnswerChange {
  readonly id: string;
  readonly before: Said;
  readonly after: Said;
  /** `stayed` where nothing was said to it on one date and "I do not know" on the other: not known is what it stayed. */
  readonly change: Change | 'appliesNow' | 'noLongerApplies';
}

/**
 * The answers that differ, question by question and duty by duty, in the order of the bank. Those that the bank, a fact or a
 * quick check leave out are not among them. "Does not apply" on one date alone is neither a rise nor a fall.
 */
export function compareAnswers(ground: Ground, before: Assessment, after: Assessment): readonly AnswerChange[] {
  const applies = ground.leftOut.filter(({ why }) => why === 'applies').map(({ id }) => id);
  return [...ground.compared, ...applies].flatMap((id) => {
    const [then, now] = [answerTo(before, id), answerTo(after, id)];
    const change = changeOf(then, now);
    return change === 'stayed' && then?.kind === now?.kind ? [] : [{ id, before: then, after: now, change }];
  });
}

function changeOf(before: Said, after: Said): AnswerChange['change'] {
  const [out, still] = [before?.kind === 'notApplicable', after?.kind === 'notApplicable'];
  if (out !== still) return out ? 'appliesNow' : 'noLongerApplies';
  return changeOfRank(rankOf(before), rankOf(after));
}

function rankOf(answer: Said): number | null {
  switch (answer?.kind) {
    case 'level':
      return answer.level;
    case 'notMet':
      return 0;
    case 'partly':
      return 1;
    case 'met':
      return 2;
    default:
      return null;
  }
}
