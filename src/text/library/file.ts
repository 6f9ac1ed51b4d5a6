import type { FileRefusal } from '../../save/format/file.ts';
import { count } from '../count.ts';

const REFUSALS: Readonly<Record<FileRefusal, string>> = {
  empty: 'This file is empty. Choose the file that you downloaded from Groundwork.',
  tooLarge: 'This file is too large to be an assessment. Choose the file that you downloaded from Groundwork.',
  notJson:
    'This file cannot be read as an assessment. Choose the .json file or the full HTML report that you downloaded from Groundwork. If it was sent by email, ask for it again.',
  notOurs: 'This file was made by something else. Choose the .json file or the full HTML report that you downloaded from Groundwork.',
  questions: 'This file holds questions for a colleague. Open it on the page "Questions for you".',
  unreadable: 'This file cannot be read. Check that it is still there and that you may open it.',
  newer: 'This file was made with a newer version of Groundwork. Open it there, or ask your host to update this site.',
  stuck: 'This file is of an earlier version, and this one cannot bring it up to date. Tell whoever hosts this site.',
  broken: 'This file is damaged and cannot be opened. Choose an earlier copy of it.',
};

/** Why a file was not opened, and what to do. Nothing has changed then. */
export function refusalInWords(why: FileRefusal): string {
  return `${REFUSALS[why]} Nothing was changed.`;
}

export const openFile = {
  label: 'Open a saved file',
  drop: 'Choose the .json file or the full HTML report that you downloaded, or drop it here.',
  opened: 'The file is open',
  goOn: 'Go on to the questions',
  notIntact: 'It was changed after Groundwork wrote it: check your answers.',
  ask: {
    heading: 'This assessment is here already, in another state',
    file: 'In the file',
    here: 'In this browser',
    state: (name: string, saved: string, answers: number) => `${name}, saved on ${saved}, ${count(answers, 'answer')}`,
    beside: 'Open the file beside it',
    instead: 'Put the file in its place',
    insteadHint: 'What is here now is kept under another name.',
    cancel: 'Do not open it',
  },
  besideName: (name: string, saved: string) => `${name} (file of ${saved})`,
  backupName: (name: string, saved: string) => `${name} (before a file, saved ${saved})`,
  done: (name: string) => `The file took the place of what was here. That is kept as "${name}".`,
  undo: 'Put it back',
  undone: 'It is as it was before.',
  notKept: 'There is no room in this browser for another assessment. Remove one, or free some space.',
} as const;
