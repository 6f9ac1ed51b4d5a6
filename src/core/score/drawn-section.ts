import { entry, type Answer } from '../answers.ts';
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

type Levelled = Weighted & { readonly level: number | null };

interface Last {
  /** The questions as text, and the sum of their weights in every draw, which no answer changes. */
  readonly questions: string;
  readonly weights: Int32Array;
  /** Their levels as text. */
  readonly levels: string;
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
  const levelled = applicable
    .filter(({ question }) => question.section === id)
    .map((one) => ({ ...one, level: levelOf(entry(answers, one.question.id)) }));
  const questions = levelled.map(({ question }) => question.id).join();
  const levels = levelled.map(({ level }) => level ?? '-').join();
  const last = sections.get(id);
  if (last?.questions === questions && last.levels === levels) return last.drawn;
  const weights = last?.questions === questions ? last.weights : weightsOf(prepared, levelled);
  const drawn = draw(prepared, weights, levelled);
  sections.set(id, { questions, weights, levels, drawn });
  return drawn;
}

function weightsOf({ draws }: Prepared, levelled: readonly Levelled[]): Int32Array {
  const weights = new Int32Array(DRAWS);
  for (const { question, weight } of levelled) addUp(weights, draws(question.id), weight);
  return weights;
}

function levelOf(answer: Answer | undefined): number | null {
  return answer?.kind === 'level' ? answer.level : null;
}

/* The sums are of whole numbers, far below the largest that fits for any bank that people answer. */
function draw({ draws }: Prepared, weights: Int32Array, levels: readonly Levelled[]): DrawnSection {
  const [open, points] = [new Int32Array(DRAWS), new Int32Array(DRAWS)];
  for (const { question, weight, level } of levels) {
    if (level === null) addUp(open, draws(question.id), weight);
    else if (level > 0) addUp(points, draws(question.id), weight * level);
  }
  const low = new Float64Array(DRAWS);
  for (let at = 0; at < DRAWS; at += 1) low[at] = points[at]! / (3 * weights[at]!);
  // With nothing open, both ends and the score are one.
  if (levels.every(({ level }) => level !== null)) return { low, high: low, score: low };
  const [high, score] = [new Float64Array(DRAWS), new Float64Array(DRAWS)];
  for (let at = 0; at < DRAWS; at += 1) {
    high[at] = (points[at]! + 3 * open[at]!) / (3 * weights[at]!);
    score[at] = points[at]! / (3 * (weights[at]! - open[at]!));
  }
  return { low, high, score };
}

function addUp(sums: Int32Array, multipliers: Uint16Array, factor: number): void {
  for (let at = 0; at < DRAWS; at += 1) sums[at]! += factor * multipliers[at]!;
}
