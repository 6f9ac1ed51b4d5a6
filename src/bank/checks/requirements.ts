import type { Checking } from './checking.ts';
import { instead } from '../explain.ts';
import type { Bank } from '../types.ts';

/** Each requirement is known in exactly one way, at a gate that exists; context is shown only, so it has neither. */
export function checkRequirements({ bank, places, unread, report }: Checking): void {
  const place = places.requirements;
  const questions = new Map(bank.sections.flatMap((section) => section.questions.map((question) => [question.id, question] as const)));
  const sections = bank.sections.map((section) => section.id);
  const gates = bank.gates.map((gate) => gate.id);
  const facts = bank.facts.map((fact) => fact.id);
  const roles = Object.keys(bank.roles);
  const seen = new Set<string>();

  bank.requirements.forEach((requirement, r) => {
    const { id, kind, gate, by, asked } = requirement;
    const known = (what: string, name: string, names: readonly string[], path: readonly PropertyKey[]) => {
      if (!names.includes(name)) report(place, [r, ...path], `There is no ${what} "${name}". ${instead(name, names)}`);
    };
    if (seen.has(id)) report(place, [r, 'id'], `The requirement "${id}" stands twice. Keep one.`);
    seen.add(id);
    known('role', requirement.owner, roles, ['owner']);
    if (requirement.askWhen !== undefined) known('fact', requirement.askWhen, facts, ['askWhen']);
    if (requirement.reviewBy <= requirement.checked)
      report(place, [r, 'reviewBy'], 'This date must be later than "checked". Write a later date.');

    checkReading(r, bank, (path, say) => report(place, path, say));

    if (kind === 'context') {
      if (gate ?? by ?? asked) report(place, [r], 'Context is shown on the Evidence page only. Leave out gate, by and asked.');
      return;
    }
    if (requirement.link === undefined)
      report(place, [r], 'This requirement has no official page. Add a line such as link: { title: …, url: https://… }.');
    if (gate === undefined) report(place, [r], 'This requirement has no gate. Add a line such as gate: contract.');
    else known('gate', gate, gates, ['gate']);
    if ((by === undefined) === (asked === undefined))
      report(place, [r], 'Write either "by" (a question and its level) or "asked" (a question of its own), one of the two.');
    if (by) {
      known('question', by.question, [...questions.keys(), ...unread], ['by', 'question']);
      const question = questions.get(by.question);
      if (question && by.level > question.target)
        report(
          place,
          [r, 'by', 'level'],
          `The question's target is ${question.target}, so its plan would stop before level ${by.level}. Raise the target, or write a lower level.`,
        );
    }
    if (asked) {
      known('section', asked.section, sections, ['asked', 'section']);
      asked.ask.forEach((role, at) => known('role', role, roles, ['asked', 'ask', at]));
    }
  });
}

/* "Checked" is said of the official page alone: of one that is named with its address among the sources. */
function checkReading(r: number, { requirements, sources }: Bank, report: (path: readonly PropertyKey[], say: string) => void): void {
  const { readIn, sources: names = [] } = requirements[r]!;
  names.forEach((name, at) => {
    const ids = sources.map(({ id }) => id);
    if (!ids.includes(name)) report([r, 'sources', at], `There is no source "${name}". ${instead(name, ids)}`);
  });
  const official = sources.filter((source) => names.includes(source.id) && source.kind === 'official');
  const best = official.some(({ url }) => url !== undefined) ? undefined : official.length > 0 ? 'copy' : 'digests';
  if (best !== undefined && readIn === undefined)
    report(
      [r, 'checked'],
      `None of the sources is an official page with its address. Add readIn: ${best}, or name the page that was read.`,
    );
}
