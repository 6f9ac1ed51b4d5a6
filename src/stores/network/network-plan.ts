import { atom } from 'nanostores';
import { rules } from 'groundwork:rules';
import { encodeNetwork, joinPlans, type NetworkPlan, type NetworkPlanEntry } from '../../save/network/network-file.ts';
import { shortened } from '../cut.ts';
import { handOver } from '../copy/hand-over.ts';
import { today } from '../every-page/today.ts';

const NOTHING_YET: NetworkPlan = {};

/** The network's own plan, on this page until it is saved as a file. */
export const $networkPlan = atom<NetworkPlan>(NOTHING_YET);
/** The plan as it was last saved or opened, so that what is in no file can be told. */
export const $planInFile = atom<NetworkPlan>(NOTHING_YET);

/* What was said of actions that were removed, so that taking one up again brings it back. */
const dropped = new Map<string, NetworkPlanEntry>();

/** Takes an action into the plan, with what was said of it before it was removed. */
export function adopt(id: string): void {
  $networkPlan.set({ ...$networkPlan.get(), [id]: dropped.get(id) ?? {} });
}

/** Takes an action out of the plan. */
export function dropAction(id: string): void {
  const { [id]: said, ...rest } = $networkPlan.get();
  if (said) dropped.set(id, said);
  $networkPlan.set(rest);
}

/** Notes owner, due date or note; an empty text takes it away. */
export function sayOfAction(id: string, key: keyof NetworkPlanEntry, value: string): void {
  const plan = $networkPlan.get();
  const { [key]: _, ...rest } = plan[id] ?? {};
  $networkPlan.set(shortened({ ...plan, [id]: value === '' ? rest : { ...rest, [key]: value } }, plan));
}

/** Adds the plan of a file: what is here stays as it is. Tells how many actions came in, and how many were here. */
export function joinPlan(plan: NetworkPlan): { readonly added: number; readonly kept: number } {
  const here = $networkPlan.get();
  const kept = Object.keys(plan).filter((id) => Object.hasOwn(here, id)).length;
  const joined = joinPlans(here, plan);
  $networkPlan.set(joined);
  if (Object.keys(here).length === 0) $planInFile.set(joined);
  return { added: Object.keys(plan).length - kept, kept };
}

/** Hands the plan to the browser as the network file, and tells its name. */
export function saveNetworkFile(): string {
  const plan = $networkPlan.get();
  const name = `groundwork-network-${today()}.json`;
  handOver(encodeNetwork(plan, rules.version, new Date().toISOString()), name);
  $planInFile.set(plan);
  return name;
}
