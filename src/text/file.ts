import type { FileRefusal } from '../save/file.ts';

const REFUSALS: Readonly<Record<FileRefusal, string>> = {
  empty: 'This file is empty. Choose the file that you downloaded from Groundwork.',
  tooLarge: 'This file is too large to be an assessment. Choose the file that you downloaded from Groundwork.',
  notJson:
    'This file cannot be read as an assessment. Choose the .json file that you downloaded from Groundwork. If it was sent by email, ask for it again.',
  notOurs: 'This file was made by something else. Choose the .json file that you downloaded from Groundwork.',
  newer: 'This file was made with a newer version of Groundwork. Open it there, or ask your host to update this site.',
  broken: 'This file is damaged and cannot be opened. Choose an earlier copy of it.',
};

/** Why a file was not opened, and what to do. Nothing has changed then. */
export function refusalInWords(why: FileRefusal): string {
  return `${REFUSALS[why]} Nothing was changed.`;
}
