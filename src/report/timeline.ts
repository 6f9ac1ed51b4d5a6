import type { IsoDate } from '../core/answers.ts';
import type { PlannedAction } from '../core/assess.ts';
import { addDays } from '../core/days.ts';
import type { PlanLine } from '../core/plan-lines.ts';
import type { Drawing } from '../figures/drawing.ts';
import { timelineDrawing, type TimelineMark } from '../figures/timeline.ts';
import { timeline as text } from '../text/timeline.ts';
import { lineTitle, type Spoken } from './action-words.ts';
import { numbersOf } from './numbers-of.ts';

/** A chart of more years than this would show nothing of the months in which people act. */
const YEARS = 6;

/** Actions of gaps, each from its earliest start to its earliest finish, with today and the gates that have a date. Null without one. */
export function timelineOf(
  lines: readonly PlanLine[],
  dates: Readonly<Record<string, IsoDate>>,
  today: IsoDate,
  spoken: Spoken,
  narrow = false,
): Drawing | null {
  const shown = lines.flatMap((line) => (line.action ? [{ line, action: line.action }] : []));
  if (shown.length === 0) return null;
  const gaps = shown.map(({ line }) => line);
  const end = addDays(today, 365 * YEARS);
  const rows = shown.map(({ line, action }) => ({
    number: line.number,
    title: lineTitle(line, spoken),
    from: dayNumber(earliestStart(line, action)),
    to: dayNumber(action.timing.earliestFinish),
    late: action.timing.late,
    done: line.status === 'done',
    waitsFor: numbersOf(action.waitsFor, gaps),
  }));
  const gates = spoken.rules.gates.flatMap((id): readonly TimelineMark[] => {
    const date = dates[id];
    if (date === undefined || date > end || date < addDays(today, -365)) return [];
    return [{ label: `${spoken.words.gates[id]?.name ?? id}, ${text.day(date)}`, day: dayNumber(date) }];
  });
  const marks = [{ label: text.today, day: dayNumber(today) }, ...gates];
  const last = Math.max(...rows.map(({ to }) => to), ...marks.map(({ day }) => day));
  return timelineDrawing({ rows, marks, ticks: ticksOf(today, last, narrow ? 7 : 16) }, narrow);
}

/** When the action of a line can begin. What is done takes no more time. */
export function earliestStart({ status }: PlanLine, { timing, weeks }: PlannedAction): IsoDate {
  return addDays(timing.earliestFinish, status === 'done' ? 0 : -7 * weeks);
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
