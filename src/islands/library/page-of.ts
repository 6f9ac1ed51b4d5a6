import type { Assessment } from '../../core/answers.ts';
import { paths } from '../../paths.ts';

/** The page on which an assessment is answered. */
export function pageOf({ kind, only }: Pick<Assessment, 'kind' | 'only'>): string {
  return only ? paths.ask : kind === 'quick' ? paths.quickCheck : paths.questionnaire;
}
