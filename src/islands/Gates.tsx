import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { Figures } from '../core/assess.ts';
import type { GateItem, GateState } from '../core/gates.ts';
import { questionOn } from '../paths.ts';
import { today } from '../stores/today.ts';
import { gateStates, itemStates, results } from '../text/results.ts';
import { kept } from './kept.tsx';

const TONES: Readonly<Record<GateState, string>> = { notReady: 'stop', notKnown: 'wait', ready: 'go', nothingAsked: '' };

/** The four gates: the state of each, what holds it shut, what is not known and who would know, what was left out. */
export function Gates({ kind, gates }: Pick<Figures, 'kind' | 'gates'>) {
  return (
    <div class="gw-gates">
      {gates.map((gate) => (
        <Gate key={gate.id} gate={gate} kind={kind} />
      ))}
    </div>
  );
}

interface One {
  readonly gate: Figures['gates'][number];
  readonly kind: Figures['kind'];
}

const Gate = kept(({ gate: { id, state, items, guidance, way }, kind }: One) => {
  const name = words.gates[id]?.name ?? id;
  const own = withoutTwins(items.filter((item) => item.gate === id));
  const earlier = withoutTwins(items.filter((item) => item.gate !== id));
  const of = (from: readonly GateItem[], ...kinds: readonly GateItem['state']['kind'][]) =>
    from.filter((item) => kinds.includes(item.state.kind));
  const met = of(own, 'met').length;
  const notInQuickCheck = of(own, 'notInQuickCheck').length;
  return (
    <section class={`gw-gate gw-gate--${state}`} aria-labelledby={`gate-${id}`} id={`gate-${id}-state`}>
      <h3 class="nhsuk-heading-m" id={`gate-${id}`}>
        {name} <span class={`gw-tag gw-tag--${TONES[state]}`}>{gateStates[state]}</span>
      </h3>
      <p class="gw-quiet">{words.gates[id]?.question}</p>
      <Items heading={results.blocks} items={of(own, 'notMet', 'partly')} />
      <Items heading={results.unknowns} items={of(own, 'unknown')} />
      <Earlier blocking={of(earlier, 'notMet', 'partly').length} unknown={of(earlier, 'unknown').length} />
      {way.effortPoints > 0 && <p>{results.toOpen(way.effortPoints, way.rises.length + way.duties.length)}</p>}
      {met > 0 && <p>{results.metItems(met)}.</p>}
      {kind === 'quick' && <p>{results.notInQuickCheck(notInQuickCheck)}</p>}
      <Items heading={results.leftOut} items={of(own, 'notApplicable', 'notAsked')} />
      <Items heading={results.guidance} items={guidance.filter((item) => item.state.kind !== 'notInQuickCheck')} />
    </section>
  );
});

/** A question whose duty is listed too would say the same twice. */
function withoutTwins(items: readonly GateItem[]): readonly GateItem[] {
  const duties = new Set(
    items.flatMap((item) =>
      item.of === 'requirement' ? (rules.requirements.find((other) => other.id === item.id)?.by?.question ?? []) : [],
    ),
  );
  return items.filter((item) => item.of === 'requirement' || !duties.has(item.id));
}

function Earlier({ blocking, unknown }: { readonly blocking: number; readonly unknown: number }) {
  return blocking + unknown === 0 ? null : <p>{results.earlier(blocking, unknown)}</p>;
}

function Items({ heading, items }: { readonly heading: string; readonly items: readonly GateItem[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={placeOf(item)}>{titleOf(item)}</a>
            {detailOf(item)}
            {isOverdue(item) && ` (${results.overdue})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A requirement is answered where its question is, or where it is asked by itself. */
function placeOf({ of, id }: GateItem): string {
  const requirement = of === 'requirement' ? rules.requirements.find((other) => other.id === id) : undefined;
  const question = rules.questions.find((other) => other.id === (requirement?.by?.question ?? id));
  return questionOn(question?.section ?? requirement?.asked?.section ?? '', question?.id ?? id);
}

function titleOf({ of, id }: GateItem): string {
  return (of === 'requirement' ? words.requirements[id]?.title : words.questions[id]?.title) ?? id;
}

function detailOf({ of, id, state }: GateItem): string {
  const { kind } = state;
  if (state.kind === 'notApplicable') return `: ${state.reason || results.noReason}`;
  if (state.kind === 'notAsked') return `: ${words.notAsked[state.fact] ?? ''}`;
  if (state.kind === 'unknown') return `. ${results.whoKnows}: ${whoKnows(of, id)}`;
  return `: ${itemStates[kind].toLowerCase()}`;
}

/** The page behind a duty was to be read again by a date that has passed. */
function isOverdue({ of, id }: GateItem): boolean {
  return of === 'requirement' && (words.requirements[id]?.reviewBy ?? '9999') < today();
}

function whoKnows(of: GateItem['of'], id: string): string {
  const by = of === 'requirement' ? rules.requirements.find((requirement) => requirement.id === id)?.by?.question : id;
  const roles = by === undefined ? words.requirements[id]?.ask : words.questions[by]?.ask;
  return (roles ?? []).map((role) => words.roles[role] ?? role).join(', ');
}
