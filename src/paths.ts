/* The one place where an address of the site is spelled. All are relative: the site runs at any path of any host. */

export const paths = {
  home: 'index.html',
  assessments: 'assessments.html',
  deployment: 'about-your-deployment.html',
  questionnaire: 'questionnaire.html',
  quickCheck: 'quick-check.html',
  evidence: 'evidence.html',
  method: 'method.html',
  blank: 'blank.html',
  checkAnswers: 'check-answers.html',
  ask: 'ask.html',
  askColleague: 'ask-a-colleague.html',
  results: 'results.html',
  plan: 'plan.html',
  board: 'board-summary.html',
  together: 'together.html',
  meeting: 'meeting.html',
  compare: 'compare.html',
  forIt: 'for-it.html',
  privacy: 'privacy.html',
  accessibility: 'accessibility.html',
  network: 'network.html',
  licences: 'licences.txt',
} as const;

/** A finding or duty on the Evidence page. */
export const evidenceOf = (id: string): string => `evidence.html#${id}`;

/** The page of a section of questions. */
export const sectionPage = (section: string): string => `${section}.html`;

/** The page on which a colleague is asked, beginning with this question, duty or section. */
export const askAbout = (id: string): string => `ask-a-colleague.html#for=${id}`;

/** A question on the page of its section. */
export const questionOn = (section: string, question: string): string => `${section}.html#${question}`;

/** The field for the evidence of an answer: `evidenceField` of the form gives it its name. */
export const evidenceOn = (section: string, question: string): string => `${section}.html#${question}--evidence`;
