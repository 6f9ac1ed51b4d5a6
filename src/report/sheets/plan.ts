import type { PlannedAction } from '../../core/assess.ts';
import type { PlanLine } from '../../core/plan-lines.ts';
import { plan as text } from '../../text/plan.ts';
import { statuses } from '../../text/report.ts';
import { sheets } from '../../text/sheets.ts';
import { actionWords, lineTitle, titleOf, type ActionWords, type Spoken } from '../action-words.ts';
import { numbersOf } from '../numbers-of.ts';
import type { Told } from '../told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

interface Line extends PlanLine {
  /** Absent for an own action, and for what the answers no longer call for. */
  readonly say: ActionWords | undefined;
}

/** One row for each line of the plan. */
export function planSheet(told: Told): Sheet {
  const said = told.lines.map((line): Line => ({ ...line, say: line.action && actionWords(line.action, told) }));
  return sheetFrom(sheets.plan.name, fields(told), said);
}

function fields(told: Told): readonly Field<Line>[] {
  const { lines, words, copy, today } = told;
  const { columns } = sheets.plan;
  const waitsFor = ({ action }: Line) => action && numbersOf(action.waitsFor, lines).join(', ');
  return [
    { name: columns.number, width: 8, kind: 'number', cell: (line) => line.number },
    { name: columns.gate, width: 11, kind: 'text', cell: ({ gate }) => gate && (words.gates[gate]?.name ?? gate) },
    { name: columns.action, width: 40, kind: 'text', cell: (line) => lineTitle(line, told) },
    { name: columns.do, width: 60, kind: 'text', cell: ({ say }) => say && stepsOf(say) },
    { name: columns.closes, width: 28, kind: 'text', cell: (line) => closes(line, told) },
    { name: columns.mustHave, width: 10, kind: 'text', cell: ({ action }) => (action?.mustHave ? sheets.yes : null) },
    { name: columns.owner, width: 22, kind: 'text', cell: ({ said }) => said.owner },
    { name: columns.suggested, width: 22, kind: 'text', cell: ({ say }) => say?.owner },
    { name: columns.due, width: 12, kind: 'date', cell: ({ day }) => day },
    { name: columns.latestStart, width: 12, kind: 'date', cell: ({ action }) => action?.timing.latestStart },
    { name: columns.earliestFinish, width: 12, kind: 'date', cell: ({ action }) => action?.timing.earliestFinish },
    { name: columns.weeks, width: 11, kind: 'number', cell: ({ action }) => action?.weeks },
    { name: columns.waitsFor, width: 11, kind: 'text', cell: waitsFor },
    {
      name: columns.status,
      width: 13,
      kind: 'choice',
      choices: Object.values(statuses),
      cell: ({ status }) => statuses[status],
    },
    { name: columns.reason, width: 28, kind: 'text', cell: ({ said }) => said.reason },
    { name: columns.note, width: 40, kind: 'text', cell: ({ said }) => (copy === 'full' ? said.note : null) },
    { name: columns.late, width: 16, kind: 'text', cell: ({ action }) => action && late(action, today) },
  ];
}

/* The next step, then the later ones, a line for each thing to do. */
function stepsOf({ do: first, later }: ActionWords): string {
  return [...first, ...later.flatMap((step) => [`${text.later}: ${step.title}`, ...step.do])].join('\n');
}

function closes({ kind, id, say }: Line, { words }: Spoken): string | undefined {
  if (kind === 'own') return sheets.plan.own;
  if (say) return say.closes.title;
  const title = titleOf(id, words);
  return title === undefined ? sheets.plan.settled : `${title} (${sheets.plan.settled})`;
}

function late({ timing: { late: isLate, gateDate } }: PlannedAction, today: string): string | null {
  if (!isLate || gateDate === undefined) return null;
  return gateDate < today ? text.afterTag : text.lateTag;
}
