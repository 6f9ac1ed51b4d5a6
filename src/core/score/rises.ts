import type { Effort, Level, QuestionRule, Rules } from '../../bank/types.ts';
import type { Answer } from '../answers.ts';

/** One question raised, as part of a way to a goal. */
export interface Rise {
  readonly question: string;
  readonly from: Level;
  readonly to: Level;
  /** True where the present level is not known: it counts as 0, and finding out comes first. */
  readonly findOut: boolean;
  /** The effort of each step, finding out first. */
  readonly efforts: readonly Effort[];
  readonly effortPoints: number;
}

/**
 * Raising a question from where it stands to a level above it. A step needs the steps below it; an unknown starts at 0
 * and costs one small effort more, to find out first (product rule "Shortest way").
 */
export function riseTo(rules: Rules, question: QuestionRule, answer: Answer | undefined, to: Level): Rise {
  const findOut = answer?.kind !== 'level';
  const from = answer?.kind === 'level' ? answer.level : 0;
  const steps = question.steps.slice(from, to).map((step) => step.effort);
  const efforts: readonly Effort[] = findOut ? ['S', ...steps] : steps;
  return { question: question.id, from, to, findOut, efforts, effortPoints: pointsOf(rules, efforts) };
}

/** The sum of effort points (S 1, M 2, L 4 with the table of the bank). */
export function pointsOf(rules: Rules, efforts: readonly Effort[]): number {
  return efforts.reduce((sum, effort) => sum + rules.effort[effort], 0);
}
