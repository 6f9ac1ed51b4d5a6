import type { Format } from '../../stores/plan/take-along.ts';

export const takeAlong = {
  heading: 'Save, share or print',
  others: 'Other files, and print',
  which: 'Which copy?',
  again:
    'Of these files, only the full web page opens in Groundwork again. To go on with your answers elsewhere, download a copy of the assessment, above.',
  making: (format: string) => `Making: ${format}.`,
  made: (name: string, replaced: readonly string[]) =>
    `${name} was handed to your browser.${replaced.length === 0 ? '' : ` Some signs have no letter in its font and were replaced: ${replaced.slice(0, 20).join(' ')}`}`,
  nothing: 'No action has a due date yet, so there is nothing for a calendar. Give a due date, or the dates of your gates.',
  cancelled: 'Cancelled. No file was made.',
  failed: (format: string, why: string) =>
    `${format} could not be made, and no file was left. Try again, or choose another format. Reason: ${why}`,
  cancel: 'Cancel',
  printSays: 'This page as it stands, with every action that you chose to see.',
  notOffered: (format: string) => `${format}: not of this copy, which leaves out what would stand in it.`,
  board: 'See the board summary',
} as const;

export const formats: Readonly<Record<Format, { readonly name: string; readonly says: string }>> = {
  pdf: { name: 'PDF', says: 'To read and to print. Tagged for screen readers, made to PDF/UA-1.' },
  word: { name: 'Word document', says: 'The same to edit.' },
  excel: { name: 'Excel workbook', says: 'What this copy holds as sheets, to sort and filter.' },
  page: { name: 'Web page', says: 'The same in one file that opens in any browser. Groundwork can open the full copy again.' },
  calendar: { name: 'Calendar', says: 'Each gate and each action that has a due date, for Outlook and others. Import it again to update.' },
  csv: { name: 'Answers as CSV', says: 'One row for each question.' },
};
