import { count } from '../count.ts';

/** The words of the list of files that were added, and what was done with each. */
export const files = {
  heading: 'What was done with each file',
  summary: (many: number) => `Show ${count(many, 'file')}`,
  caption: 'Files and what was done with each',
  columns: { file: 'File', trust: 'Trust', done: 'What was done', remove: 'Take out' },
  fileNumber: (number: number) => `File ${number}`,
  remove: 'Take out',
  removed: (trust: string) => `${trust} was taken out.`,
  clear: 'Take all files out',
  cleared: 'All files were taken out. The network plan stays.',
  read: 'Read',
  older: 'Same assessment as another file: the newest revision is kept, and this is not it',
  same: 'Same assessment as another file: this is the newest revision, and it is kept',
  numbered: 'Another assessment has the same name of a trust: both are shown, numbered',
  quick: 'Quick check',
  fictional: 'Fictional example: take it out before you use the figures',
  bank: (from: string, to: string) => `Made with version ${from} of the questions; this is version ${to}`,
  receipt: (kept: number, changed: number) => `${count(kept, 'answer')} kept, ${changed} moved, reworded, retired or not known`,
  leftOut: (parts: number) => `${count(parts, 'part')} could not be read and ${parts === 1 ? 'is' : 'are'} left out`,
  notIntact: 'Changed after Groundwork wrote it',
  plan: (added: number, kept: number) =>
    `Network plan: ${count(added, 'action')} added${kept > 0 ? `, ${kept} already here and left as they are` : ''}`,
  tooMany: 'Not read: more than 1,000 files. Add it by itself',
  refusals: {
    empty: 'Not read: the file is empty',
    tooLarge: 'Not read: too large to be an assessment',
    notJson: 'Not read: it cannot be read as an assessment',
    notOurs: 'Not read: it was made by something else',
    questions: 'Not read: it holds questions for a colleague, not answers',
    reply:
      'Set aside: an answer of one colleague to some questions, not a trust’s assessment. Combine it first on the page "Combine answers of several people"',
    unreadable: 'Not read: it is not there, or may not be opened',
    newer: 'Not read: made with a newer version of Groundwork',
    stuck: 'Not read: an earlier version that cannot be brought up to date',
    broken: 'Not read: it is damaged. Ask for an earlier copy',
  },
} as const;
