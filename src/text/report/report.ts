import type { ActionStatus } from '../../core/answers.ts';
import type { Copy } from '../../report/model/report.ts';
import { count } from '../count.ts';
import { dayInWords } from '../dates.ts';

/** The words of the files that leave the browser: PDF, Word, the page that can be kept, and the summary for a board. */
export const report = {
  planTitle: (trust: string) => (trust ? `Action plan: ${trust}` : 'Action plan'),
  title: (trust: string) => (trust ? `Readiness for AI: ${trust}` : 'Readiness for AI'),
  boardTitle: (trust: string) => (trust ? `Board summary: ${trust}` : 'Board summary'),
  subject: 'Readiness to deploy an AI tool, with an action plan',
  made: (moment: string, version: string, hash: string) => `Made with Groundwork on ${moment}. Bank of questions ${version} (${hash}).`,
  footer: (copy: string, trust: string, moment: string) => [copy, trust, `made ${moment}`].filter(Boolean).join(' · '),
  network: (name: string) => `Imaging network: ${name}.`,
  useCase: (use: string) => `For: ${use}.`,
  stage: (stage: string) => `Stage: ${stage}.`,
  contents: (parts: readonly string[]) => `In this copy: ${parts.join(' · ')}.`,
  where: 'Where the trust is',
  scoreOf: (score: number | null, low: number, high: number, band: string) =>
    `${score === null ? 'No score yet' : `${score} out of 100`}. ${low === high ? 'Nothing is left unknown' : `Between ${low} and ${high}, because of what is not known yet`}. Band: ${band}.`,
  rangesAlt: (sections: readonly string[]) => `Chart of the sections on a scale of 0 to 100. ${sections.join('; ')}.`,
  rangeAlt: (section: string, score: number | null, low: number, high: number) =>
    `${section} ${score ?? 'has no score yet'}${low === high ? '' : `, between ${low} and ${high}`}`,
  gates: 'Ready for each gate?',
  gate: (name: string, state: string) => `${name}: ${state.toLowerCase()}`,
  nothingMissing: 'Nothing is missing or unknown.',
  barriers: 'What stands in the way',
  facilitators: 'What carries the trust',
  findingColumns: { finding: 'Finding', state: 'Where the trust stands', range: 'Out of 100', source: 'Source' },
  changes: 'What would change it most',
  plan: 'Action plan',
  planColumns: { number: 'No.', action: 'Action', owner: 'Owner', dates: 'Dates', status: 'Status' },
  noPlan: 'No action: every question is at its target.',
  settled: 'No longer called for by the answers',
  settledIntro: 'What was said of these stays until someone removes it.',
  withoutGate: 'Before no gate in particular',
  closes: (title: string) => `Closes: ${title}.`,
  waitsFor: (numbers: string) => `Waits for ${numbers}.`,
  suggested: (role: string) => `Suggested: ${role}`,
  due: (date: string) => `Due ${dayInWords(date)}.`,
  earliest: (weeks: number, start: string, finish: string) =>
    `${count(weeks, 'week')}, at the earliest from ${dayInWords(start)} to ${dayInWords(finish)}.`,
  weeks: (weeks: number) => `${count(weeks, 'week')}.`,
  needed: (date: string) => `Needed by ${dayInWords(date)}.`,
  firstNeeded: (finish: string, needed: string) =>
    `What is needed first is possible by ${dayInWords(finish)}, and needed by ${dayInWords(needed)}.`,
  startBy: (date: string) => `Start by ${dayInWords(date)}.`,
  heldBy: (numbers: string) => `No earliest day: waits for ${numbers}, put off or not to be done.`,
  note: (text: string) => `Note: ${text}`,
  why: (text: string) => `Why: ${text}`,
  answers: 'Answers, notes and evidence',
  answerColumns: { question: 'Question', answer: 'Answer', remarks: 'Note and evidence' },
  evidence: (text: string) => `Evidence: ${text}`,
  method: 'How the score is worked out',
  signatures: 'Agreed by',
  signaturesIntro: 'Names, roles and dates of those who agree to this plan.',
  signatureRoles: ['Trust lead for the deployment', 'Clinical lead', 'Clinical safety officer', 'Information governance lead'],
  next: 'Next actions: the first that wait for no other',
  nextColumns: { action: 'Action', owner: 'Owner', by: 'By' },
  worst: 'Barriers that the trust is most exposed to',
  best: 'What carries it most',
  none: 'None known yet.',
  unnamed: 'to be named',
  unset: 'no date',
  more: (rest: string) => `And more: ${rest}`,
  overdue: (day: string) => `${day} (overdue)`,
  notInTime: (day: string, needed: string) => `${day} (needed by ${dayInWords(needed)})`,
  suggestedDay: (day: string) => `Suggested: ${day}`,
  lateInAll: (late: number) =>
    `${count(late, 'action')} of the plan cannot be done by the day ${late === 1 ? 'it is' : 'they are'} needed.`,
  madeBriefly: (moment: string, version: string) => `Made with Groundwork on ${moment}. Bank of questions ${version}.`,
  blocks: (missing: number, unknown: number) =>
    [missing > 0 ? `${missing} not met` : '', unknown > 0 ? `${unknown} not known` : ''].filter(Boolean).join(', ') || 'nothing missing',
  gateColumns: { gate: 'Gate', state: 'State', blocks: 'What is missing', date: 'Planned for' },
} as const;

/** What a copy is for, as it says on itself; what it leaves out is said beside it. */
export const copies: Readonly<Record<Copy, { readonly name: string; readonly says: string; readonly choose: string }>> = {
  full: {
    name: 'Full copy',
    says: 'Full copy: it has names, notes and evidence. Think before you pass it on.',
    choose: 'Everything: results, plan, answers, notes and evidence.',
  },
  plan: {
    name: 'Plan copy',
    says: 'Plan copy: the gates and the action plan, with names and the notes of actions. Think before you pass it on.',
    choose: 'The gates, the action plan and room to sign.',
  },
  board: {
    name: 'Board copy',
    says: 'Board copy: results and next actions on one page.',
    choose: 'One page: headline, gates, main barriers, next actions.',
  },
  publish: {
    name: 'Copy to publish',
    says: 'Copy to publish: scores and dates are those of the full copy.',
    choose: 'As the full copy, for anyone to read.',
  },
};

/** How far an action is. */
export const statuses: Readonly<Record<ActionStatus | 'notStarted', string>> = {
  notStarted: 'Not started',
  started: 'In progress',
  done: 'Done',
  putOff: 'Put off',
  willNotDo: 'Will not do',
};

/** The dates against what UCL reported. Never more than the sources say: no barrier costs months, no date is predicted. */
export const reality = {
  heading: 'Your dates and what UCL reported',
  contract: (contract: string, least: string, most: string) =>
    `UCL reported that contracting took 4 to 10 months longer than planned. Your contract is planned for ${dayInWords(contract)}. If contracting here ran over as it did there, it would be signed between ${dayInWords(least)} and ${dayInWords(most)}.`,
  notYet: (day: string) =>
    `UCL reported that 23 of 66 trusts were not yet using the tools 18 months after contracting was due there. For your date, that is ${dayInWords(day)}.`,
  limits: 'This is what happened there, not a forecast for here: no source says by how much a first use would move.',
} as const;

/** The page with the summary for a board. */
export const board = {
  title: 'Board summary',
  description: 'One page for a board: the headline, the gates, the main barriers and the next actions.',
  loading: 'The summary appears here.',
  toPlan: 'Back to the action plan',
  link: 'See the board summary',
} as const;
