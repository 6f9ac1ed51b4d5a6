import type { LevelWords } from '../../bank/types.ts';
import type { Assessment, IsoDate } from '../../core/answers.ts';
import type { Result } from '../../core/assess.ts';
import { outOf100, type Fraction } from '../../core/score/fraction.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import type { Spoken } from './action-words.ts';
import type { Block, Copy, Run, Runs } from './report.ts';

/** All that a report is told from. */
export interface Told extends Spoken {
  readonly levels: LevelWords;
  /** As this copy may show it: see `forCopy`. */
  readonly assessment: Assessment;
  readonly result: Result;
  readonly lines: readonly PlanLine[];
  readonly copy: Copy;
  readonly today: IsoDate;
  /** The moment of making as ISO text in UTC, and in words where the person is. */
  readonly made: string;
  readonly madeInWords: string;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const onNewPage = (text: string): Block => ({ kind: 'heading', level: 2, text, newPage: true });
export const paragraph = (text: string, look?: 'lead' | 'quiet' | 'notice'): Block => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(look && { look }),
});
export const run = (text: string): Runs => [{ text }];
export const strong = (text: string): Run => ({ text, strong: true });

/** A score as it is shown: out of 100, never lifted to a threshold. */
export function shownIn({ rules }: Pick<Spoken, 'rules'>): (value: Fraction) => number {
  const thresholds = rules.bands.map((band) => band.from);
  return (value) => outOf100(value, thresholds);
}
