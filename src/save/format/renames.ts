import type { Rename } from '../../bank/types.ts';
import type { Assessment } from '../../core/answers.ts';

interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Moves everything that stands under an old id to its new one, along a chain of renames. Where something stands under
 * both, the new one stays and the old one stays beside it.
 */
export function renamed(
  assessment: Assessment,
  renames: readonly Rename[],
): { readonly assessment: Assessment; readonly moved: readonly Moved[] } {
  const moved = new Map<string, string>();
  const move = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
    const kept = new Map(Object.entries(record));
    for (const [from, value] of Object.entries(record)) {
      const to = lastName(from, renames);
      if (to === from || kept.has(to)) continue;
      kept.delete(from);
      kept.set(to, value);
      moved.set(from, to);
    }
    return Object.fromEntries(kept);
  };
  const { answers, requirements, remarks, plan, toConfirm, deployment, contributions, agreed, only } = assessment;
  return {
    assessment: {
      ...assessment,
      answers: move(answers),
      requirements: move(requirements),
      remarks: move(remarks),
      plan: move(plan),
      toConfirm: move(toConfirm),
      contributions: Object.fromEntries(
        Object.entries(contributions).map(([id, person]) => [
          id,
          { ...person, answers: move(person.answers), requirements: move(person.requirements), remarks: move(person.remarks) },
        ]),
      ),
      agreed: move(agreed),
      ...(only && { only: only.map((id) => lastName(id, renames)) }),
      deployment: { ...deployment, facts: move(deployment.facts), dates: move(deployment.dates) },
    },
    moved: [...moved].map(([from, to]) => ({ from, to })),
  };
}

function lastName(id: string, renames: readonly Rename[]): string {
  const to = renames.find((rename) => rename.from === id && rename.to !== undefined)?.to;
  const rest = renames.filter((rename) => rename.from !== id);
  return to === undefined ? id : lastName(to, rest);
}
