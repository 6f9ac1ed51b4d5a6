import { eachQuestion, type Checking, type Place } from './checking.ts';
import { instead } from '../explain.ts';
import type { Question, Requirement } from '../types.ts';

/**
 * Actions depend on questions that exist, never on one of a later gate, and never in a circle. The gate of an action is that
 * of its question, or the earliest at which a duty known by it holds a gate shut: it stands there in the plan.
 */
export function checkDependencies(checking: Checking): void {
  const { bank, report, unread } = checking;
  const order = bank.gates.map((gate) => gate.id);
  const questions = new Map<string, { question: Question; place: Place }>();
  eachQuestion(checking, (question, place) => questions.set(question.id, { question, place }));

  for (const { question, place } of questions.values()) {
    const first = firstNeed(question, bank.requirements, order);
    question.steps.forEach((step, s) =>
      step.dependsOn.forEach((id, at) => {
        const path = ['steps', s, 'dependsOn', at];
        const other = questions.get(id)?.question;
        if (unread.has(id)) return;
        if (!other) report(place, path, `There is no question "${id}". ${instead(id, [...questions.keys()])}`);
        else if (order.includes(first.gate) && order.indexOf(other.gate) > order.indexOf(first.gate)) {
          const because = first.duty === undefined ? '' : `: ${first.duty} is needed at "${first.gate}"`;
          report(
            place,
            path,
            `"${id}" belongs to the later gate "${other.gate}", so nothing here can wait for it${because}. Leave it out, or change a gate.`,
          );
        }
      }),
    );
    const circle = circleFrom(question.id, questions);
    if (circle) report(place, ['steps'], `These questions wait for each other in a circle: ${circle.join(' → ')}. Take one dependsOn out.`);
  }
}

/* The earliest gate that something of a question is needed for, and the duty that needs it there where its own gate is later. */
function firstNeed(question: Question, requirements: readonly Requirement[], gates: readonly string[]): { gate: string; duty?: string } {
  const duties = requirements.flatMap(({ id, kind, gate, by }) =>
    by?.question === question.id && gate !== undefined && gates.includes(gate) && (kind === 'law' || kind === 'due diligence')
      ? [{ gate, duty: id }]
      : [],
  );
  return [{ gate: question.gate }, ...duties].toSorted((a, b) => gates.indexOf(a.gate) - gates.indexOf(b.gate))[0]!;
}

function circleFrom(start: string, questions: ReadonlyMap<string, { question: Question }>): readonly string[] | undefined {
  const visited = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | undefined => {
    for (const next of questions.get(id)?.question.steps.flatMap((step) => step.dependsOn) ?? []) {
      if (next === start) return [...path, next];
      if (visited.has(next)) continue;
      visited.add(next);
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}
