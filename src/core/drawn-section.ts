import { entry, type Answer } from './answers.ts';
import { DRAWS } from './draws.ts';
import type { Weighted } from './measure.ts';
import type { Prepared } from './prepare.ts';

/** The figures of one section in every draw, each between 0 and 1. */
export interface DrawnSection {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Not a number where no question has a level. */
  readonly score: Float64Array;
}

interface Last {
  /** The questions and their levels, as text. */
  readonly of: string;
  readonly drawn: DrawnSection;
}

const remembered = new WeakMap<Prepared, Map<string, Last>>();

/**
 * Works out a section in every draw. What it was last time is remembered for each section, so that a change to one answer
 * draws one section anew. `applicable` may hold the questions of all sections.
 */
export function drawnSection(
  prepared: Prepared,
  id: string,
  applicable: readonly Weighted[],
  answers: Readonly<Record<string, Answer>>,
): DrawnSection {
  const sections = remembered.get(prepared) ?? new Map<string, Last>();
  remembered.set(prepared, sections);
  const levels = applicable
    .filter(({ question }) => question.section === id)
    .map((one) => ({ ...one, level: levelOf(entry(answers, one.question.id)) }));
  const of = JSON.stringify(levels.map(({ question, level }) => [question.id, level]));
  const last = sections.get(id);
  if (last?.of === of) return last.drawn;
  const drawn = draw(prepared, levels);
  sections.set(id, { of, drawn });
  return drawn;
}

function levelOf(answer: Answer | undefined): number | null {
  return answer?.kind === 'level' ? answer.level : null;
}

/* The sums are of whole numbers, far below the largest that fits for any bank that people answer. */
function draw({ draws }: Prepared, levels: readonly (Weighted & { readonly level: number | null })[]): DrawnSection {
  const [weights, open, points] = [new Int32Array(DRAWS), new Int32Array(DRAWS), new Int32Array(DRAWS)];
  for (const { question, weight, level } of levels) {
    const multipliers = draws(question.id);
    addUp(weights, multipliers, weight);
    if (level === null) addUp(open, multipliers, weight);
    else if (level > 0) addUp(points, multipliers, weight * level);
  }
  const drawn = { low: new Float64Array(DRAWS), high: new Float64Array(DRAWS), score: new Float64Array(DRAWS) };
  for (let at = 0; at < DRAWS; at += 1) {
    const whole = 3 * weights[at]!;
    drawn.low[at] = points[at]! / whole;
    drawn.high[at] = (points[at]! + 3 * open[at]!) / whole;
    drawn.score[at] = points[at]! / (3 * (weights[at]! - open[at]!));
  }
  return drawn;
}

function addUp(sums: Int32Array, multipliers: Uint16Array, factor: number): void {
  for (let at = 0; at < DRAWS; at += 1) sums[at]! += factor * multipliers[at]!;
}
