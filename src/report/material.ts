import type { LevelWords } from '../bank/types.ts';
import type { Assessment } from '../core/answers.ts';
import type { Result } from '../core/assess.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import type { Spoken } from './action-words.ts';
import type { Copy } from './report.ts';

/** What the sheets and the calendar of an assessment are made from. */
export interface Material {
  /** As this copy may show it: what `forCopy` leaves. Result and lines are made from the same. */
  readonly assessment: Assessment;
  readonly result: Result;
  readonly lines: readonly PlanLine[];
  readonly spoken: Spoken;
  readonly levels: LevelWords;
  readonly copy: Copy;
  /** ISO text in UTC: when it was made. */
  readonly made: string;
}
