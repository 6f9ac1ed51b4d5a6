import type { Words } from '../../bank/types.ts';
import { needsReason } from '../../core/answers.ts';
import { isOpen } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { plan as text } from '../../text/plan/plan.ts';
import { statuses } from '../../text/report/report.ts';
import { sheets } from '../../text/report/sheets.ts';
import { actionWords, lineTitle, titleOf, type ActionWords, type Spoken } from '../model/action-words.ts';
import { holds } from '../model/copy-holds.ts';
import { dateRemarks } from '../model/date-remarks.ts';
import { nextForBoard } from '../model/next-for-board.ts';
import { numbersOf } from '../model/numbers-of.ts';
import type { Told } from '../model/told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

interface Line extends PlanLine {
  /** Absent for an own action, and for what the answers no longer call for. */
  readonly say: ActionWords | undefined;
}

/** One row for each line of the plan; in a copy that leaves out the rest, for the next ones. */
export function planSheet(told: Told): Sheet {
  const shown = holds(told.copy, 'allActions') ? told.lines : nextForBoard(told.lines);
  const said = shown.map((line): Line => ({ ...line, say: line.action && actionWords(line.action, told) }));
  return sheetFrom(sheets.plan.name, fields(told), said);
}

function fields(told: Told): readonly Field<Line>[] {
  const { lines, words, today } = told;
  const { columns } = sheets.plan;
  // What is closed needs no dates any more, except the one that people gave.
  const timing = (line: Line) => (isOpen(line) ? line.action?.timing : undefined);
  const waitsFor = ({ action }: Line) => action && numbersOf(action.waitsFor, lines).join(', ');
  return [
    { name: columns.number, width: 8, kind: 'number', cell: (line) => line.number },
    { name: columns.gate, width: 11, kind: 'text', cell: ({ gate }) => gate && (words.gates[gate]?.name ?? gate) },
    { name: columns.action, width: 40, kind: 'text', cell: (line) => lineTitle(line, told) },
    { name: columns.do, width: 60, kind: 'text', cell: ({ say }) => say && stepsOf(say) },
    { name: columns.closes, width: 28, kind: 'text', cell: (line) => closes(line, told) },
    { name: columns.mustHave, width: 16, kind: 'text', cell: (line) => mustHave(line, words) },
    { name: columns.owner, width: 22, kind: 'text', cell: ({ said }) => said.owner },
    { name: columns.suggested, width: 22, kind: 'text', cell: ({ say }) => say?.owner },
    { name: columns.due, width: 12, kind: 'date', cell: ({ said }) => said.due },
    { name: columns.suggestedDue, width: 12, kind: 'date', cell: ({ suggested }) => suggested },
    { name: columns.earliestStart, width: 12, kind: 'date', cell: (line) => timing(line)?.earliestStart },
    { name: columns.earliestFinish, width: 12, kind: 'date', cell: (line) => timing(line)?.earliestFinish },
    { name: columns.neededBy, width: 12, kind: 'date', cell: (line) => timing(line)?.neededBy },
    { name: columns.latestStart, width: 12, kind: 'date', cell: (line) => timing(line)?.latestStart },
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
    { name: columns.note, width: 40, kind: 'text', cell: ({ said }) => said.note },
    { name: columns.inTime, width: 20, kind: 'text', cell: (line) => dateRemarks(line, today).join('; ') },
  ];
}

/* The next step, then the later ones, a line for each thing to do; last, which gates need it to which level. */
function stepsOf({ do: first, later, needs }: ActionWords): string {
  return [...first, ...later.flatMap((step) => [`${text.later}: ${step.title}`, ...step.do]), ...(needs ? [needs] : [])].join('\n');
}

function closes({ kind, id, say }: Line, { words }: Spoken): string | undefined {
  if (kind === 'own') return sheets.plan.own;
  if (say) return say.closes.title;
  const title = titleOf(id, words);
  return title === undefined ? sheets.plan.settled : `${title} (${sheets.plan.settled})`;
}

/* What must not be missed, and what follows where it is not going to be done. */
function mustHave({ action, said }: Line, words: Words): string | null {
  if (!action?.mustHave) return null;
  return needsReason(said.status) ? `${sheets.yes}. ${text.staysShut(words.gates[action.gate]?.name ?? action.gate)}` : sheets.yes;
}
