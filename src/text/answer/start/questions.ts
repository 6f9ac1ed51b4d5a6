import type { FieldFault } from '../../../form/model.ts';

export const questions = {
  number: (at: number, of: number, title: string) => `Question ${at} of ${of}: ${title}`,
  duty: (kind: string) => ({ law: 'Legal duty', 'due diligence': 'Due diligence' })[kind] ?? 'Guidance',
  levels:
    'Choose the highest level that you could show to someone today. Every word of it must be true. Low levels are usual before go-live.',
  unknown: 'I do not know',
  unknownHint: (roles: string) => `Who would know: ${roles}`,
  or: 'or',
  notApplicable: 'Does not apply',
  notApplicableHint: (when: string) => `Only where this is true: ${when}`,
  reason: 'Why does it not apply? (needed)',
  clear: 'Clear this answer',
  clearWhich: (title: string) => `: ${title}`,
  toConfirm: 'Reworded since you answered: check your answer.',
  stillHolds: 'It still holds',
  remarks: 'Note and evidence',
  remarked: (line: string) => ` (added): ${line}`,
  note: 'Note',
  noteHint: 'Goes into your full report and your files. Do not name patients.',
  evidence: 'Link to or name of a document',
  goodEvidence: 'Good evidence',
  why: 'Why we ask',
  practice: 'Our own judgement, no source.',
  notAsked: 'Not asked in this deployment',
  notInQuickCheck: 'Not asked in the quick check',
  notAskedHere: (caption: string, fact: string) => `${caption}. Not asked: ${fact}`,
  noSuchQuestion: 'The question that your link leads to is not on this page. It may have a new name or may no longer be asked.',
  changeFacts: 'Change the facts about your deployment',
  met: 'Met',
  partly: 'Partly met',
  notMet: 'Not met',
  continue: (next: string) => `Continue to ${next}`,
  progress: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  nextUnanswered: 'Go to the next unanswered question',
  errorHeading: 'There is a problem',
  error: 'Error:',
  allSections: 'All sections',
} as const;

/** What to put right in a field, and how. */
export function faultInWords({ fault }: Pick<FieldFault, 'fault'>, title: string): string {
  return fault === 'reasonMissing' ? `Say why "${title}" does not apply` : `Shorten what you wrote under "${title}"`;
}
