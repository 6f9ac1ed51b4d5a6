import type { Apart } from '../../core/compare/common-ground.ts';
import type { Saved } from '../format/encode.ts';
import { rewordedSince, type KnownBank } from '../format/receive.ts';

/**
 * What in an assessment says nothing about progress, because the bank has changed since: by id, with the reason. Takes what
 * `receive` gave. The bank has no record of when a question came, so one of which another version of it left no trace (no
 * answer, note or word of its action) counts as not asked then. An answer that moved to another name, was given to other
 * words and not confirmed, or may no longer be given, counts for nothing either.
 */
export function apartOf({ assessment, bankVersion, receipt }: Saved, bank: KnownBank): Readonly<Record<string, Apart>> {
  const { answers, requirements, remarks, plan, toConfirm } = assessment;
  const asked = [...bank.questions, ...bank.requirements.filter((requirement) => requirement.asked)].map(({ id }) => id);
  const traced = new Set([answers, requirements, remarks, plan].flatMap((record) => Object.keys(record)));
  const given = new Set([answers, requirements].flatMap((record) => Object.keys(record)));
  const because = (why: Apart, ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, why] as const));
  return {
    ...(bankVersion !== bank.version &&
      because(
        'new',
        asked.filter((id) => !traced.has(id)),
      )),
    ...because('notAllowed', receipt?.notAllowed.filter((id) => !given.has(id)) ?? []),
    ...because('moved', receipt?.moved.map(({ to }) => to) ?? []),
    ...because('reworded', [...Object.keys(toConfirm), ...rewordedSince(bankVersion, bank.renames)]),
  };
}
