import type { Part } from './part.ts';

export const accessibility = {
  title: 'Accessibility statement',
  description: 'How accessible this copy of Groundwork is, how it was tested, and whom to tell about a problem.',
  lead: 'This statement is about the copy of Groundwork at {address}, which is hosted by {organisation}. As many people as possible should be able to use it.',
  parts: [
    {
      heading: 'What you can do',
      text: ['Groundwork is made so that you can:'],
      list: [
        'go through all of it with a keyboard alone',
        'read every question without JavaScript, and print the blank questionnaire',
        'read every chart as a table',
        'take as long as you like: nothing times out',
        'change colours, contrast and text size with the settings of your browser',
      ],
    },
    {
      heading: 'How accessible this site is',
      text: [
        'This site is {compliance} compliant with the Web Content Accessibility Guidelines (WCAG) version 2.2 AA standard.',
        'Problems that are known in this copy: {knownProblems}.',
        'Problems and gaps that its makers know of:',
      ],
      list: [
        'It has not been tested with people who use assistive technology.',
        'A PDF that you make with the print window of your browser may lack the structure that a screen reader needs. The page itself says the same and has that structure.',
        'The file in which you save an assessment is made for Groundwork to open, not for a person to read.',
      ],
    },
    {
      heading: 'How it was tested',
      text: [
        'The makers of Groundwork test every version in Chromium by program. Every page is checked with axe, which finds some kinds of problem and not others: empty, half answered and full, and on a dark screen.',
        'The way from the first page to the plan is walked with the keyboard alone: in a window 320 pixels wide, at a zoom of 400 %, with wide text spacing, with forced colours, on a dark screen and with reduced motion. A shorter walk is done in Firefox and in WebKit, the engine of Safari.',
        'They have not yet tested it with the screen readers NVDA, JAWS, VoiceOver or TalkBack, on real phones, with voice control, with the contrast themes of Windows, or in Safari itself.',
        'This copy was last checked on {checkedOn}: {checkedHow}.',
      ],
    },
    {
      heading: 'Tell us about a problem',
      text: [
        'If you cannot use a part of this site, or need it in another format, tell us: {accessibilityContact}. We reply within {replyWithin}.',
      ],
    },
  ],
  enforcement: {
    heading: 'If you are not content with our reply',
    law: 'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the "accessibility regulations").',
    contact: 'If you are not content with how we reply, contact the',
    service: { name: 'Equality Advisory and Support Service (EASS)', href: 'https://www.equalityadvisoryservice.com/' },
  },
  prepared: 'This statement was prepared on {preparedOn}.',
} as const satisfies { parts: readonly Part[] } & Record<string, unknown>;
