import type { Step } from './step.ts';

/** Format 2: an assessment can have a name of its own, and says which answers were given to other words. */
export const nameAndConfirmation: Step = (document) => ({
  ...document,
  formatVersion: 2,
  assessment: { name: '', toConfirm: {}, ...document.assessment },
});
