import type { Level, Rules } from '../../bank/types.ts';
import { entry, type Assessment, type AssessmentKind } from '../answers.ts';
import { factsAllow, isAsked } from '../score/applicable.ts';
import { bandsOf, type BandRange } from '../score/bands.ts';
import type { FindingState } from '../score/findings.ts';
import { gapsOf } from '../plan/gaps.ts';
import type { GateState } from '../score/gates.ts';
import type { Measure } from '../score/measure.ts';
import { prepare } from '../score/prepare.ts';
import { requirementState, type ItemState } from '../score/requirements.ts';
import { score } from '../score/score.ts';

/** How a trust stands at a question. `evidence` is true where its file names a link or a document, which is not kept here. */
export type QuestionCell =
  | { readonly kind: 'level'; readonly level: Level; readonly met: boolean; readonly evidence: boolean }
  | { readonly kind: 'unknown' | 'unanswered' | 'notApplicable' | 'notAsked' | 'notInQuickCheck' };

/** A section of a trust; null where nothing of it applies. */
export type SectionCell = (Measure & { readonly bands: BandRange }) | null;

/** What closing a gap takes: the levels to reach, lowest first, none for a duty; and the earliest gate that needs it. */
export interface ActionCell {
  readonly gate: string;
  readonly levels: readonly Level[];
}

/**
 * What a network sees of one trust, by id: levels, states and figures. It has no note, owner, link, reason or name, so
 * nothing that is made of it can give one away.
 */
export interface TrustCells {
  readonly kind: AssessmentKind;
  readonly fictional: boolean;
  readonly sections: Readonly<Record<string, SectionCell>>;
  readonly questions: Readonly<Record<string, QuestionCell>>;
  readonly findings: Readonly<Record<string, FindingState>>;
  readonly gates: Readonly<Record<string, GateState>>;
  /** Duties that are asked by themselves. */
  readonly duties: Readonly<Record<string, ItemState['kind']>>;
  /** What the trust is known to need, without what it has to find out. */
  readonly actions: Readonly<Record<string, ActionCell>>;
}

/** The cells of one trust, from its assessment alone: no other trust changes them. The figures are those of its own results. */
export function cellsOf(rules: Rules, assessment: Assessment): TrustCells {
  const prepared = prepare(rules);
  const scores = score(rules, assessment);
  const gaps = gapsOf(prepared, assessment, scores.gains).filter((gap) => !gap.findOut);
  return {
    kind: assessment.kind,
    fictional: assessment.fictional,
    sections: byId(scores.sections, ({ measure }) => measure && { ...measure, bands: bandsOf(rules, measure) }),
    questions: byId(rules.questions, (question) => questionCell(question, assessment)),
    findings: byId(scores.findings, ({ state }) => state),
    gates: byId(scores.gates, ({ state }) => state),
    duties: byId(
      rules.requirements.filter(({ asked }) => asked),
      (duty) => requirementState(prepared, duty, assessment).kind,
    ),
    actions: byId(gaps, ({ gate, levels }) => ({ gate, levels })),
  };
}

function questionCell(question: Rules['questions'][number], assessment: Assessment): QuestionCell {
  if (!factsAllow(question, assessment.deployment)) return { kind: 'notAsked' };
  if (!isAsked(question, assessment)) return { kind: 'notInQuickCheck' };
  const answer = entry(assessment.answers, question.id);
  if (answer?.kind !== 'level') return { kind: answer?.kind ?? 'unanswered' };
  const evidence = (entry(assessment.remarks, question.id)?.evidence ?? '').trim() !== '';
  return { kind: 'level', level: answer.level, met: answer.level >= question.target, evidence };
}

function byId<T extends { readonly id: string }, Cell>(items: readonly T[], cell: (item: T) => Cell): Readonly<Record<string, Cell>> {
  return Object.fromEntries(items.map((item) => [item.id, cell(item)]));
}
