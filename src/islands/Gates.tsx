import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { GateItem, GateResult, GateState } from '../core/gates.ts';
import { questionOn } from '../paths.ts';
import { gateStates, itemStates, results } from '../text/results.ts';

const TONES: Readonly<Record<GateState, string>> = { notReady: 'stop', notKnown: 'wait', ready: 'go', nothingAsked: '' };

/** The four gates: the state of each, what holds it shut, what is not known and who would know, what was left out. */
export function Gates({ gates }: { readonly gates: readonly GateResult[] }) {
  return (
    <div class="gw-gates">
      {gates.map((gate) => (
        <Gate key={gate.id} gate={gate} />
      ))}
    </div>
  );
}

function Gate({ gate: { id, state, items, guidance } }: { readonly gate: GateResult }) {
  const name = words.gates[id]?.name ?? id;
  const of = (...kinds: readonly GateItem['state']['kind'][]) => items.filter((item) => kinds.includes(item.state.kind));
  const met = of('met').length;
  return (
    <section class={`gw-gate gw-gate--${state}`} aria-label={name}>
      <h3 class="nhsuk-heading-m">
        {name} <span class={`gw-tag gw-tag--${TONES[state]}`}>{gateStates[state]}</span>
      </h3>
      <p class="gw-quiet">{words.gates[id]?.question}</p>
      <Items heading={results.blocks(`"${name}"`)} items={of('notMet', 'partly')} gate={id} />
      <Items heading={results.unknowns} items={of('unknown')} gate={id} />
      {met > 0 && <p>{results.metItems(met)}.</p>}
      <Items heading={results.leftOut} items={of('notApplicable', 'notAsked')} gate={id} />
      <Items heading={results.guidance} items={guidance} gate={id} />
    </section>
  );
}

function Items({ heading, items, gate }: { readonly heading: string; readonly items: readonly GateItem[]; readonly gate: string }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={placeOf(item)}>{titleOf(item)}</a>
            {item.gate !== gate && <span class="gw-quiet"> ({results.from(words.gates[item.gate]?.name ?? item.gate)})</span>}
            {detailOf(item)}
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
  if (state.kind === 'notApplicable') return `: ${state.reason || results.noReason}`;
  if (state.kind === 'notAsked') return `: ${words.notAsked[state.fact] ?? ''}`;
  if (state.kind === 'unknown') return `. ${results.whoKnows}: ${whoKnows(of, id)}`;
  return state.kind === 'notMet' ? '' : `: ${itemStates[state.kind].toLowerCase()}`;
}

function whoKnows(of: GateItem['of'], id: string): string {
  const by = of === 'requirement' ? rules.requirements.find((requirement) => requirement.id === id)?.by?.question : id;
  const roles = by === undefined ? words.requirements[id]?.ask : words.questions[by]?.ask;
  return (roles ?? []).map((role) => words.roles[role] ?? role).join(', ');
}
