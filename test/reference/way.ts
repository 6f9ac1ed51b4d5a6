import type { QuestionRule, Rules } from '../../src/bank/types.ts';
import { applicable, inOrder, levelOf, type Given } from './given.ts';
import { band, headline } from './headline.ts';
import { questionOf } from './items.ts';
import { text } from './ratio.ts';
import { effortOfAll, lowAfter, type Rises } from './rises.ts';
import { wayByEnumeration } from './way-by-enumeration.ts';
import { wayByRecursion } from './way-by-recursion.ts';

export interface WayReference {
  readonly band: string;
  readonly effort: number;
  readonly rises: Rises;
  /** The low end of the headline once done. */
  readonly low: string;
}

/** As many ways as can be looked at one by one in reasonable time. */
const FEW = 4 ** 8;

/** "the cheapest set of level rises … that brings the low end to the threshold above the low end's band" */
export function wayReference(given: Given): WayReference | null {
  const now = headline(given);
  const next = now && bandAfter(given.rules, band(given.rules, now.low));
  if (!next) return null;
  const questions = inOrder(applicable(given).map(({ id }) => id)).map((id) => questionOf(given, id));
  const rises = (waysThere(given, questions) <= FEW ? wayByEnumeration : wayByRecursion)(given, questions, next.from);
  return { band: next.id, effort: effortOfAll(given, rises), rises, low: text(lowAfter(given, rises)) };
}

function waysThere(given: Given, questions: readonly QuestionRule[]): number {
  return questions.reduce((ways, question) => ways * (4 - (levelOf(given, question) ?? 0)), 1);
}

function bandAfter({ bands }: Rules, here: Rules['bands'][number]): Rules['bands'][number] | undefined {
  return bands.filter(({ from }) => from > here.from).toSorted((a, b) => a.from - b.from)[0];
}
