import type { FindingKind, QuestionRule, Rules } from '../../bank/types.ts';
import type { FindingState } from '../../core/score/findings.ts';
import { outOf100 } from '../../core/score/fraction.ts';
import type { QuestionCell, SectionCell, TrustCells } from '../../core/network/cells.ts';
import { gateTones, network as text } from '../../text/network/network.ts';
import { findingInWords, gateStates, results } from '../../text/results/results.ts';
import type { Spoken } from '../model/action-words.ts';

/** What a table of trusts shows. */
export type View = { readonly kind: 'sections' | 'gates' | FindingKind } | { readonly kind: 'questions'; readonly section: string };

/** A tone has a sign of its own, and the words say the same. */
export type Tone = 'go' | 'mid' | 'stop' | 'wait' | 'none';

export interface MapCell {
  readonly words: string;
  readonly tone: Tone;
}

export interface MapColumn {
  readonly id: string;
  readonly name: string;
  readonly cell: (cells: TrustCells) => MapCell;
}

/** Every view in the order in which a person chooses among them: the whole first, then the questions of each section. */
export function viewsOf({ sections }: Rules): readonly View[] {
  return [
    { kind: 'sections' },
    { kind: 'gates' },
    { kind: 'barrier' },
    { kind: 'facilitator' },
    ...sections.map((section) => ({ kind: 'questions' as const, section })),
  ];
}

/** What a view is called. */
export function viewName(view: View, { words }: Spoken): string {
  if (view.kind !== 'questions') return text.map.views[view.kind];
  return text.map.questionsOf(words.sections[view.section]?.title ?? view.section);
}

/** The columns of a view, each of which puts the cell of any trust into words. */
export function columnsOf(view: View, { rules, words }: Spoken): readonly MapColumn[] {
  switch (view.kind) {
    case 'sections':
      return rules.sections.map((id) => ({
        id,
        name: words.sections[id]?.title ?? id,
        cell: ({ sections }) => sectionCell(sections[id] ?? null, { rules, words }),
      }));
    case 'gates':
      return rules.gates.map((id) => ({
        id,
        name: words.gates[id]?.name ?? id,
        cell: ({ gates }) => ({ words: gateStates[gates[id]!], tone: gateTones[gates[id]!] }),
      }));
    case 'questions':
      return rules.questions
        .filter(({ section }) => section === view.section)
        .map((question) => ({
          id: question.id,
          name: `${words.questions[question.id]?.title ?? question.id}, ${text.map.target(question.target)}`,
          cell: ({ questions }) => questionCell(questions[question.id]!, question),
        }));
    default:
      return rules.findings
        .filter(({ kind }) => kind === view.kind)
        .map(({ id, kind }) => ({
          id,
          name: words.findings[id]?.title ?? id,
          cell: ({ findings }) => ({ words: findingInWords(kind, findings[id]!), tone: FINDING_TONES[findings[id]!] }),
        }));
  }
}

const FINDING_TONES: Readonly<Record<FindingState, Tone>> = {
  low: 'stop',
  middle: 'mid',
  high: 'go',
  notKnown: 'wait',
  doesNotApply: 'none',
};

function questionCell(cell: QuestionCell, { target }: QuestionRule): MapCell {
  if (cell.kind === 'level')
    return { words: text.level(cell.level), tone: cell.level >= target ? 'go' : cell.level === 0 ? 'stop' : 'mid' };
  return { words: text.questionStates[cell.kind], tone: cell.kind === 'unknown' || cell.kind === 'unanswered' ? 'wait' : 'none' };
}

function sectionCell(cell: SectionCell, { rules, words }: Spoken): MapCell {
  if (!cell) return { words: results.doesNotApply, tone: 'none' };
  const thresholds = rules.bands.map(({ from }) => from);
  const shown = (value: typeof cell.low) => outOf100(value, thresholds);
  const band = results.band(words.bands[cell.bands.low] ?? '', words.bands[cell.bands.high] ?? '');
  const score = cell.score ? String(shown(cell.score)) : text.map.noScore;
  return { words: text.map.section(score, results.to(shown(cell.low), shown(cell.high)), band), tone: bandTone(cell.bands, rules) };
}

function bandTone({ low, high }: NonNullable<SectionCell>['bands'], { bands }: Rules): Tone {
  if (low !== high) return 'wait';
  const at = bands.findIndex(({ id }) => id === low);
  return at === 0 ? 'stop' : at === bands.length - 1 ? 'go' : 'mid';
}
