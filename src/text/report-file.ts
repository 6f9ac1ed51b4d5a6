import type { Copy } from '../report/report.ts';

/** Which copy a file is, for its properties. */
export const copyIs: Readonly<Record<Copy, string>> = {
  full: 'Full copy, with every answer, note and name.',
  board: 'Copy for a board.',
  publish: 'Copy to publish, without names, notes and links.',
};

export const reportFile = {
  madeWith: 'Groundwork',
  figure: (number: number) => `Figure ${number}`,
  signatures: { caption: 'Signatures', columns: ['Role', 'Name', 'Signature', 'Date'] },
  /** With a page number between them. */
  page: { before: 'Page ', between: ' of ' },
  opensAgain: 'This file holds the whole assessment. To go on with it, choose this file under "Open a saved file" in Groundwork.',
} as const;
