import type { Step } from './step.ts';

/** Format 4: a file says who answers in it, and holds what several people said and agreed on. */
export const severalPeople: Step = (document) => ({
  ...document,
  formatVersion: 4,
  assessment: { respondent: { role: '', name: '' }, contributions: {}, agreed: {}, ...document.assessment },
});
