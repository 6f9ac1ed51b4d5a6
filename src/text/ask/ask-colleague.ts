import { count } from '../count.ts';

export const askColleague = {
  title: 'Ask a colleague',
  intro:
    'Send some of the questions to whoever knows. They answer in their own browser and send back a small file. Nothing is sent by this page.',
  link: 'Ask a colleague',
  linkThese: 'Ask a colleague these questions',
  role: 'Who do you ask?',
  roleNone: 'Choose a role',
  named: 'Who would know',
  otherRoles: 'All other roles',
  which: 'Which questions?',
  namesRole: 'Tick what this role would know',
  unanswered: 'Leave out what is answered',
  none: 'Untick all',
  section: 'Tick all',
  tickedOf: (ticked: number, of: number) => `: ${ticked} of ${of} ticked`,
  along: 'What goes with them?',
  always:
    'The name of the trust, the tool, what it is for and the facts that decide which questions apply always go along. Names of people, owners, dates and the plan never do.',
  answers: 'The answers so far',
  answersHint: 'Only those to the questions that you ticked. A reason why something does not apply is part of its answer.',
  remarks: 'Notes and evidence',
  remarksHint: 'Check first that they name nobody who should not be named.',
  send: 'Send it',
  chosen: (number: number, role: string) => `${count(number, 'question')} for: ${role}`,
  incomplete: 'Choose a role and at least one question. The link then stands here.',
  tooMuch: 'This is too much for a link or a file. Leave out the notes, or ask fewer questions.',
  theLink: 'Link to the questions',
  copy: 'Copy the link',
  copied: 'Copied. Paste it into an email or a message. When the reply comes back, add it on the page "Combine answers of several people".',
  selected: 'This browser does not let the page copy. The link is selected: press Ctrl and C.',
  long: (characters: number) =>
    `The link has more than ${characters.toLocaleString('en-GB')} characters. Some mail programs cut links as long as this: a file is safer.`,
  noLink: 'This browser cannot make links with questions. Save them as a file instead.',
  file: 'Save as a file instead',
  filed:
    'The file was handed to the browser: check that it is in your downloads. Whoever gets it opens it on the page "Questions for you" of this site.',
  here: 'This site runs on this computer alone, so nobody else can open the link. Send the file instead, or use the address of a site that your colleague can reach.',
  anybody:
    'Whoever has the link or file can read what is in it, and so can a program that checks the links in mail. Where answers or notes go along, send the file.',
} as const;
