/* Words that stand on every page. */

export const SERVICE = 'Groundwork';

export const site = {
  skip: 'Skip to main content',
  nav: { questionnaire: 'Questions', results: 'Results', plan: 'Action plan' },
  footer: {
    evidence: 'Evidence behind the questions',
    method: 'How the score is worked out',
    blank: 'Blank questionnaire',
    forIt: 'For IT and information governance',
    privacy: 'Privacy',
    accessibility: 'Accessibility statement',
  },
  contents: 'On this page',
  back: 'Back',
  /** By the page that a person came from to look up one question. */
  backTo: {
    'results.html': 'Back to your results',
    'plan.html': 'Back to your action plan',
    'check-answers.html': 'Back to your answers',
    'board-summary.html': 'Back to the board summary',
    'together.html': 'Back to combining answers',
  } as Readonly<Record<string, string>>,
  independent:
    'Groundwork is independent. It is a structured conversation, not assurance: it has not been validated, and it was not made and is not endorsed by the NHS, UCL or the Nuffield Trust. It is for NHS trusts in England.',
  printed:
    'Groundwork: a structured conversation, not assurance. Not validated, and not made or endorsed by the NHS, UCL or the Nuffield Trust.',
  private: 'What you type stays in this browser. Nothing is sent to anyone.',
  noScript: {
    heading: 'Turn on JavaScript to answer',
    read: 'You can read every question on these pages as they are. To answer, keep your answers and see your results, turn on JavaScript in this browser, then load this page again.',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    text: 'There is no page at this address. If you typed it, check that it is right.',
    home: 'Go to the first page',
    questions: 'Go to the questions',
  },
  quick: {
    tag: 'Quick check',
    text: 'Only the questions that matter most are asked, and scores cover these alone. No gate can be shown as ready.',
    goOn: 'Go on to the full questionnaire',
  },
  fictional: { tag: 'Worked example', text: 'This trust and its answers are made up, to show what Groundwork does.' },
} as const;

/** The title of a page in the browser's tab, most particular part first. */
export const pageTitle = (...parts: readonly string[]): string => [...parts, SERVICE].join(' – ');
