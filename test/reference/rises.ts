import type { Level, QuestionRule } from '../../src/bank/types.ts';
import type { Answer } from '../../src/core/answers.ts';
import { levelOf, withAnswers, type Given } from './given.ts';
import { headlineThere } from './headline.ts';
import { questionOf } from './items.ts';
import type { Ratio } from './ratio.ts';

export interface Rise {
  readonly from: number;
  readonly to: number;
  readonly findOut: boolean;
}

/** By question id; a question that stays as it is does not stand in it. */
export type Rises = Readonly<Record<string, Rise>>;

/** "An unknown starts at 0" and is found out first. */
export function riseTo(given: Given, question: QuestionRule, to: number): Rise {
  const level = levelOf(given, question);
  return { from: level ?? 0, to, findOut: level === undefined };
}

/** "S 1, M 2, L 4; a step needs the steps below it"; an unknown "costs one more S, to find out first" */
export function effortOf(given: Given, question: QuestionRule, { from, to, findOut }: Rise): number {
  const points = question.steps.slice(from, to).map((step) => given.rules.effort[step.effort]);
  return points.reduce((a, b) => a + b, findOut ? given.rules.effort.S : 0);
}

export function effortOfAll(given: Given, rises: Rises): number {
  return Object.entries(rises).reduce((effort, [id, rise]) => effort + effortOf(given, questionOf(given, id), rise), 0);
}

/** The low end of the headline once all of them are done, computed anew. */
export function lowAfter(given: Given, rises: Rises): Ratio {
  const answers = Object.entries(rises).map(([id, { to }]): [string, Answer] => [id, { kind: 'level', level: to as Level }]);
  return headlineThere(withAnswers(given, Object.fromEntries(answers))).low;
}
