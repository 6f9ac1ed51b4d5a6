import type { GateItem } from '../../core/score/gates.ts';
import { dayInWords } from '../../text/dates.ts';
import { report as text } from '../../text/report/report.ts';
import { gateStates, results } from '../../text/results/results.ts';
import { plan } from '../../text/plan/plan.ts';
import { holds } from '../model/copy-holds.ts';
import { isOverdue, itemDetail, itemTitle, sortedItems } from '../model/gate-words.ts';
import type { Block } from '../model/report.ts';
import { heading, paragraph, type Told } from '../model/told.ts';

/** Each gate: its state, what is missing, what is not known and who would know, what was left out. */
export function gates(told: Told): readonly Block[] {
  return [
    heading(2, text.gates),
    paragraph(results.gatesIntro(told.rules.effort)),
    ...told.result.gates.flatMap((gate) => gateBlocks(told, gate)),
  ];
}

function gateBlocks(told: Told, { id, state, items, guidance, way }: Told['result']['gates'][number]): readonly Block[] {
  const { words, assessment, result } = told;
  const { missing, unknown, met, leftOut, notInQuickCheck, missingEarlier, unknownEarlier } = sortedItems(id, items, told);
  const date = assessment.deployment.dates[id];
  const earlier = missingEarlier.length + unknownEarlier.length;
  const list = (name: string, those: readonly GateItem[]): readonly Block[] =>
    those.length === 0
      ? []
      : [
          paragraph(`${name}:`),
          {
            kind: 'list',
            items: those.map((item) => [
              { text: itemTitle(item, told), strong: true },
              { text: `${detailIn(item, told)}${isOverdue(item, told.today, told) ? ` (${results.overdue})` : ''}` },
            ]),
          },
        ];
  return [
    heading(3, text.gate(words.gates[id]?.name ?? id, gateStates[state])),
    paragraph([words.gates[id]?.question ?? '', date === undefined ? '' : plan.gateDate(date)].filter(Boolean).join(' '), 'quiet'),
    ...list(results.blocks, missing),
    ...list(results.unknowns, unknown),
    ...(earlier > 0 ? [paragraph(results.earlier(missingEarlier.length, unknownEarlier.length))] : []),
    ...(missing.length + unknown.length + earlier === 0 && result.kind === 'full' ? [paragraph(text.nothingMissing)] : []),
    ...(way.effortPoints > 0 ? [paragraph(results.toOpen(way.effortPoints, way.rises.length + way.duties.length))] : []),
    ...(met.length > 0 ? [paragraph(`${results.metItems(met.length)}.`)] : []),
    ...(result.kind === 'quick' ? [paragraph(results.notInQuickCheck(notInQuickCheck.length))] : []),
    ...list(results.leftOut, leftOut),
    ...list(
      results.guidance,
      guidance.filter((item) => item.state.kind !== 'notInQuickCheck'),
    ),
  ];
}

/* Where a copy leaves reasons out, it does not say that none was given. */
function detailIn(item: GateItem, told: Told): string {
  if (item.state.kind === 'notApplicable' && !holds(told.copy, 'reasons')) return `: ${results.doesNotApply.toLowerCase()}`;
  return itemDetail(item, told, told.assessment.answers);
}

/** The gates in one table, a line each. */
export function gatesTable(told: Told): Block {
  const { gate, state, blocks, date } = text.gateColumns;
  return {
    kind: 'table',
    caption: '',
    columns: [
      { name: gate, width: 2 },
      { name: state, width: 2 },
      { name: blocks, width: 3 },
      { name: date, width: 3 },
    ],
    rows: told.result.gates.map(({ id, state: now, items }) => {
      const { missing, unknown, missingEarlier, unknownEarlier } = sortedItems(id, items, told);
      const planned = told.assessment.deployment.dates[id];
      return [
        told.words.gates[id]?.name ?? id,
        gateStates[now],
        text.blocks(missing.length + missingEarlier.length, unknown.length + unknownEarlier.length),
        planned === undefined ? text.unset : dayInWords(planned),
      ].map((cell) => [{ text: cell }]);
    }),
  };
}
