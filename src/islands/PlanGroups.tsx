import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../core/answers.ts';
import type { Group } from '../core/arrange.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import { lineTitle } from '../report/action-words.ts';
import { removeAction } from '../stores/assessment.ts';
import { plan as text } from '../text/plan.ts';
import { Action } from './Action.tsx';
import { keepHere, keptHere } from './keep-place.ts';
import type { Named } from './Others.tsx';
import { useTarget } from './use-target.ts';

/** People drown in all of them at once. Paper has every one. */
const FIRST = 10;

interface Props {
  readonly groups: readonly Group[];
  /** The whole plan, also what the groups leave out. */
  readonly plan: readonly PlanLine[];
  /** How many actions are made so far. */
  readonly made: number;
  readonly dates: Readonly<Record<string, IsoDate>>;
  readonly today: IsoDate;
}

/** The actions in their groups: the first ten, and the rest one step away. */
export function PlanGroups({ groups, plan, made, dates, today }: Props) {
  const [whole, setWhole] = useState(() => keptHere()['whole'] === true);
  const showWhole = () => {
    keepHere({ whole: true });
    setWhole(true);
  };
  const [removed, setRemoved] = useState<{ readonly title: string; readonly back?: () => void } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const all = groups.flatMap((group) => group.lines);
  const more = all.length - FIRST;
  const first = new Set(all.slice(0, FIRST).map(({ id }) => id));
  const soFar = new Set(all.slice(0, made));
  const here = groups.map((group) => ({ ...group, lines: group.lines.filter((line) => soFar.has(line)) }));
  const beyond = (id: string) => !whole && !first.has(id);
  const isHere = (id: string) => all.some((line) => line.id === id);
  const othersOf = ({ action }: PlanLine): readonly Named[] =>
    [...new Set(action ? [...action.waitsFor, ...action.timing.heldBy, action.timing.missed?.neededFor ?? ''] : [])]
      .flatMap((id) => plan.find((line) => line.id === id) ?? [])
      .map((line) => ({ id: line.id, number: line.number, title: lineTitle(line, { rules, words }), here: isHere(line.id) }));
  useTarget((id) => beyond(id) && isHere(id), showWhole);
  const remove = useCallback((id: string, title: string) => {
    setRemoved({ title, back: removeAction(id) });
    setTimeout(() => undo.current?.focus());
  }, []);
  return (
    <>
      <datalist id="owners">
        {[...new Set([...all.flatMap(({ said }) => said.owner ?? []), ...Object.values(words.roles)])].map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </datalist>
      {here
        .filter(({ lines }) => lines.length > 0)
        .map((group) => (
          <section key={`${group.kind} ${group.key ?? ''}`} class={group.lines.every(({ id }) => beyond(id)) ? 'gw-print-only' : undefined}>
            <h2 class="nhsuk-heading-l">{headingOf(group, dates, today)}</h2>
            <p class="gw-quiet gw-keep">{introOf(group, dates)}</p>
            <ol class="gw-actions">
              {group.lines.map((line) => (
                <Action key={line.id} line={line} onPaper={beyond(line.id)} others={othersOf(line)} today={today} onRemove={remove} />
              ))}
            </ol>
          </section>
        ))}
      {more > 0 && !whole && made >= all.length && (
        <p class="gw-screen-only">
          <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={showWhole}>
            {text.more(more)}
          </button>
        </p>
      )}
      <p class="gw-screen-only" role="status">
        {removed && (removed.back ? text.removed(removed.title) : text.undone)}{' '}
        {removed?.back && (
          <button
            class="gw-link-button"
            type="button"
            ref={undo}
            onClick={() => {
              removed.back?.();
              setRemoved({ title: removed.title });
            }}
          >
            {text.undo}
          </button>
        )}
      </p>
    </>
  );
}

function headingOf({ kind, key }: Group, dates: Props['dates'], today: IsoDate): string {
  switch (kind) {
    case 'settled':
      return text.settledGroup;
    case 'date':
      return text.byDate;
    case 'owner':
      return key ?? text.noOwner;
    default:
      return key === undefined ? text.noGateGroup : text.gate(words.gates[key]?.name ?? key, (dates[key] ?? '9999') < today);
  }
}

function introOf({ kind, key }: Group, dates: Props['dates']): string {
  if (kind === 'settled') return text.settledIntro;
  if (kind !== 'gate' || key === undefined) return '';
  return dates[key] === undefined ? text.noGateDate : text.gateDate(dates[key]);
}
