import { nameAndConfirmation } from './steps/002-name-and-confirmation.ts';
import { ownActions } from './steps/003-own-actions.ts';
import { severalPeople } from './steps/004-several-people.ts';
import type { Document, Step } from './steps/step.ts';

/** By the format that each makes. A released step is never edited; the next format gets the next number. */
export const steps: readonly { readonly to: number; readonly step: Step }[] = [
  { to: 2, step: nameAndConfirmation },
  { to: 3, step: ownActions },
  { to: 4, step: severalPeople },
];

/** Brings a document of an older format to the present one, step by step. One of the present format comes back as it is. */
export function migrate(document: Document): Document {
  return steps.filter(({ to }) => to > document.formatVersion).reduce((before, { step }) => step(before), document);
}
