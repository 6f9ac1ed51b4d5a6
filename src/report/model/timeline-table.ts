import type { IsoDate } from '../../core/answers.ts';
import { isHeld, isOpen, isOverdue } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { dayInWords } from '../../text/dates.ts';
import { statuses } from '../../text/report/report.ts';
import { timeline as text } from '../../text/plan/timeline.ts';
import { lineTitle, type Spoken } from './action-words.ts';
import { numbersOf } from './numbers-of.ts';

/** What the timeline draws, as a row for each of its lines: the columns are those of `text.columns`. Nothing there is a dash. */
export function timelineTable(
  lines: readonly PlanLine[],
  today: IsoDate,
  spoken: Spoken,
): readonly { readonly id: string; readonly cells: readonly string[] }[] {
  return lines
    .filter(({ kind }) => kind !== 'settled')
    .map((line) => {
      const { earliestStart, earliestFinish, neededBy, late } = (isOpen(line) && line.action?.timing) || {};
      const cells = [
        `${line.number}. ${lineTitle(line, spoken)}`,
        inWords(earliestStart),
        inWords(earliestFinish),
        inWords(neededBy, late && text.late),
        inWords(line.said.due, isOverdue(line, today) && text.overdue),
        numbersOf(line.action?.waitsFor ?? [], lines).join(', ') || NONE,
        [statuses[line.status], ...(isHeld(line) ? [text.held.toLowerCase()] : [])].join(', '),
      ];
      return { id: line.id, cells };
    });
}

const NONE = '–';

function inWords(day: IsoDate | undefined, remark: string | false | undefined = false): string {
  if (day === undefined) return NONE;
  return remark ? `${dayInWords(day)} (${remark})` : dayInWords(day);
}
