import { instead } from '../explain.ts';
import type { Bank } from '../types.ts';
import type { Checking } from './checking.ts';

/** A released id is for ever: it is in the bank, or renames.yaml says what became of it. */
export function checkRenames({ bank, places, unread, report }: Checking): void {
  const ids = idsOf(bank);
  const all = Object.values(ids).flat();
  const names = bank.renames.filter(({ reworded }) => reworded === undefined);
  const gone = new Set(names.map((rename) => rename.from));
  bank.renames.forEach(({ from, to, reworded }, at) => {
    if (reworded !== undefined) {
      if (!ids.questions.includes(from) && !gone.has(from))
        report(places.renames, [at, 'from'], `There is no question "${from}" to be reworded. ${instead(from, ids.questions)}`);
      if (reworded.localeCompare(bank.version, 'en', { numeric: true }) > 0)
        report(places.renames, [at, 'reworded'], `The bank is version ${bank.version}. Write the version that has the new words.`);
    } else if (all.includes(from))
      report(places.renames, [at, 'from'], `The id "${from}" is still in the bank. Take this line out, or rename the id there.`);
    if (to !== undefined && !all.includes(to) && !gone.has(to))
      report(places.renames, [at, 'to'], `There is no id "${to}" in the bank. ${instead(to, all)}`);
  });
  for (const kind of ['questions', 'findings', 'requirements', 'facts', 'gates', 'roles'] as const) {
    bank.released[kind].forEach((id, at) => {
      if (!ids[kind].includes(id) && !gone.has(id) && !unread.has(id)) {
        report(
          places.released,
          [kind, at],
          `The released id "${id}" is gone. Add a line to renames.yaml that says what became of it, such as { from: ${id}, to: … }.`,
        );
      }
    });
  }
}

function idsOf(bank: Bank): Readonly<Record<keyof Bank['released'], readonly string[]>> {
  const named = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);
  return {
    questions: named(bank.sections.flatMap((section) => section.questions)),
    findings: named(bank.findings),
    requirements: named(bank.requirements),
    facts: named(bank.facts),
    gates: named(bank.gates),
    roles: Object.keys(bank.roles),
  };
}
