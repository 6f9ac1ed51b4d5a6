import type { Level } from '../../bank/types.ts';
import type { AnyAnswer } from '../../core/answers.ts';

const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** What people can agree on: a level, or how far a duty is met, or that it is not known. */
export function choicesFor(about: 'answers' | 'requirements'): readonly AnyAnswer[] {
  return about === 'answers'
    ? [...LEVELS.map((level): AnyAnswer => ({ kind: 'level', level })), { kind: 'unknown' }]
    : [{ kind: 'notMet' }, { kind: 'partly' }, { kind: 'met' }, { kind: 'unknown' }];
}
