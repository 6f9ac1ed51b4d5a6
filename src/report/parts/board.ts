import type { FindingKind } from '../../bank/types.ts';
import type { FindingState } from '../../core/score/findings.ts';
import { isOverdue } from '../../core/plan/next-lines.ts';
import type { PlanLine } from '../../core/plan/plan-lines.ts';
import { realityCheck } from '../../core/plan/reality-check.ts';
import { cut } from '../../figures/every-page/cut.ts';
import { dayInWords } from '../../text/dates.ts';
import { plan } from '../../text/plan/plan.ts';
import { copies, reality, report as text } from '../../text/report/report.ts';
import { findingInWords } from '../../text/results/results.ts';
import { site } from '../../text/site.ts';
import { unanswered } from '../../core/score/unanswered.ts';
import { lineTitle } from '../model/action-words.ts';
import { inOrder } from '../model/finding-order.ts';
import { nextForBoard } from '../model/next-for-board.ts';
import type { Block } from '../model/report.ts';
import { heading, paragraph, run, type Told } from '../model/told.ts';
import { gatesTable } from './gates.ts';
import { chartOf, headlineIn } from './where.ts';

const FINDINGS = 3;

/* The most characters that a name, the tool, an action and its owner may have: some two lines each. */
const MOST = { trust: 80, tool: 90, action: 80, owner: 48 } as const;

/** One A4 page for a board. It is a summary, so what is longer than two lines is cut. */
export function board(told: Told): readonly Block[] {
  const { assessment, rules, result } = told;
  const { trust, tool } = assessment.deployment;
  const open = unanswered(rules, assessment);
  const marks = [
    copies.board.says,
    ...(assessment.fictional ? [site.fictional.text] : []),
    ...(result.kind === 'quick' ? [`${site.quick.tag}. ${site.quick.text}`] : []),
    ...(open > 0 ? [plan.incomplete(open)] : []),
  ];
  const late = told.lines.filter(({ action }) => action?.timing.late).length;
  const check = realityCheck(assessment.deployment);
  const times = [
    ...(late > 0 ? [text.lateInAll(late)] : []),
    ...(check ? [reality.contract(check.contract, check.least, check.most)] : []),
  ];
  return [
    heading(1, text.boardTitle(line(trust, MOST.trust))),
    ...(tool ? [paragraph(line(tool, MOST.tool))] : []),
    paragraph(marks.join(' '), 'notice'),
    headlineIn(told),
    ...chartOf(
      told,
      told.rules.sections.flatMap((id) => result.sections.find((section) => section.id === id) ?? []),
    ),
    heading(2, text.gates),
    gatesTable(told),
    heading(2, text.worst),
    topFindings(told, 'barrier', ['low']),
    heading(2, text.best),
    topFindings(told, 'facilitator', ['high', 'middle']),
    heading(2, text.next),
    nextTable(told),
    ...(times.length > 0 ? [paragraph(times.join(' '), 'quiet')] : []),
    paragraph(`${text.madeBriefly(told.madeInWords, result.bankVersion)} ${site.printed}`, 'quiet'),
  ];
}

function topFindings(told: Told, kind: FindingKind, states: readonly FindingState[]): Block {
  const all = inOrder(kind, told.result.findings).filter(({ state }) => states.includes(state));
  if (all.length === 0) return paragraph(text.none);
  const shown = all.slice(0, FINDINGS);
  const rest = all.slice(FINDINGS).map(({ state }) => state);
  return {
    kind: 'list',
    items: [
      ...shown.map(({ id, state }) => run(`${told.words.findings[id]?.title ?? id}: ${findingInWords(kind, state).toLowerCase()}`)),
      ...(rest.length > 0 ? [run(text.more(restIn(rest, kind)))] : []),
    ],
  };
}

/* Such as "2 in place, 8 partial". */
function restIn(states: readonly FindingState[], kind: FindingKind): string {
  return [...new Set(states)]
    .map((state) => `${states.filter((other) => other === state).length} ${findingInWords(kind, state).toLowerCase()}`)
    .join(', ');
}

function nextTable(told: Told): Block {
  const lines = nextForBoard(told.lines);
  if (lines.length === 0) return paragraph(text.noPlan);
  const { action, owner, by } = text.nextColumns;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { name: action, width: 5.7 },
      { name: owner, width: 3 },
      { name: by, width: 3.3 },
    ],
    rows: lines.map((next) => [
      run(`${next.number}. ${titleIn(next, told)}`),
      run(next.said.owner ? line(next.said.owner, MOST.owner) : text.unnamed),
      run(byIn(next, told.today)),
    ]),
  };
}

/* What must not be missed is said even where the title has to be cut. */
function titleIn(next: PlanLine, told: Told): string {
  const mark = next.action?.mustHave ? ` (${plan.mustHave.toLowerCase()})` : '';
  return line(lineTitle(next, told), MOST.action - mark.length) + mark;
}

/* A date that nobody agreed to is never shown as one that somebody did. */
function byIn(next: PlanLine, today: string): string {
  const { said, suggested, action } = next;
  const due = said.due ?? suggested;
  if (due === undefined) return text.unset;
  const day = said.due === undefined ? text.suggestedDay(dayInWords(due)) : dayInWords(due);
  if (isOverdue(next, today)) return text.overdue(day);
  const missed = action?.timing.missed;
  return missed ? text.notInTime(day, missed.neededBy) : day;
}

/* On one sheet nothing begins a line of its own. */
function line(words: string, most: number): string {
  return cut(words.replaceAll(/\s+/g, ' '), most);
}
