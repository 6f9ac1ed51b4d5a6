import type { QuestionRule, Rename, RequirementRule } from '../../bank/types.ts';
import { entry, type Answer, type Assessment, type RequirementAnswer } from '../../core/answers.ts';
import { REPLACED_KEPT } from './format.ts';
import type { Receipt, Replaced, Saved } from './encode.ts';
import { lastName, renamed } from './renames.ts';

/** What opening needs to know of the bank. `Rules` is one. */
export interface KnownBank {
  readonly version: string;
  readonly questions: readonly Pick<QuestionRule, 'id' | 'mayNotApply'>[];
  readonly requirements: readonly Pick<RequirementRule, 'id' | 'asked'>[];
  readonly renames: readonly Rename[];
}

/**
 * Brings an assessment to the questions of this bank, and says what that came to. Nothing is dropped: a renamed id moves,
 * an answer to other words is to be confirmed, "does not apply" where that may no longer be said goes to what was replaced,
 * and answers to questions that are asked no longer stay where they are, unscored. The receipt is absent when there is
 * nothing to say.
 */
export function receive(saved: Saved, bank: KnownBank, now: string): Saved {
  const { assessment, moved } = renamed(saved.assessment, bank.renames);
  const asked = new Map(bank.questions.map((question) => [question.id, question]));
  const duties = new Map(bank.requirements.map((requirement) => [requirement.id, requirement]));
  const mayApplyNot = (id: string) => asked.get(id)?.mayNotApply;
  const dutyMayApplyNot = (id: string) => duties.get(id)?.asked?.mayNotApply;
  const notAllowed = barred(assessment.answers, mayApplyNot);
  const dutiesNotAllowed = barred(assessment.requirements, dutyMayApplyNot);
  const reworded = rewordedSince(saved.bankVersion, bank.renames).filter((id) => entry(assessment.answers, id) && asked.has(id));
  const foreign = foreignIds(assessment, bank);
  const elsewhere = saved.bankVersion !== bank.version;
  const receipt: Receipt = {
    from: saved.bankVersion,
    kept: Object.keys(assessment.answers).filter((id) => asked.has(id)).length - notAllowed.length,
    moved,
    reworded,
    notAllowed: named([...notAllowed, ...dutiesNotAllowed]),
    retired: elsewhere ? foreign.flatMap((id) => retirement(id, bank.renames)) : [],
    unknown: elsewhere ? foreign.filter((id) => retirement(id, bank.renames).length === 0) : [],
  };
  const said = [receipt.moved, receipt.reworded, receipt.notAllowed, receipt.retired, receipt.unknown].some((list) => list.length > 0);
  return {
    ...saved,
    assessment: {
      ...assessment,
      answers: without(assessment.answers, named(notAllowed)),
      requirements: without(assessment.requirements, named(dutiesNotAllowed)),
      contributions: Object.fromEntries(
        Object.entries(assessment.contributions).map(([id, person]) => [
          id,
          {
            ...person,
            answers: without(person.answers, named(barred(person.answers, mayApplyNot))),
            requirements: without(person.requirements, named(barred(person.requirements, dutyMayApplyNot))),
          },
        ]),
      ),
      toConfirm: { ...assessment.toConfirm, ...Object.fromEntries(reworded.map((id) => [id, saved.bankVersion])) },
    },
    ...(receipt.notAllowed.length > 0 && {
      replaced: remembered(saved.replaced, [...placed('answers', notAllowed), ...placed('requirements', dutiesNotAllowed)], now),
    }),
    ...(said && { receipt }),
  };
}

/* Those that say "does not apply" where the bank does not let that be said. */
function barred<A extends Answer | RequirementAnswer>(
  given: Readonly<Record<string, A>>,
  mayNotApply: (id: string) => boolean | undefined,
): readonly (readonly [string, A])[] {
  return Object.entries(given).filter(([id, answer]) => answer.kind === 'notApplicable' && mayNotApply(id) === false);
}

/** Answers and duties of an assessment that this bank does not ask, by id. */
export function foreignIds({ answers, requirements }: Assessment, bank: KnownBank): readonly string[] {
  const known = new Set([...bank.questions, ...bank.requirements].map(({ id }) => id));
  return [...Object.keys(answers), ...Object.keys(requirements)].filter((id) => !known.has(id));
}

/** Why a question is asked no longer, where the bank says so of its last name. */
export function retirement(id: string, renames: readonly Rename[]): readonly { readonly id: string; readonly why: string }[] {
  const last = lastName(id, renames);
  const why = renames.find(({ from, retired }) => from === last && retired !== undefined)?.retired;
  return why === undefined ? [] : [{ id, why }];
}

/** Last names of the questions that have other words than in this version. */
export function rewordedSince(version: string, renames: readonly Rename[]): readonly string[] {
  const since = renames.filter(({ reworded }) => reworded !== undefined && isNewer(reworded, version));
  return [...new Set(since.map(({ from }) => lastName(from, renames)))];
}

/** Whether version `a` of a bank is later than `b`: 1.10.0 is later than 1.9.0. */
export function isNewer(a: string, b: string): boolean {
  // Not by localeCompare: the first call of it costs a slow computer a quarter of a second, on the way to the first answer.
  const [ours, theirs] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = ours.findIndex((part, index) => part !== theirs[index]);
  return at >= 0 && ours[at]! > theirs[at]!;
}

function remembered(before: Saved['replaced'] = [], gone: readonly Omit<Replaced, 'at'>[], at: string): readonly Replaced[] {
  return [...before, ...gone.map((one) => ({ at, ...one }))].slice(-REPLACED_KEPT);
}

function placed(
  table: 'answers' | 'requirements',
  gone: readonly (readonly [string, Answer | RequirementAnswer])[],
): readonly Omit<Replaced, 'at'>[] {
  return gone.map(([id, was]) => ({ path: [table, id], was }));
}

function named(entries: readonly (readonly [string, unknown])[]): readonly string[] {
  return entries.map(([id]) => id);
}

function without<T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}
