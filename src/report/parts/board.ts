import type { FindingKind } from '../../bank/types.ts';
import type { FindingState } from '../../core/findings.ts';
import { nextLines } from '../../core/next-lines.ts';
import { realityCheck } from '../../core/reality-check.ts';
import { cut } from '../../figures/cut.ts';
import { dayInWords } from '../../text/dates.ts';
import { plan } from '../../text/plan.ts';
import { copies, reality, report as text } from '../../text/report.ts';
import { findingInWords } from '../../text/results.ts';
import { site } from '../../text/site.ts';
import { unanswered } from '../../core/unanswered.ts';
import { lineTitle } from '../action-words.ts';
import { inOrder } from '../finding-order.ts';
import type { Block } from '../report.ts';
import { heading, paragraph, run, type Told } from '../told.ts';
import { gatesTable } from './gates.ts';
import { chartOf, headlineIn } from './where.ts';

const FINDINGS = 4;
const ACTIONS = 5;

/** One A4 page for a board. It is a summary, so long names are cut. */
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
  const check = realityCheck(assessment.deployment);
  return [
    heading(1, text.boardTitle(line(trust, 60))),
    ...(tool ? [paragraph(line(tool, 90))] : []),
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
    ...(check ? [paragraph(reality.contract(check.contract, check.least, check.most), 'quiet')] : []),
    paragraph(`${text.made(told.madeInWords, result.bankVersion, result.bankHash)} ${site.printed}`, 'quiet'),
  ];
}

function topFindings(told: Told, kind: FindingKind, states: readonly FindingState[]): Block {
  const all = inOrder(kind, told.result.findings).filter(({ state }) => states.includes(state));
  if (all.length === 0) return paragraph(text.none);
  const shown = all.slice(0, FINDINGS);
  const more = all.length - shown.length;
  return {
    kind: 'list',
    items: shown.map(({ id, state }, at) =>
      run(
        `${told.words.findings[id]?.title ?? id}: ${findingInWords(kind, state).toLowerCase()}${more > 0 && at === shown.length - 1 ? `, ${text.more(more)}` : ''}`,
      ),
    ),
  };
}

function nextTable(told: Told): Block {
  const lines = nextLines(told.lines, ACTIONS);
  if (lines.length === 0) return paragraph(text.noPlan);
  const { action, owner, by } = text.nextColumns;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { name: action, width: 6.6 },
      { name: owner, width: 3.4 },
      { name: by, width: 2 },
    ],
    rows: lines.map((next) => [
      run(`${next.number}. ${line(lineTitle(next, told), 80)}`),
      run(next.said.owner ? line(next.said.owner, 27) : text.unnamed),
      run(next.day === undefined ? text.unset : dayInWords(next.day)),
    ]),
  };
}

/* On one sheet everything has one line. */
function line(words: string, most: number): string {
  return cut(words.replaceAll(/\s+/g, ' '), most);
}
