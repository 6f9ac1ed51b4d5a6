import type { Step } from './step.ts';

/** Format 3: a plan can have actions of the trust's own; what is said of an action can have a status, a reason and a note. */
export const ownActions: Step = (document) => ({
  ...document,
  formatVersion: 3,
  assessment: { ownActions: {}, ...document.assessment },
});
