import { entry, type Assessment } from '../../core/answers.ts';
import type { GateItem } from '../../core/score/gates.ts';
import { itemStates, results } from '../../text/results/results.ts';
import { rolesInWords, titleOf, type Spoken } from './action-words.ts';

/** A gate's own things by how they stand, each thing once: a question whose duty is listed too would say the same twice. */
export function sortedItems(gate: string, items: readonly GateItem[], { rules }: Spoken) {
  const own = withoutTwins(items.filter((item) => item.gate === gate));
  const earlier = withoutTwins(items.filter((item) => item.gate !== gate));
  const of = (from: readonly GateItem[], ...kinds: readonly GateItem['state']['kind'][]) =>
    from.filter((item) => kinds.includes(item.state.kind));
  return {
    missing: of(own, 'notMet', 'partly'),
    unknown: of(own, 'unknown'),
    met: of(own, 'met'),
    leftOut: of(own, 'notApplicable', 'notAsked'),
    notInQuickCheck: of(own, 'notInQuickCheck'),
    missingEarlier: of(earlier, 'notMet', 'partly'),
    unknownEarlier: of(earlier, 'unknown'),
  };

  function withoutTwins(all: readonly GateItem[]): readonly GateItem[] {
    const duties = new Set(
      all.flatMap((item) =>
        item.of === 'requirement' ? (rules.requirements.find((other) => other.id === item.id)?.by?.question ?? []) : [],
      ),
    );
    return all.filter((item) => item.of === 'requirement' || !duties.has(item.id));
  }
}

/** What a gate asks for, by name. */
export function itemTitle({ id }: GateItem, { words }: Spoken): string {
  return titleOf(id, words) ?? id;
}

/** What follows the name: how it stands, with the level that it has and the one that it needs, who would know, or why it was left out. */
export function itemDetail({ of, id, state, by }: GateItem, spoken: Spoken, answers: Assessment['answers']): string {
  if (state.kind === 'notApplicable') return `: ${state.reason ? results.reason(state.reason) : results.noReason}`;
  if (state.kind === 'notAsked') return `: ${spoken.words.notAsked[state.fact] ?? ''}`;
  if (state.kind === 'unknown') return `. ${results.whoKnows}: ${whoKnows(of, id, spoken)}`;
  const answer = by && entry(answers, by.question);
  if (by && answer?.kind === 'level' && state.kind !== 'met') return `: ${results.levels(answer.level, by.level)}`;
  return `: ${itemStates[state.kind].toLowerCase()}`;
}

/** True where the page behind a duty was to be read again by a day that has passed. */
export function isOverdue({ of, id }: GateItem, today: string, { words }: Spoken): boolean {
  return of === 'requirement' && (words.requirements[id]?.reviewBy ?? '9999') < today;
}

function whoKnows(of: GateItem['of'], id: string, { rules, words }: Spoken): string {
  const by = of === 'requirement' ? rules.requirements.find((requirement) => requirement.id === id)?.by?.question : id;
  const roles = by === undefined ? words.requirements[id]?.ask : words.questions[by]?.ask;
  return rolesInWords(roles ?? [], words);
}
