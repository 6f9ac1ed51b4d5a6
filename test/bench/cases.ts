import type { Level, Rules } from '../../src/bank/types.ts';
import type { Answer, Assessment } from '../../src/core/answers.ts';
import { answered, level, unknown } from '../rules.ts';

/** So many assessments of this bank, none like another: levels, one unknown in eight, one unanswered in sixteen. */
export function differentAssessments(rules: Rules, many: number): readonly Assessment[] {
  return Array.from({ length: many }, (_, number) => {
    const answers = Object.fromEntries(
      rules.questions.flatMap(({ id }, at): readonly (readonly [string, Answer])[] => {
        const spun = Math.imul(Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b), 0xc2b2ae35) >>> 8;
        if (spun % 16 === 0) return [];
        return [[id, spun % 16 < 3 ? unknown : level((spun % 4) as Level)]];
      }),
    );
    return answered(answers, { id: `bench-${number}` });
  });
}

/** The bank with one question more, so that it has fifty. */
export function ofFifty(rules: Rules): Rules {
  const last = rules.questions.at(-1)!;
  return { ...rules, questions: [...rules.questions, { ...last, id: `${last.id}-too` }].slice(0, 50) };
}
