import type { Part } from './part.ts';

export const privacy = {
  title: 'Privacy',
  lead: 'What you type stays in this browser and in the files that you download. Groundwork sends nothing to anyone.',
  before: [
    {
      heading: 'Who runs this site',
      text: [
        'This copy of Groundwork is at {address} and is hosted by {organisation}. For questions about it: {contact}. Data protection officer: {dataProtection}.',
        'The people who make Groundwork receive nothing. They cannot see who uses it or what is typed.',
      ],
    },
    {
      heading: 'Cookies and storage',
      text: [
        'Groundwork sets no cookies and has no analytics. It uses the storage of your browser, which counts as a technology like cookies. What it stores there is strictly necessary for what you ask of it, which is to keep your answers. So it does not ask for your consent.',
      ],
    },
  ],
  after: [
    {
      heading: 'How long your browser keeps it',
      text: [
        'Your browser, or whoever manages your computer, can remove it before you do. The copy that lasts is the file that you download.',
      ],
      list: [
        'A private window removes it when you close the window.',
        'A managed computer can remove it each time the browser closes.',
        'Safari removes it after 7 days of use of the browser in which you do not open this site.',
        'A browser can remove it when the disk is full.',
      ],
    },
    {
      heading: 'How to remove it',
      text: ['Removing it here does not touch the files that you downloaded.'],
      list: [
        'On the page "Your assessments", choose "Remove" under an assessment, or "Remove everything from this browser".',
        'Or clear the data of this site in the settings of your browser.',
      ],
    },
    {
      heading: 'Who can read it',
      text: [
        'Groundwork does not encrypt what it stores. Anyone who can use your account on this computer can read it, and so can anyone who gets a file that you downloaded. Where your organisation makes copies of browser profiles, your answers are in those copies.',
      ],
    },
    {
      heading: 'Personal data in what you type',
      text: ['Treat what you type, and the files, as any document that you write for your trust: the rules of your trust apply.'],
      list: [
        'Do not type anything about a patient. No question needs it.',
        'The plan has room for the owner of an action. A role is enough.',
        'Name no colleague in a note without need. A note is in every file that you download.',
        'A link to questions holds what you chose to send with them. Programs that check the links in mail can read it. Where answers or notes go along, send the file.',
      ],
    },
    {
      heading: 'What the web server sees',
      text: [
        'Your browser asks the web server of {organisation} for pages, scripts and styles, as for any site. Groundwork never sends it what you type. Of each request it records: {serverLogs}.',
      ],
    },
  ],
} as const satisfies { title: string; lead: string; before: readonly Part[]; after: readonly Part[] };
