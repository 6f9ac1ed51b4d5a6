import type { Assessment } from '../../core/answers.ts';
import { count } from '../count.ts';

export const assessments = {
  loading: 'What this browser keeps appears here.',
  title: 'Your assessments',
  intro: 'What this browser keeps for Groundwork. Nobody else sees it, and nothing here is sent to anyone.',
  heading: 'Saved in this browser',
  headingTab: 'Kept in this tab',
  none: 'Nothing is saved in this browser.',
  noneInTab:
    'Nothing is kept in this tab. What this browser kept before is still stored, and hidden while you keep nothing: you can change that on the first page, or remove everything below.',
  untitled: 'Assessment without a trust name',
  last: 'Last saved',
  answers: (given: number) => count(given, 'answer'),
  open: 'Open',
  download: 'Download',
  copy: 'Copy',
  copyName: (name: string) => `${name} (copy)`,
  rename: 'Rename',
  name: 'Name in this list',
  nameHint: 'Leave it empty to use the name of the trust',
  saveName: 'Save the name',
  cancel: 'Cancel',
  remove: 'Remove',
  removed: (name: string) => `"${name}" was removed from this browser.`,
  undo: 'Bring it back',
  failed: 'That did not work: this browser did not let the page store it. Nothing was changed.',
  setAside: {
    heading: 'Set aside',
    text: 'These could not be read. They are kept as they were found. Somebody who knows the format may be able to repair them.',
    at: 'Set aside on',
  },
  removeAll: 'Remove everything from this browser',
  removeAllWarning:
    'This removes every assessment that this browser keeps for Groundwork, and what was set aside. It cannot be undone. Files that you downloaded stay.',
  removeAllYes: 'Yes, remove everything',
  removeAllNo: 'Keep what is here',
  removedAll: 'Nothing of Groundwork is left in this browser.',
} as const;

/** What an assessment is called in lists and messages: its own name, or the trust's. */
export function nameOf({ name, deployment }: Assessment): string {
  return name || deployment.trust || assessments.untitled;
}
