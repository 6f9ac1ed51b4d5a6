import { bestGrade } from './rules.ts';
import type { Bank, Question, Requirement, Words } from './types.ts';

/** The part of the bank that results and plan show: titles, actions, findings and duties, by id. */
export function wordsOf(bank: Bank): Words {
  return {
    sections: byId(bank.sections, ({ id, title }) => ({ title, page: `${id}.html` })),
    gates: byId(bank.gates, ({ name, question }) => ({ name, question })),
    bands: byId(bank.bands, (band) => band.name),
    effort: { S: bank.effort.S.name, M: bank.effort.M.name, L: bank.effort.L.name },
    roles: bank.roles,
    notAsked: byId(bank.facts, (fact) => fact.notAsked),
    questions: byId(
      bank.sections.flatMap((section) => section.questions),
      questionWords,
    ),
    findings: byId(bank.findings, ({ title, words, rows, outside }) => ({
      title,
      words,
      grade: bestGrade(rows.map((row) => row.grade)),
      outside,
    })),
    requirements: byId(
      bank.requirements.filter((requirement) => requirement.kind !== 'context'),
      requirementWords,
    ),
    bankHolidaysUntil: bank.bankHolidays['last-year'],
  };
}

function byId<T extends { readonly id: string }, W>(items: readonly T[], words: (item: T) => W): Readonly<Record<string, W>> {
  return Object.fromEntries(items.map((item) => [item.id, words(item)]));
}

function questionWords({ title, challenge, ask, steps }: Question): Words['questions'][string] {
  return {
    title,
    challenge,
    ask,
    steps: steps.map(({ title: step, do: todo, owner, network, link }) => ({
      title: step,
      do: todo,
      owner,
      ...(network && { network }),
      ...(link && { link }),
    })),
  };
}

function requirementWords({ title, kind, duty, owner, link, reviewBy, asked }: Requirement): Words['requirements'][string] {
  return {
    title,
    kind,
    duty,
    owner,
    ...(link && { link }),
    reviewBy,
    ...(asked && { ask: asked.ask, action: { title: asked.action.title, do: asked.action.do } }),
  };
}
