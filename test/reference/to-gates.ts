import { inOrder, type Given } from './given.ts';
import { itemsOf, questionOf } from './items.ts';
import { effortOfAll, riseTo, type Rises } from './rises.ts';

export interface ToGateReference {
  readonly effort: number;
  readonly rises: Rises;
  /** Ids of requirements that are asked by themselves. */
  readonly requirements: readonly string[];
}

/** "To a gate: simply all that is not met", or not known, of it and of earlier ones; each question to the highest level asked of it. */
export function toGateReference(given: Given, gate: string): ToGateReference {
  const missing = itemsOf(given, gate).filter(({ standing }) => standing === 'notMet' || standing === 'unknown');
  const levels = Map.groupBy(
    missing.flatMap(({ by }) => by ?? []),
    ({ question }) => question,
  );
  const rises: Rises = Object.fromEntries(
    [...levels].map(([id, asked]) => [id, riseTo(given, questionOf(given, id), Math.max(...asked.map(({ level }) => level)))]),
  );
  const alone = missing.filter(({ by }) => by === undefined);
  const effort = alone.reduce((total, { id, standing }) => total + requirementEffort(given, id, standing === 'unknown'), 0);
  return { effort: effortOfAll(given, rises) + effort, rises, requirements: inOrder(alone.map(({ id }) => id)) };
}

/** Its own effort; one more S to find out first. */
function requirementEffort({ rules }: Given, id: string, findOut: boolean): number {
  const asked = rules.requirements.find((one) => one.id === id)?.asked;
  if (!asked) throw new Error(`The requirement "${id}" is not asked by itself`);
  return rules.effort[asked.effort] + (findOut ? rules.effort.S : 0);
}
