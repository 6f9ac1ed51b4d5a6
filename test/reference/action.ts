import type { Given } from './given.ts';
import type { Ratio } from './ratio.ts';

/** What a gate needs of an action by its date. */
export interface Need {
  readonly gate: string;
  readonly weeks: number;
  readonly dependsOn: readonly string[];
}

/** The one action that a gap gives. */
export interface Action {
  readonly id: string;
  /** The earliest gate that needs something of it. */
  readonly gate: string;
  /** For every gate that needs something of it. */
  readonly needs: readonly Need[];
  readonly mustHave: boolean;
  readonly findOut: boolean;
  /** The levels that it reaches, one after the other. */
  readonly levels: readonly number[];
  readonly effort: number;
  readonly weeks: number;
  readonly gainPerEffort: Ratio;
  /** Ids that its steps depend on, whether open or not. */
  readonly dependsOn: readonly string[];
}

/** "An unknown gives "find out from …" (S, one week)." It waits for nothing. */
export function findingOut({ rules }: Given): Pick<Action, 'findOut' | 'levels' | 'effort' | 'weeks' | 'dependsOn'> {
  return { findOut: true, levels: [], effort: rules.effort.S, weeks: 1, dependsOn: [] };
}
