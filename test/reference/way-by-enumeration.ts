import type { QuestionRule } from '../../src/bank/types.ts';
import { levelOf, type Given } from './given.ts';
import { reaches } from './headline.ts';
import { compare } from './ratio.ts';
import { effortOfAll, lowAfter, riseTo, type Rises } from './rises.ts';

/**
 * Looks at every way there is, the cheapest first, and computes the headline anew for each: for small banks.
 * The questions come in order of id.
 */
export function wayByEnumeration(given: Given, questions: readonly QuestionRule[], threshold: number): Rises {
  const byEffort = Map.groupBy(everyWay(given, questions), (way) => effortOfAll(given, way));
  for (const effort of [...byEffort.keys()].toSorted((a, b) => a - b)) {
    const there = (byEffort.get(effort) ?? [])
      .map((way) => ({ way, low: lowAfter(given, way) }))
      .filter(({ low }) => reaches(low, threshold));
    const best = there.toSorted((a, b) => compare(b.low, a.low) || byIds(questions, a.way, b.way))[0];
    if (best) return best.way;
  }
  throw new Error('No way leads there');
}

/** Every combination of levels, each question from its own up to 3. */
function everyWay(given: Given, questions: readonly QuestionRule[]): readonly Rises[] {
  let ways: readonly Rises[] = [{}];
  for (const question of questions) {
    const here = levelOf(given, question) ?? 0;
    const higher = [1, 2, 3].filter((to) => to > here).map((to) => riseTo(given, question, to));
    ways = ways.flatMap((way) => [way, ...higher.map((rise) => ({ ...way, [question.id]: rise }))]);
  }
  return ways;
}

/** "then ids in order": at the first question where they differ, the way that raises it further comes first. */
function byIds(questions: readonly QuestionRule[], a: Rises, b: Rises): number {
  const raised = (way: Rises, id: string) => way[id]?.to ?? 0;
  const differs = questions.find(({ id }) => raised(a, id) !== raised(b, id));
  return differs ? raised(b, differs.id) - raised(a, differs.id) : 0;
}
