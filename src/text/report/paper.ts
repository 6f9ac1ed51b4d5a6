/* Words that stand on paper only: in a PDF, or in a file to print. */

export const paper = {
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  signatures: ['Role', 'Name', 'Signature', 'Date'],
  cancelled: 'The PDF was cancelled.',
  failed: (reason: string) => `The PDF could not be made: ${reason}`,
} as const;
