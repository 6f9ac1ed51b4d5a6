import { site } from '../../text/site.ts';
import { network as text } from '../../text/network/network.ts';
import { networkReportWords } from '../../text/network/report.ts';
import { findingInWords } from '../../text/results/results.ts';
import type { FindingKind } from '../../bank/types.ts';
import type { FindingState } from '../../core/score/findings.ts';
import { titleOf } from '../model/action-words.ts';
import type { Block, Report } from '../model/report.ts';
import { heading, onNewPage, paragraph, run } from '../model/told.ts';
import { columnsOf, type View } from './columns.ts';
import { actionsPart, gapsPart, networkPlanPart, offersPart } from './parts.ts';
import { namesOf, type Made, type NetworkTold } from './told.ts';

/** The network's report for paper. Questions and findings are counted there: a row for each trust would not fit on a page. */
export function networkReport(told: NetworkTold, { made, madeInWords }: Made): Report {
  const words = networkReportWords;
  const { rules, shownBy } = told;
  return {
    title: words.title,
    subject: words.subject,
    author: '',
    copy: 'full',
    footer: words.footer(madeInWords),
    made,
    blocks: [
      heading(1, words.title),
      paragraph(`${text.trusts(told.trusts.length)}. ${shownBy === 'letters' ? words.letters : words.names}`, 'lead'),
      paragraph(text.noRanking, 'notice'),
      paragraph(words.made(madeInWords, rules.version, rules.hash), 'quiet'),
      heading(2, text.plan.heading),
      ...networkPlanPart(told),
      heading(2, text.actions.heading),
      ...actionsPart(told),
      heading(2, text.gaps.heading),
      ...gapsPart(told),
      heading(2, text.offers.heading),
      ...offersPart(told),
      onNewPage(words.sections),
      paragraph(text.map.keys.sections, 'quiet'),
      trustTable({ kind: 'sections' }, told),
      heading(2, words.gates),
      paragraph(text.map.keys.gates, 'quiet'),
      trustTable({ kind: 'gates' }, told),
      heading(2, words.questions),
      questionTable(told),
      heading(2, text.map.views.barrier),
      findingTable('barrier', told),
      heading(2, text.map.views.facilitator),
      findingTable('facilitator', told),
      paragraph(site.independent, 'quiet'),
    ],
  };
}

function trustTable(view: View, told: NetworkTold): Block {
  const columns = columnsOf(view, told);
  return {
    kind: 'table',
    caption: '',
    columns: [{ name: text.map.trust, width: 1.4 }, ...columns.map(({ name }) => ({ name, width: 1 }))],
    rows: namesOf(told).map((name, at) => [run(name), ...columns.map(({ cell }) => run(cell(told.trusts[at]!.cells).words))]),
  };
}

function questionTable({ standings, words }: NetworkTold): Block {
  const { question, inPlace, needs, notKnown } = networkReportWords.counts;
  return {
    kind: 'table',
    caption: '',
    columns: [{ name: question, width: 4 }, ...[inPlace, needs, notKnown].map((name) => ({ name, width: 1, number: true as const }))],
    rows: standings.map((one) => [
      run(titleOf(one.id, words) ?? one.id),
      ...[one.inPlace, one.needs, one.notKnown].map((places) => run(String(places.length))),
    ]),
  };
}

const STATES: readonly FindingState[] = ['low', 'middle', 'high', 'notKnown'];

function findingTable(kind: FindingKind, { rules, words, trusts }: NetworkTold): Block {
  const count = (id: string, state: FindingState) => trusts.filter(({ cells }) => cells.findings[id] === state).length;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { name: text.map.views[kind], width: 4 },
      ...STATES.map((state) => ({ name: findingInWords(kind, state), width: 1, number: true as const })),
    ],
    rows: rules.findings
      .filter((finding) => finding.kind === kind)
      .map(({ id }) => [run(words.findings[id]?.title ?? id), ...STATES.map((state) => run(String(count(id, state))))]),
  };
}
