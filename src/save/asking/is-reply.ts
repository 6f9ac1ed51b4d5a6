import type { Assessment } from '../../core/answers.ts';
import { isTogether } from '../../core/people/combine.ts';

/**
 * Whether this is what one colleague says to some questions, which is no assessment of a trust. One that others were combined
 * with speaks for all of them, whatever it began as.
 */
export function isReply(assessment: Assessment): boolean {
  return assessment.only !== undefined && !isTogether(assessment);
}
