import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../core/answers.ts';
import type { Group } from '../../core/plan/arrange.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { lineTitle } from '../../report/model/action-words.ts';
import { removeFromPlan } from '../../stores/plan/remove-from-plan.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { Action } from './Action.tsx';
import { focusOn } from '../parts/focus-on.ts';
import { Folded } from '../parts/Folded.tsx';
import { keepHere, keptHere } from '../growing/keep-place.ts';
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

interface Removed {
  readonly id: string;
  readonly title: string;
  /** Brings it back, as long as it is away. */
  readonly back?: () => void;
}

/** The actions in their groups: the first ten, and the rest one step away. */
export function PlanGroups({ groups, plan, made, dates, today }: Props) {
  const [whole, setWhole] = useState(() => keptHere()['whole'] === true);
  const showWhole = useCallback(() => {
    keepHere({ whole: true });
    setWhole(true);
  }, []);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [status, undo] = [useRef<HTMLParagraphElement>(null), useRef<HTMLButtonElement>(null)];
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
    setRemoved({ id, title, back: removeFromPlan(id) });
    focusOn(() => undo.current);
  }, []);
  const bringBack = ({ id, title, back }: Removed) => {
    back?.();
    setRemoved({ id, title });
    focusOn(() => headingOfAction(id) ?? status.current);
  };
  const showMore = () => {
    showWhole();
    focusOn(() => headingOfAction(all[FIRST]?.id));
  };
  const list = (lines: readonly PlanLine[]) => (
    <ol class="gw-actions" key="list">
      {lines.map((line) => (
        <Action key={line.id} line={line} others={othersOf(line)} today={today} onRemove={remove} />
      ))}
    </ol>
  );
  const fold = (what: ComponentChildren, key: string) => (
    <Folded key={key} folded={!whole} onFound={showWhole}>
      {what}
    </Folded>
  );
  return (
    <>
      <datalist id="owners">
        {[...new Set([...all.flatMap(({ said }) => said.owner ?? []), ...Object.values(words.roles)])].map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </datalist>
      {here
        .filter(({ lines }) => lines.length > 0)
        .map((group) => {
          const key = `${group.kind} ${group.key ?? ''}`;
          const section = (lists: ComponentChildren) => (
            <section key={key}>
              <h2 class="nhsuk-heading-l">{headingOf(group, dates, today)}</h2>
              <p class="gw-quiet gw-keep">{introOf(group, dates)}</p>
              {lists}
            </section>
          );
          const now = group.lines.filter(({ id }) => first.has(id));
          const later = group.lines.filter(({ id }) => !first.has(id));
          if (now.length === 0) return fold(section(list(later)), key);
          return section([list(now), later.length > 0 && fold(list(later), 'later')]);
        })}
      {more > 0 && !whole && made >= all.length && (
        <p class="gw-screen-only">
          <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={showMore}>
            {text.more(more)}
          </button>
        </p>
      )}
      <p class="gw-screen-only" role="status" ref={status}>
        {removed && (removed.back ? text.removed(removed.title) : text.undone)}{' '}
        {removed?.back && (
          <button class="gw-link-button" type="button" ref={undo} onClick={() => bringBack(removed)}>
            {text.undo}
          </button>
        )}
      </p>
    </>
  );
}

function headingOfAction(id: string | undefined): HTMLElement | null | undefined {
  return document.getElementById(id ?? '')?.querySelector('h3');
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
