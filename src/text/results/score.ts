import type { FileRefusal } from '../../save/format/file.ts';

/** Why the score command left a file out, and what to do. */
export const scoreRefusals: Readonly<Record<FileRefusal, string>> = {
  empty: 'empty. Download the assessment again.',
  tooLarge: 'too large to be an assessment. Check that it is the file that Groundwork wrote.',
  notJson: 'not readable as JSON. Download the assessment again, or ask for it again.',
  notOurs: 'not an assessment of Groundwork. Leave it out, or check its name.',
  questions: 'questions for a colleague, not an assessment. Leave it out.',
  unreadable: 'not there, or not to be opened. Check its name and who may read it.',
  newer: 'made with a newer version of Groundwork. Use that version to score it.',
  stuck: 'of an earlier version that cannot be brought up to date. Open it on the site, and download it again.',
  broken: 'damaged. Use an earlier copy.',
};
