import type { PlanLine } from '../../core/plan/plan-lines.ts';
import type { PlannedAction } from '../../core/assess.ts';
import { needsReason } from '../../core/answers.ts';
import { isOpen } from '../../core/plan/next-lines.ts';
import { realityCheck } from '../../core/plan/reality-check.ts';
import { plan } from '../../text/plan/plan.ts';
import { reality, report as text, statuses } from '../../text/report/report.ts';
import { timeline } from '../../text/plan/timeline.ts';
import { actionWords, lineTitle } from '../model/action-words.ts';
import { holds } from '../model/copy-holds.ts';
import { dateRemarks } from '../model/date-remarks.ts';
import { numbersOf } from '../model/numbers-of.ts';
import type { Block, Run, Runs } from '../model/report.ts';
import { timelineOf } from '../model/timeline.ts';
import { heading, onNewPage, paragraph, run, strong, type Told } from '../model/told.ts';

/** So many rows of a timeline fit on the page on which the plan begins. */
const ROWS = 24;

/** The whole plan: dates against what UCL reported, timeline, and a table under each gate. */
export function planPart(told: Told): readonly Block[] {
  const { lines, rules, words, assessment } = told;
  if (lines.length === 0) return [onNewPage(text.plan), paragraph(text.noPlan)];
  const { dates } = assessment.deployment;
  const groups = [...rules.gates, undefined].map((gate) => ({
    gate,
    those: lines.filter((line) => line.kind !== 'settled' && line.gate === gate),
  }));
  const settled = lines.filter((line) => line.kind === 'settled');
  return [
    onNewPage(text.plan),
    paragraph(plan.intro),
    paragraph(plan.assumptions(words.bankHolidaysUntil), 'quiet'),
    ...realityBlocks(told),
    ...timelineBlocks(told),
    ...groups.flatMap(({ gate, those }) => {
      if (those.length === 0) return [];
      const title =
        gate === undefined ? text.withoutGate : plan.gate(words.gates[gate]?.name ?? gate, (dates[gate] ?? '9999') < told.today);
      const date = gate === undefined ? undefined : dates[gate];
      return [
        heading(3, title),
        ...(gate === undefined ? [] : [paragraph(date === undefined ? plan.noGateDate : plan.gateDate(date), 'quiet')]),
        tableOf(told, those),
      ];
    }),
    ...(settled.length > 0 ? [heading(3, text.settled), paragraph(text.settledIntro), tableOf(told, settled)] : []),
  ];
}

/** The trust's date for the contract against what UCL reported; nothing without that date. */
export function realityBlocks({ assessment }: Told): readonly Block[] {
  const check = realityCheck(assessment.deployment);
  if (check === null) return [];
  return [
    heading(3, reality.heading),
    paragraph(`${reality.contract(check.contract, check.least, check.most)} ${reality.notYet(check.notYet)}`),
    paragraph(reality.limits, 'quiet'),
  ];
}

function timelineBlocks(told: Told): readonly Block[] {
  const rows = told.lines.filter(({ kind }) => kind !== 'settled');
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) => rows.slice(at * ROWS, (at + 1) * ROWS));
  const figures = pages.flatMap((those): readonly Block[] => {
    const drawing = timelineOf(those, told.assessment.deployment.dates, told.today, told);
    return drawing ? [{ kind: 'figure', alt: timeline.alt, drawing }] : [];
  });
  return figures.length === 0 ? [] : [heading(3, timeline.heading), paragraph(timeline.intro), ...figures];
}

function tableOf(told: Told, lines: readonly PlanLine[]): Block {
  const { number, action, owner, dates, status } = text.planColumns;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { name: number, width: 0.9 },
      { name: action, width: 6.8 },
      { name: owner, width: 2.2 },
      { name: dates, width: 3.1 },
      { name: status, width: 1.6 },
    ],
    rows: lines.map((line) => [run(String(line.number)), actionIn(told, line), ownerIn(told, line), datesIn(line, told), statusIn(line)]),
  };
}

function actionIn(told: Told, line: PlanLine): Runs {
  const { action, said } = line;
  const title = strong(lineTitle(line, told));
  const note = said.note ? [{ text: `\n${text.note(said.note)}` }] : [];
  if (!action) return [title, ...note];
  const say = actionWords(action, told);
  const waits = numbersOf(action.waitsFor, told.lines);
  const steps: readonly Run[] = [
    ...(action.mustHave ? [{ text: ` (${plan.mustHave.toLowerCase()})` }] : []),
    ...say.do.map((step) => ({ text: `\n• ${step}` })),
    ...say.later.flatMap((later) => [{ text: `\n${plan.later}: ${later.title}` }, ...later.do.map((step) => ({ text: `\n• ${step}` }))]),
    ...(say.needs ? [{ text: `\n${say.needs}` }] : []),
    { text: `\n${text.closes(say.closes.title)}${waits.length > 0 ? ` ${text.waitsFor(waits.join(', '))}` : ''}` },
    ...(say.network ? [{ text: `\n${plan.network}: ${say.network}` }] : []),
    ...(say.link && holds(told.copy, 'links') ? [{ text: `\n${plan.guidance}: ` }, { text: say.link.title, link: say.link.url }] : []),
  ];
  return [title, ...steps, ...note];
}

function ownerIn(told: Told, { action, said }: PlanLine): Runs {
  const suggested = action ? text.suggested(actionWords(action, told).owner) : text.unnamed;
  return said.owner ? run(said.owner) : run(suggested);
}

/* What is closed needs no dates any more, except the one that people gave. */
function datesIn(line: PlanLine, told: Told): Runs {
  const { action, said } = line;
  const due = said.due ? [text.due(said.due)] : [];
  const worked = action && isOpen(line) ? timesIn(action, told) : [];
  const remarks = dateRemarks(line, told.today).map((remark) => `${remark}.`);
  const [agreed, rest] = [due.join(''), [...worked, ...remarks, ...shutIn(line, told)].join(' ')];
  if (!agreed && !rest) return run(action ? '–' : text.unset);
  return [...(agreed ? [strong(agreed)] : []), ...(rest ? [{ text: `${agreed ? '\n' : ''}${rest}` }] : [])];
}

function timesIn({ weeks, timing }: PlannedAction, { lines }: Told): readonly string[] {
  const { earliestStart, earliestFinish, neededBy, latestStart, heldBy, missed } = timing;
  if (earliestStart === undefined || earliestFinish === undefined)
    return [text.weeks(weeks), text.heldBy(numbersOf(heldBy, lines).join(', '))];
  return [
    text.earliest(weeks, earliestStart, earliestFinish),
    ...(neededBy === undefined ? [] : [text.needed(neededBy)]),
    ...(missed && missed.neededBy !== neededBy ? [text.firstNeeded(missed.finish, missed.neededBy)] : []),
    ...(latestStart === undefined || missed || latestStart < earliestStart ? [] : [text.startBy(latestStart)]),
  ];
}

/* What follows where a must-have is not going to be done. */
function shutIn({ action, said }: PlanLine, { words }: Told): readonly string[] {
  if (!action?.mustHave || !needsReason(said.status)) return [];
  return [plan.staysShut(words.gates[action.gate]?.name ?? action.gate)];
}

function statusIn({ status, said }: PlanLine): Runs {
  return [{ text: statuses[status] }, ...(said.reason ? [{ text: `\n${text.why(said.reason)}` }] : [])];
}
