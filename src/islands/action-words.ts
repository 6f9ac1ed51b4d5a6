import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { StepWords } from '../bank/types.ts';
import type { PlannedAction } from '../core/assess.ts';
import { plan as text } from '../text/plan.ts';

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
  readonly network?: string | undefined;
  readonly link?: { readonly title: string; readonly url: string } | undefined;
}

/** Puts an action into words: the next step with the later ones, or whom to ask. */
export function actionWords(action: PlannedAction): ActionWords {
  return action.of === 'requirement' ? ofRequirement(action) : ofQuestion(action);
}

function ofQuestion({ id, findOut, levels }: PlannedAction): ActionWords {
  const question = words.questions[id];
  const section = rules.questions.find((other) => other.id === id)?.section ?? '';
  const closes = { title: question?.title ?? id, section };
  const [next, ...later] = levels.flatMap((level) => question?.steps[level - 1] ?? []);
  if (findOut || !next) return { ...findOutWords(question?.ask ?? [], closes.title, text.findOutDo), closes };
  return { title: next.title, do: next.do, later, owner: roleName(next.owner), closes, network: next.network, link: next.link };
}

function ofRequirement({ id, findOut }: PlannedAction): ActionWords {
  const duty = words.requirements[id];
  const section = rules.requirements.find((other) => other.id === id)?.asked?.section ?? '';
  const closes = { title: duty?.title ?? id, section };
  if (findOut || !duty?.action) return { ...findOutWords(duty?.ask ?? [], closes.title, text.findOutDuty), closes, link: duty?.link };
  return { title: duty.action.title, do: duty.action.do, later: [], owner: roleName(duty.owner), closes, link: duty.link };
}

function findOutWords(
  ask: readonly string[],
  title: string,
  sentence: (roles: string) => string,
): Pick<ActionWords, 'title' | 'do' | 'later' | 'owner'> {
  return { title: text.findOut(title), do: [sentence(ask.map(roleName).join(', '))], later: [], owner: roleName(ask[0] ?? '') };
}

function roleName(role: string): string {
  return words.roles[role] ?? role;
}
