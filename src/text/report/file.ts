export const reportFile = {
  madeWith: 'Groundwork',
  figure: (number: number) => `Figure ${number}`,
  signatures: 'Signatures',
  opensAgain: 'This file holds the whole assessment. To go on with it, choose this file under "Open a saved file" in Groundwork.',
} as const;
