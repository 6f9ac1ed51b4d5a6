/**
 * What only the host of a copy of the site can say in its two statements: by name, the words that stand in square
 * brackets until they are filled in, by hand or from a host.yaml.
 */
export const blanks = {
  organisation: 'name of the organisation that hosts this site',
  address: 'address of this site',
  contact: 'email address or telephone number for questions about this site',
  dataProtection: 'how to reach the data protection officer of that organisation',
  serverLogs: 'what the web server records of each request, who can see it and how long it is kept',
  compliance: 'fully, partially or not',
  knownProblems: 'problems that the check of this copy found, or that it found none',
  checkedOn: 'date on which this copy was checked',
  checkedHow: 'who checked this copy, and how',
  accessibilityContact: 'email address or telephone number for accessibility problems',
  replyWithin: 'time within which you reply, such as 10 working days',
  preparedOn: 'date on which this statement was prepared',
} as const;

export type Blank = keyof typeof blanks;

/** What stands above a statement while blanks are left in it. */
export const blanksLeft = {
  heading: 'This statement is not complete',
  text: 'Whoever hosts this site fills in the words in square brackets.',
} as const;
