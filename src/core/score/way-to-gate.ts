import type { Effort, Level, Rules } from '../../bank/types.ts';
import { entry, type Assessment } from '../answers.ts';
import type { GateItem, GateResult } from './gates.ts';
import type { Prepared } from './prepare.ts';
import { pointsOf, riseTo, type Rise } from './rises.ts';

/** A duty that no question covers, to be met. */
export interface DutyToMeet {
  readonly requirement: string;
  readonly findOut: boolean;
  readonly efforts: readonly Effort[];
  readonly effortPoints: number;
}

/** All that keeps a gate from being ready, its own and that of earlier gates. Nothing where it is ready. */
export interface GateWay {
  /** In order of id, as the duties are. */
  readonly rises: readonly Rise[];
  readonly duties: readonly DutyToMeet[];
  readonly effortPoints: number;
}

/**
 * The way to a gate is simply all that is not met or not known; each question rises to the highest level that
 * something asks of it (product rule "Shortest way"). What a quick check does not ask stays open.
 */
export function wayToGate({ rules, questions }: Prepared, gate: GateResult, assessment: Assessment): GateWay {
  const open = gate.items.filter(isOpen);
  const levels = new Map<string, Level>();
  for (const { by } of open) if (by) levels.set(by.question, higher(levels.get(by.question), by.level));
  const rises = [...levels.keys()]
    .toSorted()
    .map((id) => riseTo(rules, questions.get(id)!, entry(assessment.answers, id), levels.get(id)!));
  const duties = open.filter(({ by }) => by === undefined).map((item) => dutyToMeet(rules, item));
  const effortPoints = [...rises, ...duties].reduce((sum, one) => sum + one.effortPoints, 0);
  return { rises, duties, effortPoints };
}

function isOpen({ state }: GateItem): boolean {
  return state.kind === 'notMet' || state.kind === 'partly' || state.kind === 'unknown';
}

function higher(a: Level | undefined, b: Level): Level {
  return a !== undefined && a > b ? a : b;
}

function dutyToMeet(rules: Rules, { id, state }: GateItem): DutyToMeet {
  const { effort } = rules.requirements.find((requirement) => requirement.id === id)!.asked!;
  const findOut = state.kind === 'unknown';
  const efforts: readonly Effort[] = findOut ? ['S', effort] : [effort];
  return { requirement: id, findOut, efforts, effortPoints: pointsOf(rules, efforts) };
}
