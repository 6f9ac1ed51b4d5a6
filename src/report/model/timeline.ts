import type { IsoDate } from '../../core/answers.ts';
import { addDays } from '../../core/plan/days.ts';
import { isHeld, isOpen, isOverdue } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import type { Drawing } from '../../figures/drawing.ts';
import { timelineDrawing, type TimelineMark, type TimelineRow } from '../../figures/timeline.ts';
import { statuses } from '../../text/report/report.ts';
import { timeline as text } from '../../text/plan/timeline.ts';
import { lineTitle, type Spoken } from './action-words.ts';
import { numbersOf } from './numbers-of.ts';

/** A chart of more years than this would show nothing of the months in which people act. */
const YEARS = 6;

/**
 * Actions that the answers call for, and own ones: each from its earliest start to its earliest finish, with its due date, today and
 * the gates that have a date. Null without any.
 */
export function timelineOf(
  lines: readonly PlanLine[],
  dates: Readonly<Record<string, IsoDate>>,
  today: IsoDate,
  spoken: Spoken,
  narrow = false,
): Drawing | null {
  const shown = lines.filter(({ kind }) => kind !== 'settled');
  if (shown.length === 0) return null;
  const [begin, end] = [addDays(today, -365), addDays(today, 365 * YEARS)];
  const isNear = (date: IsoDate) => date >= begin && date <= end;
  const rows = shown.map((line) => rowOf(line, shown, today, spoken, isNear));
  const gates = spoken.rules.gates.flatMap((id): readonly TimelineMark[] => {
    const date = dates[id];
    if (date === undefined || !isNear(date)) return [];
    return [{ label: `${spoken.words.gates[id]?.name ?? id}, ${text.day(date)}`, day: dayNumber(date) }];
  });
  const marks = [{ label: text.today, day: dayNumber(today) }, ...gates];
  const last = Math.max(...rows.flatMap(({ bar, due }) => [bar?.to ?? 0, due ?? 0]), ...marks.map(({ day }) => day));
  return timelineDrawing({ rows, marks, ticks: ticksOf(today, last, narrow ? 7 : 16) }, narrow);
}

function rowOf(
  line: PlanLine,
  shown: readonly PlanLine[],
  today: IsoDate,
  spoken: Spoken,
  isNear: (date: IsoDate) => boolean,
): TimelineRow {
  const { number, action, said, status } = line;
  const { earliestStart, earliestFinish, late = false } = action?.timing ?? {};
  const closed = !isOpen(line);
  return {
    number,
    title: [...(closed ? [statuses[status]] : isHeld(line) ? [text.held] : []), lineTitle(line, spoken)].join(': '),
    ...(!closed &&
      earliestStart !== undefined &&
      earliestFinish !== undefined &&
      isNear(earliestFinish) && { bar: { from: dayNumber(earliestStart), to: dayNumber(earliestFinish) } }),
    late,
    ...(said.due !== undefined && isNear(said.due) && { due: dayNumber(said.due) }),
    overdue: isOverdue(line, today),
    closed,
    waitsFor: numbersOf(action?.waitsFor ?? [], shown),
  };
}

/** The first days of months, at most so many, so that their names have room. */
function ticksOf(today: IsoDate, last: number, most: number): readonly TimelineMark[] {
  const months = Math.ceil((last - dayNumber(today)) / 30) + 14;
  const apart = [1, 2, 3, 6, 12].find((step) => months / step <= most) ?? 12;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const start = apart * Math.floor((month - 13) / apart);
  return Array.from({ length: Math.ceil(months / apart) + 1 }, (_, at) => {
    const first = new Date(Date.UTC(year, start + at * apart, 1));
    return { label: text.month(first.getUTCMonth(), first.getUTCFullYear()), day: first.getTime() / DAY };
  });
}

const DAY = 86_400_000;

function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}
