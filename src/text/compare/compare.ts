import type { Change } from '../../core/compare/change.ts';
import type { LeftOut } from '../../core/compare/common-ground.ts';
import type { ActionChange } from '../../core/compare/compare-actions.ts';
import type { AnswerChange } from '../../core/compare/compare-answers.ts';
import { count } from '../count.ts';

export const compare = {
  title: 'Compare with earlier',
  intro: 'Open earlier files of the same assessment, and see what has changed since. This page only reads: it changes and keeps nothing.',
  link: 'Compare with earlier files of this assessment',
  listLink: 'Compare assessments over time',
  loading: 'What can be compared appears here.',
  choose: 'Choose what to compare',
  files: {
    label: 'Open earlier files',
    hint: 'Choose one or more .json files or full HTML reports that you downloaded, or drop them here.',
  },
  kept: 'Or take others that this browser keeps',
  kind: (moment: string, answers: number) => `saved on ${moment}, ${count(answers, 'answer')}`,
  print: 'Print this page',
  back: 'Back to your results',

  dates: 'What is compared',
  datesColumns: { what: 'What', saved: 'Saved on', done: 'What was done' },
  open: (name: string) => `Open in this browser: ${name}`,
  fromBrowser: (name: string) => `In this browser: ${name}`,
  fromFile: (file: string) => `File: ${file}`,
  compared: 'Read.',
  otherTrust: (theirs: string, ours: string) =>
    `Left out: ${theirs ? `it is of ${theirs}` : 'it names no trust'}, and what it would be compared with ${ours ? `is of ${ours}` : 'names none'}.`,
  takeIn: 'Compare it all the same',
  takenIn: 'Read and compared, though its trust has another name.',
  twice: (of: string) => `Left out: it is the same as "${of}".`,
  newerBank: 'Left out: it was made with newer questions than this site has. Ask your host to update this site.',
  reply:
    'Left out: it is an answer of one colleague to some questions, not the assessment of a trust. Combine it first on the page "Combine answers of several people".',
  otherBank: (from: string, to: string) => `Made with version ${from} of the questions. This is version ${to}.`,
  notIntact: 'It was changed after Groundwork wrote it.',
  refused: (why: string) => `Left out. ${why}`,
  remove: 'Take it out',
  read: (read: number, refused: number) =>
    `${count(read, 'file')} read${refused > 0 ? `, ${count(refused, 'file')} left out: the table says why` : ''}.`,

  nothingOpen: 'No assessment is open in this browser, so files are compared with the newest of them.',
  needOne: 'Open a file of an earlier date to compare with what is open here.',
  needTwo: 'Open files of two dates to compare them.',

  overTime: 'Over time',
  overTimeIntro: (compared: number, dates: number) =>
    `Headline and sections on ${count(dates, 'date')}, over the ${count(compared, 'question or duty', 'questions and duties')} that all of them could answer. A bar runs from the low to the high end, the dot is the score. Dates are evenly spaced, whatever the time between them. The table says the same.`,
  overTimeAlt: 'Chart of headline and sections on each date. The table says the same.',
  overTimeTable: 'Score and range of headline and sections on each date, out of 100',
  date: 'Date',
  headline: 'Headline',

  from: 'Compare from',
  since: (from: string, to: string) => `What changed from ${from} to ${to}`,
  rules: (compared: number) => [
    `Both dates are worked out with the present questions and rules, over the ${count(compared, 'question or duty', 'questions and duties')} that both could answer. So a figure here can differ from the one on the results page.`,
    'A figure rose only where both ends of its range rose: it is higher at worst and at best. It fell only where both fell.',
    'Where the new range lies within the old one, it became known. Where it is wider, it became unknown. Neither is a rise or a fall.',
    'Findings, gates and answers rose or fell only where both dates know how they stand.',
    'What the questions, the facts of the deployment or the kind of assessment changed is named below, and never counts as progress.',
  ],
  moreKnown: (rose: number, fell: number, known: number, unknown: number, other: number) =>
    `Answers: ${[`${rose} rose`, `${fell} fell`, `${known} became known`, `${unknown} became unknown`, ...(other > 0 ? [`${other} changed otherwise`] : [])].join(', ')}.`,
  nothing: 'Nothing that can be compared has changed.',

  figures: 'Headline and sections',
  figuresCaption: 'Score, range and band of headline and sections on both dates, out of 100',
  gates: 'Gates',
  gatesCaption: 'How each gate stands on both dates',
  gatesIntro: 'A gate is worked out over what both dates could answer. Where everything that it asks today says otherwise, that is added.',
  findings: 'Findings',
  findingsNone: 'No finding stands otherwise.',
  findingsCaption: 'Findings that stand otherwise',
  findingsRest: (stayed: number) => `${count(stayed, 'finding')} as before or not compared.`,
  answers: 'Answers',
  answersNone: 'No answer that can be compared is another.',
  answersCaption: 'Answers that are others, question by question',
  actions: 'Actions',
  actionsNone: 'No action was done, dropped, put off, added or is no longer called for.',
  actionsCaption: 'What became of actions',
  late: (day: string) => `Late on ${day}`,
  lateNone: (day: string) => `No action was late on ${day}.`,
  lateIntro: (day: string) => `Late on ${day}: due before that day, and neither done, dropped nor put off.`,
  bank: 'What else is different',
  bankNone: 'Both dates could answer the same questions.',
  bankIntro: 'These are left out of every figure above, because one of the dates could not answer them in the same way.',
  columns: {
    what: 'What',
    on: (date: string) => `On ${date}`,
    change: 'Change',
    gate: 'Gate',
    finding: 'Finding',
    question: 'Question or duty',
    action: 'Action',
    became: 'What became of it',
    due: 'Due',
    inPlace: 'In place',
    why: 'Why',
  },
  inPlace: (before: number, after: number, of: number) => `${before}, then ${after}, of ${of}`,
  inAll: (state: string) => `${state} over everything asked`,
  noAnswer: 'No answer',
  stillNotKnown: 'Still not known',
  none: '–',
  own: (title: string) => `Own action: ${title}`,
  retired: (why: string) => `Asked no longer: ${why}`,
  foreign: 'Not known to these questions',
} as const;

/** What became of a figure or an answer. */
export const changeWords: Readonly<Record<Change | 'notCompared' | AnswerChange['change'], string>> = {
  rose: 'Rose',
  fell: 'Fell',
  becameKnown: 'Became known',
  becameUnknown: 'Became unknown',
  stayed: 'As before',
  notCompared: 'Not compared',
  appliesNow: 'Applies now',
  noLongerApplies: 'Does not apply now',
};

export const gateChangeWords: Readonly<Record<Change | 'notCompared', string>> = {
  ...changeWords,
  rose: 'Open now',
  fell: 'Shut now',
  becameKnown: 'Known now',
  becameUnknown: 'Not known now',
};

export const actionChangeWords: Readonly<Record<ActionChange['what'], string>> = {
  done: 'Done',
  willNotDo: 'Dropped: will not be done',
  putOff: 'Put off',
  reopened: 'To be done again',
  new: 'New',
  noLonger: 'No longer called for',
};

/** Why something is left out of the figures. */
export const leftOutWords: Readonly<Record<LeftOut, string>> = {
  new: 'Not asked then, as far as the file shows',
  moved: 'Has had another name since',
  reworded: 'Asked in other words since, and not confirmed',
  notAllowed: '"Does not apply" was said, and can no longer be said',
  facts: 'Asked on one date only: the facts of the deployment differ',
  quick: 'Asked on one date only: the other is a quick check',
  applies: 'Does not apply on one of the dates',
};
