import { dayShape, lineShape, textShape } from '../format/format.ts';
import { isRecord } from '../../core/record.ts';
import { parse } from '../format/parse.ts';
import { noPart, parts } from '../format/parts.ts';
import { underLastNames } from '../format/renames.ts';
import type { Rename } from '../../bank/types.ts';

/** What a network has agreed of an action that is done once for all. */
export interface NetworkPlanEntry {
  readonly owner?: string;
  readonly due?: string;
  readonly note?: string;
}

/** By id of the question or duty whose gap the action closes, in the order in which they were taken up. */
export type NetworkPlan = Readonly<Record<string, NetworkPlanEntry>>;

const FORMAT = 'groundwork-network';
const FORMAT_VERSION = 1;
const MOST = 1000;
const ENTRY = { owner: lineShape, due: dayShape, note: textShape };

/** The text of a file with the network's own plan. It has nothing of a trust but what people typed into the plan itself. */
export function encodeNetwork(plan: NetworkPlan, bankVersion: string, savedAt: string): string {
  return JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, bankVersion, savedAt, plan }, null, 1);
}

export type NetworkRead =
  { readonly ok: true; readonly plan: NetworkPlan; readonly leftOut: number } | { readonly ok: false; readonly why: 'newer' | 'broken' };

/**
 * Reads a network's plan, or undefined where the text is something else. Each part of an action is checked by
 * itself, so that one bad part costs one part, and it goes to the last name of its question. Never throws.
 */
export function readNetwork(text: string, renames: readonly Rename[]): NetworkRead | undefined {
  const value = text.includes(FORMAT) ? parse(text.replace(/^\uFEFF/, '')) : undefined;
  if (!isRecord(value) || value['format'] !== FORMAT) return undefined;
  if (typeof value['formatVersion'] === 'number' && value['formatVersion'] > FORMAT_VERSION) return { ok: false, why: 'newer' };
  if (!isRecord(value['plan'])) return { ok: false, why: 'broken' };
  const given = Object.entries(value['plan']);
  const lost: string[] = [];
  const plan: NetworkPlan = parts({ plan: Object.fromEntries(given.slice(0, MOST)) }, 'plan', noPart, ENTRY, lost);
  return { ok: true, plan: underLastNames(plan, renames), leftOut: lost.length + Math.max(given.length - MOST, 0) };
}

/** Two plans as one: what is here stays, and the other adds what is missing here. */
export function joinPlans(here: NetworkPlan, other: NetworkPlan): NetworkPlan {
  return { ...here, ...Object.fromEntries(Object.entries(other).filter(([id]) => !Object.hasOwn(here, id))) };
}
