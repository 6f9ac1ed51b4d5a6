import type { GateState } from '../../core/score/gates.ts';
import type { QuestionCell } from '../../core/network/cells.ts';
import type { NetworkTrust } from '../../core/network/trusts.ts';
import { count } from '../count.ts';
import { files } from './files.ts';

/** The words of the page on which a network lead sees many trusts side by side, and of its files. */
export const network = {
  title: 'Trusts of a network',
  intro: 'For leads of imaging networks: see the files of many trusts side by side, and plan what is best done once for all.',
  private:
    'The files are read on this page and sent nowhere. The page keeps levels, states and figures. It keeps no notes, owners, reasons or links.',
  oneTrust: 'This is one trust. Add the file of another to see what they have in common.',
  noRanking: 'Trusts stand in alphabetical order. This page ranks nobody: figures of trusts with different tools are not comparable.',
  linkHere: 'For network leads: see many trusts side by side',
  add: {
    heading: 'Add files',
    label: 'Files of trusts',
    hint: (most: string) => `Choose or drop the .json files of trusts, up to ${most} at once, and the network file if you have saved one.`,
    reading: (done: number, all: number) => `Reading file ${done} of ${all}`,
    progress: 'Files read',
    cancel: 'Cancel',
    cancelled: 'Cancelled. The page is as it was before.',
    done: (read: number, not: number) => `${count(read, 'file')} read${not > 0 ? `, ${not} left out` : ''}.`,
  },
  files,
  show: {
    heading: 'How trusts are shown',
    letters: 'Show letters instead of names',
    lettersHint:
      'Here, on paper and in every file. Letters follow the alphabetical order of names, so they change when a trust is added or taken out.',
    naming: 'Trusts may be named to each other',
    namingHint: 'Switch this on only when they have agreed. Otherwise the page says how many could help, not who.',
  },
  none: 'No files yet. The figures appear here once you add some.',
  trusts: (many: number) => count(many, 'trust'),
  map: {
    heading: 'Side by side',
    legend: 'What to see',
    views: { sections: 'Sections', gates: 'Gates', barrier: 'Barriers', facilitator: 'Facilitators' },
    questionsOf: (section: string) => `Questions: ${section}`,
    caption: (what: string, from: number, to: number, all: number) =>
      from === 1 && to === all ? what : `${what}, trusts ${from} to ${to} of ${all}`,
    some: (what: string, from: number, to: number, all: number) => `${what} ${from} to ${to} of ${all}`,
    block: (from: number, to: number, all: number, first: string, last: string) =>
      `Trusts ${from} to ${to} of ${all}: ${from === to ? first : `${first} to ${last}`}`,
    trust: 'Trust',
    target: (target: number) => `target ${target}`,
    section: (score: string, range: string, band: string) => `${score} (${range}), ${band}`,
    noScore: 'No score',
    marks: { quick: 'quick check', fictional: 'fictional' },
    keys: {
      sections: 'Score out of 100 with its range, and the band. A section whose range crosses bands has no tone of its own.',
      gates: 'A gate is ready when all that it asks for is met. A quick check never shows a gate as ready.',
      barrier: 'How far each barrier is covered by the answers behind it.',
      facilitator: 'How far each facilitator is in place by the answers behind it.',
      questions: 'The level of each answer, 0 to 3. The head of a column says the target.',
    },
    tones: {
      go: 'in place, at target or ready',
      mid: 'part of the way',
      stop: 'below target, missing or not ready',
      wait: 'not known or uncertain',
      none: 'does not apply or not asked',
    },
    tonesHeading: 'Signs',
  },
  gaps: {
    heading: 'Gaps that trusts have in common',
    rule: 'Below target or not known in at least half of the trusts to which it applies, and in at least 2. Most trusts first.',
    none: 'No gap is common to half of the trusts.',
    columns: { what: 'Question or duty', section: 'Section', below: 'Below target', unknown: 'Not known', of: 'Of trusts' },
  },
  offers: {
    heading: 'In place in some trusts, needed in others',
    rule: 'In place means at the target, with evidence named in the file. Nobody has checked the evidence.',
    none: 'No trust has something in place with evidence that another one needs.',
    unnamed: (have: number, need: number) =>
      `${have === 1 ? 'One trust has' : `${have} trusts have`} this in place with evidence; ${need === 1 ? 'one needs' : `${need} need`} it.`,
    named: (have: readonly string[], need: readonly string[]) =>
      `${listed(have)} ${have.length === 1 ? 'has' : 'have'} this in place with evidence; ${listed(need)} ${need.length === 1 ? 'needs' : 'need'} it.`,
  },
  actions: {
    heading: 'Best done once for all',
    rule: 'Actions that at least half of the trusts to which they apply, and at least 2, are known to need. Effort and lead time are of doing once every step that any of them needs. Finding out is left to each trust.',
    none: 'No action is needed by half of the trusts.',
    need: (need: number, applies: number, unknown: number) =>
      `${need} of ${applies} trusts need it${unknown > 0 ? `, ${unknown} do not know yet` : ''}`,
    effort: (points: number, weeks: number) => `${count(points, 'effort point')}, ${count(weeks, 'week')}`,
    adopt: 'Take into the network plan',
    adopted: 'In the network plan',
    columns: { action: 'Action', gate: 'Gate', need: 'Who needs it', effort: 'Effort', roles: 'Roles' },
    which: (title: string) => `: ${title}`,
  },
  plan: {
    heading: 'Network plan',
    intro: 'The network’s own plan. Give each action an owner, a due date and a note.',
    none: 'No action is in the plan yet. Take one from "Best done once for all".',
    owner: 'Owner',
    due: 'Due date',
    note: 'Note',
    remove: 'Remove from the plan',
    taken: (title: string) => `In the network plan: ${title}`,
    removed: (title: string) => `Removed from the network plan: ${title}`,
    unset: 'to be set',
    kept: 'The plan is on this page only, until you save the network file. The file holds the actions, owners, dates and notes of this plan and nothing of any trust’s file. Open it again beside the files of the trusts.',
    save: 'Save the network file',
    saved: (name: string) => `Handed to the browser: ${name}`,
    unsaved: 'The plan has changes that are in no file yet.',
    gone: 'An action that these questions no longer have',
    columns: { action: 'Action', need: 'Who needs it', owner: 'Owner', due: 'Due', note: 'Note' },
  },
  exports: {
    heading: 'Take along',
    intro:
      'No file holds notes, reasons, links or the owners in trusts’ plans. With letters, no file holds the name of a trust, and owners and notes of the network plan are left out as well.',
    excel: 'Excel',
    excelSays: 'Sections, gates, questions, findings, common gaps, actions and the network plan.',
    csv: 'CSV',
    csvSays: 'One row for each trust and question, for DuckDB, R or any program for data.',
    pdf: 'PDF',
    pdfSays: 'Sections, gates, common gaps, actions and the network plan, to print or read with a screen reader.',
    making: (name: string) => `Making the ${name} file.`,
    made: (name: string) => `Handed to the browser: ${name}`,
    failed: (name: string, reason: string) => `The ${name} file could not be made. Reason: ${reason}`,
    print: 'Print this page',
  },
  keeps: {
    heading: 'What is kept where',
    items: [
      'The files of trusts: on this page until you close or reload it. Nothing of them is stored in this browser.',
      'The network plan: on this page, and in the network file once you save it.',
      'What you take along: wherever you save it.',
      'Nothing is sent to anyone.',
    ],
  },
  questionStates: {
    unknown: 'Not known',
    unanswered: 'No answer',
    notApplicable: 'Does not apply',
    notAsked: 'Not asked',
    notInQuickCheck: 'Not in quick check',
  } satisfies Readonly<Record<Exclude<QuestionCell['kind'], 'level'>, string>>,
  level: (level: number) => `Level ${level}`,
  unnamed: 'Trust without a name',
} as const;

/** What a trust is called: by its letter alone, or by its name, with a number where another has the same. */
export function trustName({ name, number, letter }: Omit<NetworkTrust, 'cells' | 'id'>, shownBy: 'names' | 'letters'): string {
  if (shownBy === 'letters') return `Trust ${letter}`;
  return `${name || network.unnamed}${number === undefined ? '' : ` (${number})`}`;
}

/** The tone of a gate. */
export const gateTones: Readonly<Record<GateState, 'go' | 'stop' | 'wait' | 'none'>> = {
  ready: 'go',
  notReady: 'stop',
  notKnown: 'wait',
  nothingAsked: 'none',
};

/* A sentence with more names than this is not read. */
const NAMES_AT_MOST = 12;

function listed(names: readonly string[]): string {
  const all = names.length > NAMES_AT_MOST ? [...names.slice(0, NAMES_AT_MOST), `${names.length - NAMES_AT_MOST} more`] : names;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
