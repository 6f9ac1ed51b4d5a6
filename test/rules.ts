import type { FindingRule, QuestionRule, RequirementRule, Rules } from '../src/bank/types.ts';
import { emptyAssessment, type Answer, type Assessment } from '../src/core/answers.ts';

/* Small banks and assessments, so that a test shows only what it is about. */

export function question(id: string, more: Partial<QuestionRule> = {}): QuestionRule {
  return {
    id,
    section: 'one',
    gate: 'decide',
    target: 2,
    critical: false,
    quick: false,
    mayNotApply: true,
    findings: [],
    steps: [1, 2, 3].map(() => ({ effort: 'S', weeks: 2, dependsOn: [] })),
    ...more,
  };
}

export function finding(id: string, more: Partial<FindingRule> = {}): FindingRule {
  return { id, kind: 'barrier', grade: 'A', outside: false, ...more };
}

export function requirement(id: string, more: Partial<RequirementRule> = {}): RequirementRule {
  return { id, kind: 'law', gate: 'contract', ...more };
}

export function rulesWith(questions: readonly QuestionRule[], more: Partial<Rules> = {}): Rules {
  return {
    version: '0.0.0',
    hash: '0000000000000000',
    sections: [...new Set(questions.map((one) => one.section))],
    gates: ['decide', 'contract', 'go-live', 'sustain'],
    bands: [
      { id: 'starting', from: 0 },
      { id: 'building', from: 25 },
      { id: 'advancing', from: 50 },
      { id: 'well-prepared', from: 75 },
    ],
    weights: { A: 3, B: 2, C: 1, outside: 1 },
    effort: { S: 1, M: 2, L: 4 },
    facts: ['cloud-hosted', 'network-member'],
    questions,
    findings: [],
    requirements: [],
    bankHolidays: [],
    renames: [],
    ...more,
  };
}

export const level = (value: 0 | 1 | 2 | 3): Answer => ({ kind: 'level', level: value });
export const unknown: Answer = { kind: 'unknown' };
export const notApplicable: Answer = { kind: 'notApplicable', reason: 'There is none here.' };

export function answered(answers: Readonly<Record<string, Answer>>, more: Partial<Assessment> = {}): Assessment {
  return { ...emptyAssessment('test'), answers, ...more };
}

export function withFacts(facts: Readonly<Record<string, boolean>>, assessment: Assessment): Assessment {
  return { ...assessment, deployment: { ...assessment.deployment, facts } };
}

export function withDates(dates: Readonly<Record<string, string>>, assessment: Assessment): Assessment {
  return { ...assessment, deployment: { ...assessment.deployment, dates } };
}
