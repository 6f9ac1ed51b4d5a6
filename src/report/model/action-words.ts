import type { Rules, StepWords, Words } from '../../bank/types.ts';
import type { Gap } from '../../core/plan/gaps.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { entry } from '../../core/answers.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { sectionOf } from './section-of.ts';

/** The words of one action of the plan. */
export interface ActionWords {
  /** What is done first: the next step. */
  readonly title: string;
  readonly do: readonly string[];
  /** The steps after it, up to the target. */
  readonly later: readonly StepWords[];
  /** The name of a role. */
  readonly owner: string;
  /** The question or duty whose gap it closes, and where that is answered. */
  readonly closes: { readonly title: string; readonly section: string };
  /** Which gate needs it to which level, where that is more than one gate. */
  readonly needs?: string | undefined;
  readonly network?: string | undefined;
  readonly link?: { readonly title: string; readonly url: string } | undefined;
}

/** What there is to say with: the rules say what there is, the words what it is called. */
export interface Spoken {
  readonly rules: Rules;
  readonly words: Words;
}

/** What of a gap says which words its action has. */
type Called = Pick<Gap, 'of' | 'id' | 'findOut' | 'levels'> & Partial<Pick<Gap, 'due'>>;

/** Puts a gap's action into words: the next step with the later ones, or whom to ask. */
export function actionWords(action: Called, spoken: Spoken): ActionWords {
  return action.of === 'requirement' ? ofRequirement(action, spoken) : ofQuestion(action, spoken);
}

/** What a line of the plan is called: its next step, as the trust put it, or what it was for once nothing calls for it. */
export function lineTitle({ id, action, own }: PlanLine, spoken: Spoken): string {
  if (action) return actionWords(action, spoken).title;
  return own?.title ?? titleOf(id, spoken.words) ?? text.forgotten;
}

/** What a question or duty is called; undefined where the bank has none of that id. */
export function titleOf(id: string, { questions, requirements }: Words): string | undefined {
  return (entry(questions, id) ?? entry(requirements, id))?.title;
}

function ofQuestion({ id, findOut, levels, due = [] }: Called, { rules, words }: Spoken): ActionWords {
  const question = words.questions[id];
  const closes = { title: question?.title ?? id, section: sectionOf(id, rules) };
  const [next, ...later] = levels.flatMap((level) => question?.steps[level - 1] ?? []);
  if (findOut || !next) return { ...findOutWords(question?.ask ?? [], closes.title, text.findOutDo, words), closes };
  const needs = due.length > 1 ? text.needs(due.map(({ gate, level }) => [words.gates[gate]?.name ?? gate, level ?? 0])) : undefined;
  const { title, do: todo, owner, network, link } = next;
  return { title, do: todo, later, owner: roleName(owner, words), closes, needs, network, link };
}

function ofRequirement({ id, findOut }: Called, { rules, words }: Spoken): ActionWords {
  const duty = words.requirements[id];
  const closes = { title: duty?.title ?? id, section: sectionOf(id, rules) };
  if (findOut || !duty?.action)
    return { ...findOutWords(duty?.ask ?? [], closes.title, text.findOutDuty, words), closes, link: duty?.link };
  return { title: duty.action.title, do: duty.action.do, later: [], owner: roleName(duty.owner, words), closes, link: duty.link };
}

function findOutWords(
  ask: readonly string[],
  title: string,
  sentence: (roles: string) => string,
  words: Words,
): Pick<ActionWords, 'title' | 'do' | 'later' | 'owner'> {
  return { title: text.findOut(title), do: [sentence(rolesInWords(ask, words))], later: [], owner: roleName(ask[0] ?? '', words) };
}

/** The names of roles in a row. */
export function rolesInWords(roles: readonly string[], words: Words): string {
  return roles.map((role) => roleName(role, words)).join(', ');
}

function roleName(role: string, words: Words): string {
  return words.roles[role] ?? role;
}
