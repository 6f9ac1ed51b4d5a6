import type { Rules } from '../../bank/types.ts';
import { entry, type Assessment } from '../answers.ts';
import { askedIn } from '../score/applicable.ts';
import { heardOf, minutesFor, toDiscuss } from './differences.ts';
import type { Item } from './meeting.ts';

/** What a meeting takes up: what people differ on, what nobody answered, all, or the section of this id. */
export type Choice = 'agenda' | 'unanswered' | 'all' | { readonly section: string };

/** The questions and duties of a choice: those of the agenda in its order, all others in that of the bank. */
export function itemsFor(rules: Rules, assessment: Assessment, choice: Choice): readonly Item[] {
  if (choice === 'agenda') return toDiscuss(heardOf(rules, assessment)).map(({ about, id }) => ({ about, id }));
  const sections = typeof choice === 'object' ? [choice.section] : rules.sections;
  const items = sections.flatMap((section) => askedIn(rules, section, assessment)).map(itemOf);
  return choice === 'unanswered' ? items.filter(({ about, id }) => entry<object>(assessment[about], id) === undefined) : items;
}

/** Minutes that a meeting needs for these: five each, and ten where answers are more than one level apart. Our own rule. */
export function minutesForAll(rules: Rules, assessment: Assessment, items: readonly Item[]): number {
  const spreads = new Map(toDiscuss(heardOf(rules, assessment)).map(({ id, spread }) => [id, spread]));
  return items.reduce((sum, { id }) => sum + minutesFor({ spread: spreads.get(id) ?? 0 }), 0);
}

function itemOf(item: object & { readonly id: string }): Item {
  return { about: 'steps' in item ? 'answers' : 'requirements', id: item.id };
}
