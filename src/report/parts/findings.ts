import type { FindingKind } from '../../bank/types.ts';
import { outOf100 } from '../../core/score/fraction.ts';
import { report as text } from '../../text/report/report.ts';
import { findingInWords, results } from '../../text/results/results.ts';
import { inOrder } from '../model/finding-order.ts';
import type { Block } from '../model/report.ts';
import { heading, paragraph, run, strong, type Told } from '../model/told.ts';

/** Every barrier and every facilitator with where the trust stands, and its source. */
export function findings(told: Told): readonly Block[] {
  return [
    heading(2, text.barriers),
    paragraph(`${results.barriersIntro} ${results.grades}`),
    tableOf(told, 'barrier'),
    heading(2, text.facilitators),
    paragraph(results.facilitatorsIntro),
    tableOf(told, 'facilitator'),
  ];
}

function tableOf(told: Told, kind: FindingKind): Block {
  const { finding, state, range, source } = text.findingColumns;
  return {
    kind: 'table',
    caption: results.stripTable[kind],
    columns: [
      { name: finding, width: 6 },
      { name: state, width: 2 },
      { name: range, width: 1.6, number: true },
      { name: source, width: 2.4 },
    ],
    rows: inOrder(kind, told.result.findings).map(({ id, state: now, measure }) => {
      const said = told.words.findings[id];
      return [
        [strong(said?.title ?? id), { text: `\n${said?.words ?? ''}` }],
        run(findingInWords(kind, now)),
        run(measure ? results.to(outOf100(measure.low, []), outOf100(measure.high, [])) : '–'),
        run(`${id}, ${results.grade(said?.grade ?? '')}${said?.outside ? `, ${results.outside}` : ''}`),
      ];
    }),
  };
}
