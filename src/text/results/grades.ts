import type { Grade } from '../../bank/types.ts';

/** How sure the source of a finding is, in words. */
export const grades: Readonly<Record<Grade, string>> = {
  A: "read in the study's abstract or on an official page",
  B: 'reported by UCL, or in the same words by several others',
  C: 'read in one blog, news report or digest only',
};
