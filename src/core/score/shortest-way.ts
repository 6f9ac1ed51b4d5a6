import type { Level } from '../../bank/types.ts';
import { entry, type Answer } from '../answers.ts';
import { bandAt } from './bands.ts';
import { fraction, type Fraction } from './fraction.ts';
import type { Weighted } from './measure.ts';
import type { Prepared } from './prepare.ts';
import { riseTo, type Rise } from './rises.ts';
import type { SectionResult } from './score.ts';

/** The cheapest way to the next band, and where it leads. */
export interface Way {
  /** The band that the low end then reaches. */
  readonly band: string;
  /** In order of id. */
  readonly rises: readonly Rise[];
  readonly effortPoints: number;
  /** The low end of the headline once all is done. */
  readonly low: Fraction;
}

/**
 * The cheapest set of level rises that brings the low end of the headline to the threshold above its band; exact, not
 * greedy. Of two that cost the same the one that gains more; then, at the first question in order of id in which they
 * differ, the one that raises it further (product rule "Shortest way to the next band").
 * Null in the top band, and where no section applies.
 */
export function shortestWay(
  { rules }: Prepared,
  applicable: readonly Weighted[],
  answers: Readonly<Record<string, Answer>>,
  sections: readonly SectionResult[],
): Way | null {
  const scale = scaleOf(sections);
  if (scale === null) return null;
  const have = sections.reduce((sum, { id, sums }) => sum + sums.weightedLevels * scale.unit(id), 0);
  const here = rules.bands.findIndex((band) => band.id === bandAt(rules, fraction(have, scale.whole)));
  const next = rules.bands[here + 1];
  if (next === undefined) return null;

  const choices = applicable.map(({ question, weight }): readonly Choice[] => {
    const answer = entry(answers, question.id);
    const from = answer?.kind === 'level' ? answer.level : 0;
    return LEVELS.filter((level) => level > from).map((to) => {
      const rise = riseTo(rules, question, answer, to);
      return { rise, cost: rise.effortPoints, gain: weight * (to - from) * scale.unit(question.section) };
    });
  });
  const chosen = cheapest(choices, Math.ceil((next.from * scale.whole) / 100) - have);
  return {
    band: next.id,
    rises: chosen.map(({ rise }) => rise),
    effortPoints: chosen.reduce((sum, { cost }) => sum + cost, 0),
    low: fraction(have + chosen.reduce((sum, { gain }) => sum + gain, 0), scale.whole),
  };
}

const LEVELS: readonly Level[] = [1, 2, 3];

/** One way to raise one question: its cost in effort points, its gain in units of the scale. */
interface Choice {
  readonly rise: Rise;
  readonly cost: number;
  readonly gain: number;
}

/**
 * A common measure for the levels of all sections, so that gains are whole numbers: one weighted level of a section is
 * `unit` of the `whole`. Null where no section applies. Throws a RangeError for a bank so large that whole numbers end.
 */
function scaleOf(sections: readonly SectionResult[]): { readonly whole: number; readonly unit: (section: string) => number } | null {
  const weights = new Map(sections.filter(({ sums }) => sums.weight > 0).map(({ id, sums }) => [id, sums.weight]));
  if (weights.size === 0) return null;
  const common = [...weights.values()].reduce(leastCommonMultiple);
  const whole = 3 * weights.size * common;
  if (!Number.isSafeInteger(10_000 * whole)) throw new RangeError('The sections of this bank are too large: give each fewer questions.');
  return { whole, unit: (section) => common / weights.get(section)! };
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/**
 * At most one choice for each question, so that the gains come to `need`, which all choices together reach: least cost,
 * then most gain, then the furthest rise of the first question that differs. `reach[i]` holds the most that questions
 * from i on gain, for every budget of effort points.
 */
function cheapest(choices: readonly (readonly Choice[])[], need: number): readonly Choice[] {
  // Most ways are short: the budget is doubled until it is enough, instead of looking at all that could ever be spent.
  let reach = reachOf(choices, 16);
  while (reach[0]!.at(-1)! < need) reach = reachOf(choices, 2 * reach[0]!.length);
  let left = reach[0]!.findIndex((gain) => gain >= need);
  return choices.flatMap((of, at) => {
    const gained = (choice: Choice) => choice.gain + reach[at + 1]![left - choice.cost]!;
    const choice = of.findLast((one) => one.cost <= left && reach[at]![left] === gained(one));
    if (choice === undefined) return [];
    left -= choice.cost;
    return choice;
  });
}

function reachOf(choices: readonly (readonly Choice[])[], budget: number): readonly Float64Array[] {
  const reach: Float64Array[] = [new Float64Array(budget + 1)];
  for (const of of choices.toReversed()) reach.unshift(withChoices(reach[0]!, of));
  return reach;
}

/** The most that can be gained for every budget, once one more question may be raised in one of these ways. */
function withChoices(after: Float64Array, of: readonly Choice[]): Float64Array {
  const most = after.slice();
  for (const { cost, gain } of of) {
    for (let budget = cost; budget < most.length; budget += 1) {
      const gained = gain + after[budget - cost]!;
      if (gained > most[budget]!) most[budget] = gained;
    }
  }
  return most;
}
