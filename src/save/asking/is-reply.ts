import type { Assessment } from '../../core/answers.ts';

/**
 * Whether this is what one colleague says to some questions, which is no assessment of a trust. One that others were combined
 * with speaks for all of them, whatever it began as.
 */
export function isReply({ only, contributions }: Pick<Assessment, 'only' | 'contributions'>): boolean {
  return only !== undefined && Object.keys(contributions).length === 0;
}
