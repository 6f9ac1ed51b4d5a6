import type { Rename } from '../../bank/types.ts';
import type { Assessment } from '../../core/answers.ts';
import { mapped } from '../../core/record.ts';

interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Moves everything that stands under an old id, or names one, to the last name of that id. */
export function renamed(
  assessment: Assessment,
  renames: readonly Rename[],
): { readonly assessment: Assessment; readonly moved: readonly Moved[] } {
  const moved = new Map<string, string>();
  const move = <T>(record: Readonly<Record<string, T>>) => underLastNames(record, renames, moved);
  const withRole = <T extends { readonly role: string }>(person: T): T => ({ ...person, role: lastName(person.role, renames) });
  const { answers, requirements, remarks, plan, ownActions, toConfirm, deployment, respondent, contributions, agreed, only } = assessment;
  return {
    assessment: {
      ...assessment,
      answers: move(answers),
      requirements: move(requirements),
      remarks: move(remarks),
      plan: move(plan),
      ownActions: mapped(ownActions, (own) => (own.gate === undefined ? own : { ...own, gate: lastName(own.gate, renames) })),
      toConfirm: move(toConfirm),
      respondent: withRole(respondent),
      contributions: mapped(contributions, (person) => ({
        ...withRole(person),
        answers: move(person.answers),
        requirements: move(person.requirements),
        remarks: move(person.remarks),
      })),
      agreed: move(agreed),
      ...(only && { only: only.map((id) => lastName(id, renames)) }),
      deployment: { ...deployment, facts: move(deployment.facts), dates: move(deployment.dates) },
    },
    moved: [...moved].map(([from, to]) => ({ from, to })),
  };
}

/**
 * The entries in their order, each under the last name of its id; adds what moved to `moved`. Where something stands under both,
 * the new one stays and the old one stays beside it.
 */
export function underLastNames<T>(
  record: Readonly<Record<string, T>>,
  renames: readonly Rename[],
  moved = new Map<string, string>(),
): Readonly<Record<string, T>> {
  const taken = new Set(Object.keys(record));
  const entries = Object.entries(record).map(([from, value]): readonly [string, T] => {
    const to = lastName(from, renames);
    if (taken.has(to)) return [from, value];
    taken.add(to);
    moved.set(from, to);
    return [to, value];
  });
  return Object.fromEntries(entries);
}

/** The name that an id goes by now, at the end of its renames; of a circle, the last that it had not had before. */
export function lastName(id: string, renames: readonly Rename[]): string {
  const to = renames.find((rename) => rename.from === id && rename.to !== undefined)?.to;
  const rest = renames.filter((rename) => rename.from !== id);
  return to === undefined ? id : lastName(to, rest);
}
