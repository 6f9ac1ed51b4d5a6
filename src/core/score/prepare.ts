import type { FindingRule, QuestionRule, Rules } from '../../bank/types.ts';
import { blocks } from './blocks.ts';
import { drawsOf } from './draws.ts';
import type { Weighted } from './measure.ts';
import { weightOf } from './weight.ts';

/** The rules of a bank, with what every assessment asks of them looked up once. */
export interface Prepared {
  /** The same rules. Sections, questions, findings and requirements stand in order of id; gates and bands keep theirs. */
  readonly rules: Rules;
  readonly questions: ReadonlyMap<string, QuestionRule>;
  readonly weighted: readonly Weighted[];
  readonly linked: readonly { readonly finding: FindingRule; readonly questions: readonly Weighted[] }[];
  /** Ids of the questions by which something that holds a gate shut is known. */
  readonly demanded: ReadonlySet<string>;
  /** The multipliers of a question's weight, worked out when they are first asked for. */
  readonly draws: (question: string) => Uint16Array;
}

const prepared = new WeakMap<Rules, Prepared>();

/**
 * Puts the rules into one order of their own, so that the order in which a bank lists things cannot matter
 * (law "order is irrelevant to the byte"). Remembered for as long as the rules live; they are never changed.
 */
export function prepare(rules: Rules): Prepared {
  const known = prepared.get(rules);
  if (known) return known;
  const ordered = {
    ...rules,
    sections: rules.sections.toSorted(),
    questions: byId(rules.questions),
    findings: byId(rules.findings),
    requirements: byId(rules.requirements),
  };
  const weighted = ordered.questions.map((question) => ({ question, weight: weightOf(rules, question) }));
  const value: Prepared = {
    rules: ordered,
    questions: new Map(ordered.questions.map((question) => [question.id, question])),
    weighted,
    linked: ordered.findings.map((finding) => ({
      finding,
      questions: weighted.filter(({ question }) => question.findings.includes(finding.id)),
    })),
    demanded: new Set(rules.requirements.flatMap((requirement) => (requirement.by && blocks(requirement) ? requirement.by.question : []))),
    draws: rememberingDraws(),
  };
  prepared.set(rules, value);
  return value;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function rememberingDraws(): Prepared['draws'] {
  const drawn = new Map<string, Uint16Array>();
  return (id) => {
    const draws = drawn.get(id) ?? drawsOf(id);
    drawn.set(id, draws);
    return draws;
  };
}
