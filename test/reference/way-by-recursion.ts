import type { QuestionRule } from '../../src/bank/types.ts';
import { levelOf, type Given } from './given.ts';
import { perLevel } from './gains.ts';
import { headlineThere, reaches } from './headline.ts';
import { compare, plus, times, whole, type Ratio } from './ratio.ts';
import { effortOf, riseTo, type Rises } from './rises.ts';

interface Found {
  readonly gain: Ratio;
  readonly rises: Rises;
}

/**
 * For banks with more ways than can be looked at one by one: what can be gained most with exactly so many points,
 * for 0 points, 1 point, 2 points … until it is enough. The questions come in order of id.
 */
export function wayByRecursion(given: Given, questions: readonly QuestionRule[], threshold: number): Rises {
  const gains = questions.map((question) => perLevel(given, question));
  const known = new Map<string, Found | null>();

  /** The most that the questions from `at` on gain with exactly these points; null where they cannot cost that. */
  function most(at: number, points: number): Found | null {
    const question = questions[at];
    if (!question) return points === 0 ? { gain: whole(0), rises: {} } : null;
    const key = `${at} ${points}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = levelOf(given, question) ?? 0;
    let best: Found | null = null;
    // The further rise first, so that of two that gain the same the one that raises this question further stays.
    for (const to of [3, 2, 1, 0].filter((one) => one >= here)) {
      const rise = riseTo(given, question, to);
      const rest = points - (to === here ? 0 : effortOf(given, question, rise));
      const after = rest < 0 ? null : most(at + 1, rest);
      if (!after) continue;
      const gain = plus(after.gain, times(gains[at] ?? whole(0), to - here));
      if (best && compare(gain, best.gain) <= 0) continue;
      best = { gain, rises: to === here ? after.rises : { [question.id]: rise, ...after.rises } };
    }
    known.set(key, best);
    return best;
  }

  const { low } = headlineThere(given);
  const all = questions.reduce((points, question) => points + effortOf(given, question, riseTo(given, question, 3)), 0);
  for (let points = 0; points <= all; points++) {
    const found = most(0, points);
    if (found && reaches(plus(low, found.gain), threshold)) return found.rises;
  }
  throw new Error('No way leads there');
}
