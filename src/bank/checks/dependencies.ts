import { eachQuestion, type Checking, type Place } from './checking.ts';
import { instead } from '../explain.ts';
import type { Question } from '../types.ts';

/** Actions depend on questions that exist, never on one of a later gate, and never in a circle. */
export function checkDependencies(checking: Checking): void {
  const { bank, report, unread } = checking;
  const order = bank.gates.map((gate) => gate.id);
  const questions = new Map<string, { question: Question; place: Place }>();
  eachQuestion(checking, (question, place) => questions.set(question.id, { question, place }));

  for (const { question, place } of questions.values()) {
    question.steps.forEach((step, s) =>
      step.dependsOn.forEach((id, at) => {
        const path = ['steps', s, 'dependsOn', at];
        const other = questions.get(id)?.question;
        if (unread.has(id)) return;
        if (!other) report(place, path, `There is no question "${id}". ${instead(id, [...questions.keys()])}`);
        else if (order.includes(question.gate) && order.indexOf(other.gate) > order.indexOf(question.gate)) {
          report(
            place,
            path,
            `"${id}" belongs to the later gate "${other.gate}", so nothing here can wait for it. Leave it out, or change a gate.`,
          );
        }
      }),
    );
    const circle = circleFrom(question.id, questions);
    if (circle) report(place, ['steps'], `These questions wait for each other in a circle: ${circle.join(' → ')}. Take one dependsOn out.`);
  }
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
