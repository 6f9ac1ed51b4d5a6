import { hashOf } from './hash.ts';
import type { Bank, Finding, FindingRule, Grade, Question, QuestionRule, Requirement, RequirementRule, Rules } from './types.ts';

/** The part of the bank that scoring needs: ids, links and numbers. Carries no words, so that it stays small in the browser. */
export function rulesOf(bank: Bank): Rules {
  return {
    version: bank.version,
    hash: hashOf(bank),
    sections: bank.sections.map((section) => section.id),
    gates: bank.gates.map((gate) => gate.id),
    bands: bank.bands.map(({ id, from }) => ({ id, from })),
    weights: bank.weights,
    effort: { S: bank.effort.S.points, M: bank.effort.M.points, L: bank.effort.L.points },
    facts: bank.facts.map((fact) => fact.id),
    questions: bank.sections.flatMap((section) => section.questions.map((question) => questionRule(section.id, question))),
    findings: bank.findings.map(findingRule),
    requirements: bank.requirements.flatMap(requirementRule),
    bankHolidays: bank.bankHolidays.days,
    renames: bank.renames,
  };
}

function questionRule(section: string, question: Question): QuestionRule {
  const { id, gate, target, critical, quick, askWhen, doesNotApplyWhen, findings, steps } = question;
  return {
    id,
    section,
    gate,
    target,
    critical,
    quick,
    ...(askWhen !== undefined && { askWhen }),
    mayNotApply: doesNotApplyWhen !== undefined,
    findings: findings.map((link) => link.id),
    steps: steps.map(({ effort, weeks, dependsOn }) => ({ effort, weeks, dependsOn })),
  };
}

function findingRule({ id, kind, rows, outside }: Finding): FindingRule {
  return { id, kind, grade: bestGrade(rows.map((row) => row.grade)), outside };
}

/** The best of the grades, A before B before C; C where there is none. */
export function bestGrade(grades: readonly Grade[]): Grade {
  return grades.toSorted()[0] ?? 'C';
}

function requirementRule({ id, kind, gate, askWhen, by, asked }: Requirement): readonly RequirementRule[] {
  if (kind === 'context' || gate === undefined) return [];
  return [
    {
      id,
      kind,
      gate,
      ...(askWhen !== undefined && { askWhen }),
      ...(by && { by }),
      ...(asked && {
        asked: {
          section: asked.section,
          effort: asked.action.effort,
          weeks: asked.action.weeks,
          mayNotApply: asked.doesNotApplyWhen !== undefined,
        },
      }),
    },
  ];
}
