import type { IsoDate } from '../answers.ts';
import { isOpen, isOverdue, nextLines } from './next-lines.ts';
import type { PlanLine } from './plan-lines.ts';

/** How a person looks at the plan. */
export interface View {
  readonly order: 'gate' | 'owner' | 'date';
  /** `next`: the next five; `open`: still to be done; `late`: overdue, or not to be done in time; `closed`: done or dropped. */
  readonly show: 'all' | 'next' | 'open' | 'started' | 'late' | 'closed';
  /** Only what this owner has; empty for everyone. */
  readonly owner: string;
}

export interface Group {
  /** A gate, an owner, or nothing: no gate, no owner, or all by date. */
  readonly key?: string;
  readonly kind: 'gate' | 'owner' | 'date' | 'settled';
  readonly lines: readonly PlanLine[];
}

const NEXT = 5;

/** The lines of the plan that this view shows, grouped and in its order. What is settled comes last. Empty groups are left out. */
export function arrange(lines: readonly PlanLine[], view: View, gates: readonly string[], today: IsoDate): readonly Group[] {
  const shown = filtered(lines, view, today);
  const settled = shown.filter(({ kind }) => kind === 'settled');
  const live = shown.filter(({ kind }) => kind !== 'settled');
  return [...grouped(live, view, gates), { kind: 'settled' as const, lines: settled }].filter((group) => group.lines.length > 0);
}

function filtered(lines: readonly PlanLine[], { show, owner }: View, today: IsoDate): readonly PlanLine[] {
  const theirs = owner === '' ? lines : lines.filter(({ said }) => said.owner === owner);
  switch (show) {
    case 'next':
      return nextLines(theirs, NEXT);
    case 'open':
      return theirs.filter(isOpen);
    case 'started':
      return theirs.filter(({ status }) => status === 'started');
    case 'late':
      return theirs.filter((line) => isOverdue(line, today) || line.action?.timing.late === true);
    case 'closed':
      return theirs.filter((line) => !isOpen(line));
    default:
      return theirs;
  }
}

function grouped(lines: readonly PlanLine[], { order }: View, gates: readonly string[]): readonly Group[] {
  if (order === 'date') return [{ kind: 'date', lines: lines.toSorted(byDay) }];
  if (order === 'owner') {
    return [...ownersOf(lines), undefined].map((key) => ({
      ...(key !== undefined && { key }),
      kind: 'owner',
      lines: lines.filter(({ said }) => said.owner === key),
    }));
  }
  return [...gates, undefined].map((key) => ({
    ...(key !== undefined && { key }),
    kind: 'gate',
    lines: lines.filter(({ gate }) => gate === key),
  }));
}

/** Everyone who has something, each once, in order of their names. */
export function ownersOf(lines: readonly PlanLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ said }) => said.owner ?? []))].toSorted((a, b) => a.localeCompare(b, 'en'));
}

/* By the agreed date, or the suggested one. What has neither comes last; the rest keep plan order on the same day. */
function byDay(a: PlanLine, b: PlanLine): number {
  const [one, other] = [a, b].map(({ said, suggested }) => said.due ?? suggested ?? '9999-99-99') as [IsoDate, IsoDate];
  return Number(one > other) - Number(one < other) || a.number - b.number;
}
