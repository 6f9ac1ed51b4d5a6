import type { Effort, FindingKind } from '../../bank/types.ts';
import type { FindingState } from '../../core/score/findings.ts';
import type { GateState } from '../../core/score/gates.ts';
import type { ItemState } from '../../core/score/requirements.ts';
import { count } from '../count.ts';
import { grades } from './grades.ts';

export const results = {
  title: 'Results',
  loading: 'Your results appear here.',
  nothing: 'Nothing is answered yet, so there is nothing to show.',
  toQuestions: 'Go to the questions',
  toOthers: 'Open another assessment',
  answered: (withLevel: number, asked: number) =>
    `${withLevel} of ${count(asked, 'scored question')} ${withLevel === 1 ? 'has' : 'have'} a level.`,
  open: (unknown: number, notApplicable: number) =>
    [unknown > 0 ? `${unknown} answered "I do not know"` : '', notApplicable > 0 ? `${notApplicable} not applicable` : '']
      .filter(Boolean)
      .join(', '),
  headline: 'Where you are',
  gatesInShort: 'The gates',
  outOf: 'out of 100',
  range: (low: number, high: number) =>
    low === high ? `Certain: nothing is left unknown` : `Between ${low} and ${high}, because of what is not known yet`,
  noScore: 'No score yet',
  noScoreWhy: 'A score needs at least 1 answer with a level in every section that applies.',
  noHeadline: 'No section applies to this deployment.',
  band: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  sections: 'The 5 sections',
  sectionsCaption: 'Score, range and band of each section, out of 100',
  columns: { section: 'Section', score: 'Score', range: 'Range', band: 'Band' },
  how: (levels: number, most: number, open: number) =>
    `${levels} of ${most} points (weight × level)${open > 0 ? `, and ${open} points not known` : ''}`,
  to: (low: number, high: number) => (low === high ? `${low}` : `${low} to ${high}`),
  figure: (score: number | null, range: string) => {
    if (score === null) return `no score, ${range}`;
    return range === String(score) ? range : `${score} (${range})`;
  },
  doesNotApply: 'Does not apply',
  gates: 'Are you ready for each gate?',
  gatesIntro: ({ S, M, L }: Readonly<Record<Effort, number>>) =>
    `A gate asks for what the law and due diligence demand and for the questions that must not be missed, its own and those of earlier gates. A high score never opens a gate. Effort is counted in points: ${S} for a small step, ${M} for a medium one, ${L} for a large one.`,
  blocks: 'What is missing',
  unknowns: 'What is not known yet',
  leftOut: 'Left out',
  notInQuickCheck: (more: number) =>
    `${more > 0 ? `${count(more, 'more thing')} asked in the full questionnaire only. ` : ''}A quick check never shows a gate as ready.`,
  metItems: (met: number) => `${count(met, 'thing')} in place`,
  levels: (now: number, needed: number) => `level ${now} now, level ${needed} needed`,
  guidance: 'Guidance that applies too, and never holds the gate shut',
  whoKnows: 'Who would know',
  overdue: 'may be out of date',
  earlier: (blocking: number, unknown: number) =>
    `Also from earlier gates: ${[blocking > 0 ? `${blocking} not met` : '', unknown > 0 ? `${unknown} not known` : ''].filter(Boolean).join(', ')}.`,
  noReason: 'no reason given yet',
  reason: (reason: string) => `does not apply, because: ${reason}`,
  more: (more: number) => `Show ${count(more, 'more finding')}`,
  barriers: 'What stands in your way',
  barriersIntro: 'Barriers from the study, reports of it and the evidence around it, most exposed first, with the questions behind each.',
  facilitators: 'What carries you',
  facilitatorsIntro:
    'Facilitators from the study, reports of it and the evidence around it, strongest in place first, with the questions behind each.',
  stripCaption: 'How far each finding is covered or in place, from its low to its high end',
  stripKey: (groups: readonly string[]) =>
    `Each bar is a finding, from its low to its high end between 0 and 100, with thin lines at one third and two thirds. Thick lines part the groups, from left to right: ${groups.join(', ')}.`,
  stripTable: { barrier: 'Barriers by where you stand', facilitator: 'Facilitators by where you stand' },
  stripColumns: { state: 'Where you stand', many: 'How many', which: 'Which' },
  why: 'Why, and how it is worked out',
  toOpen: (points: number, things: number) => `To open it: ${count(things, 'thing')}, ${count(points, 'effort point')} in all.`,
  grades: `Grade ${Object.entries(grades)
    .map(([grade, says]) => `${grade}: ${says}`)
    .join('. ')}.`,
  outside: 'from outside the study',
  grade: (grade: string) => `grade ${grade}`,
  printed: 'Print this page',
  toPlan: 'See your action plan',
  bands: (bands: readonly { readonly name: string; readonly from: number }[]) =>
    `Bands: ${bands.map(({ name, from }) => `${name} from ${from}`).join(', ')}.`,
  covered: { barrier: (shown: string) => `${shown} out of 100 covered`, facilitator: (shown: string) => `${shown} out of 100 in place` },
  method: 'How the score is worked out.',
  own: 'The rules of this score are our own convention. The score says how much of what helps is in place here; it predicts no date and no outcome.',
} as const;

export const gateStates: Readonly<Record<GateState, string>> = {
  notReady: 'Not ready',
  notKnown: 'Not known',
  ready: 'Ready',
  nothingAsked: 'Nothing asked',
};

export const itemStates: Readonly<Record<ItemState['kind'], string>> = {
  met: 'Met',
  partly: 'Partly met',
  notMet: 'Not met',
  unknown: 'Not known',
  notInQuickCheck: 'Not in the quick check',
  notApplicable: 'Does not apply',
  notAsked: 'Not asked',
};

const barrierStates: Readonly<Record<FindingState, string>> = {
  low: 'Exposed',
  middle: 'Partly covered',
  high: 'Covered',
  notKnown: 'Not known',
  doesNotApply: 'Does not apply',
};
const facilitatorStates: Readonly<Record<FindingState, string>> = {
  low: 'Missing',
  middle: 'Partial',
  high: 'In place',
  notKnown: 'Not known',
  doesNotApply: 'Does not apply',
};

/** Where a trust stands on a finding, in the words for its kind. */
export function findingInWords(kind: FindingKind, state: FindingState): string {
  return kind === 'barrier' ? barrierStates[state] : facilitatorStates[state];
}
