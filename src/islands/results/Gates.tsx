import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { Answer, IsoDate } from '../../core/answers.ts';
import type { Figures } from '../../core/assess.ts';
import type { GateItem } from '../../core/score/gates.ts';
import { questionOn } from '../../paths.ts';
import { isOverdue, itemDetail, itemTitle, sortedItems } from '../../report/model/gate-words.ts';
import { sectionOf } from '../../report/model/section-of.ts';
import { $today } from '../../stores/day.ts';
import { plan } from '../../text/plan/plan.ts';
import { gateStates, results } from '../../text/results/results.ts';
import { answersTo } from './answers-to.ts';
import { GATE_TONES } from './GatesInShort.tsx';
import { kept } from '../parts/kept.tsx';
import { useLive } from '../parts/use-live.ts';

const spoken = { rules, words };

interface Props extends Pick<Figures, 'kind' | 'gates'> {
  /** Of the gates, where they are given. */
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The four gates: the state of each, what holds it shut, what is not known and who would know, what was left out. */
export function Gates({ kind, gates, dates, answers }: Props) {
  return (
    <div class="gw-gates">
      {gates.map((gate) => (
        <Gate
          key={gate.id}
          gate={gate}
          kind={kind}
          date={dates[gate.id]}
          answers={answersTo(
            [...gate.items, ...gate.guidance].flatMap(({ by }) => by?.question ?? []),
            answers,
          )}
        />
      ))}
    </div>
  );
}

interface One {
  readonly gate: Figures['gates'][number];
  readonly kind: Figures['kind'];
  readonly date: IsoDate | undefined;
  /** Those that the gate rests on. */
  readonly answers: Props['answers'];
}

const Gate = kept(({ gate: { id, state, items, guidance, way }, kind, date, answers }: One) => {
  const name = words.gates[id]?.name ?? id;
  const { missing, unknown, met, leftOut, notInQuickCheck, missingEarlier, unknownEarlier } = sortedItems(id, items, spoken);
  return (
    <section class={`gw-gate gw-gate--${state}`} aria-labelledby={`gate-${id}`} id={`gate-${id}-state`}>
      <h3 class="nhsuk-heading-m" id={`gate-${id}`}>
        {name} <span class={`gw-tag gw-tag--${GATE_TONES[state]}`}>{gateStates[state]}</span>
      </h3>
      <p class="gw-quiet">
        {words.gates[id]?.question} {date !== undefined && plan.gateDate(date)}
      </p>
      <Items heading={results.blocks} items={missing} answers={answers} />
      <Items heading={results.unknowns} items={unknown} answers={answers} />
      <Earlier blocking={missingEarlier.length} unknown={unknownEarlier.length} />
      {way.effortPoints > 0 && <p>{results.toOpen(way.effortPoints, way.rises.length + way.duties.length)}</p>}
      {met.length > 0 && <p>{results.metItems(met.length)}.</p>}
      {kind === 'quick' && <p>{results.notInQuickCheck(notInQuickCheck.length)}</p>}
      <Items heading={results.leftOut} items={leftOut} answers={answers} />
      <Items heading={results.guidance} items={guidance.filter((item) => item.state.kind !== 'notInQuickCheck')} answers={answers} />
    </section>
  );
});

function Earlier({ blocking, unknown }: { readonly blocking: number; readonly unknown: number }) {
  return blocking + unknown === 0 ? null : <p>{results.earlier(blocking, unknown)}</p>;
}

interface List extends Pick<Props, 'answers'> {
  readonly heading: string;
  readonly items: readonly GateItem[];
}

function Items({ heading, items, answers }: List) {
  const today = useLive($today);
  if (items.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={placeOf(item)}>{itemTitle(item, spoken)}</a>
            {itemDetail(item, spoken, answers)}
            {isOverdue(item, today, spoken) && ` (${results.overdue})`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A requirement is answered where its question is, or where it is asked by itself. */
function placeOf({ of, id }: GateItem): string {
  const requirement = of === 'requirement' ? rules.requirements.find((other) => other.id === id) : undefined;
  const asked = requirement?.by?.question ?? id;
  return questionOn(sectionOf(asked, rules), asked);
}
