import type { Fraction } from '../../core/score/fraction.ts';
import { appliesTo, commonGaps, type Standing } from '../../core/network/standings.ts';
import { network as text } from '../../text/network/network.ts';
import { networkReportWords } from '../../text/network/report.ts';
import { site } from '../../text/site.ts';
import { titleOf } from '../model/action-words.ts';
import { sectionOf } from '../model/section-of.ts';
import { sheetFrom, type Field, type Sheet } from '../sheets/sheet.ts';
import { shownIn } from '../model/told.ts';
import { plannedAction, type NetworkAction } from './action.ts';
import { columnsOf, viewsOf, type MapColumn } from './columns.ts';
import { actionsOf } from './parts.ts';
import { namesOf, planToPassOn, type Made, type NetworkTold } from './told.ts';

interface Row {
  readonly name: string;
  readonly cells: NetworkTold['trusts'][number]['cells'];
}

const names = networkReportWords.sheets;

/** The title in the properties of the workbook. */
export const networkTitle = networkReportWords.title;

/** All that the page shows as tables, and a last one that says what they are. */
export function networkSheets(told: NetworkTold, made: Made): readonly Sheet[] {
  const rows = namesOf(told).map((name, at): Row => ({ name, cells: told.trusts[at]!.cells }));
  const trust: Field<Row> = { name: text.map.trust, width: 36, kind: 'text', cell: ({ name }) => name };
  const inWords = ({ name, cell }: MapColumn): Field<Row> => ({ name, width: 16, kind: 'text', cell: ({ cells }) => cell(cells).words });
  const of = (...kinds: readonly string[]) =>
    viewsOf(told.rules)
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((view) => columnsOf(view, told).map(inWords));
  return [
    sheetFrom(names.sections, [trust, ...sectionFields(told)], rows),
    sheetFrom(names.gates, [trust, ...of('gates')], rows),
    sheetFrom(names.questions, [trust, ...of('questions')], rows),
    sheetFrom(names.findings, [trust, ...of('barrier', 'facilitator')], rows),
    gapsSheet(told),
    actionsSheet(told),
    planSheet(told),
    aboutSheet(told, made),
  ];
}

function sectionFields({ rules, words }: NetworkTold): readonly Field<Row>[] {
  const shown = shownIn({ rules });
  const figure = (value: Fraction | null | undefined) => (value ? shown(value) : null);
  const { columns } = networkReportWords;
  return rules.sections.flatMap((id): readonly Field<Row>[] => {
    const title = words.sections[id]?.title ?? id;
    return (['score', 'low', 'high'] as const).map((end) => ({
      name: `${title}, ${columns[end]}`,
      width: 14,
      kind: 'number',
      cell: ({ cells }) => figure(cells.sections[id]?.[end]),
    }));
  });
}

function gapsSheet({ standings, rules, words }: NetworkTold): Sheet {
  const { columns } = text.gaps;
  const fields: readonly Field<Standing>[] = [
    { name: columns.what, width: 40, kind: 'text', cell: ({ id }) => titleOf(id, words) ?? id },
    { name: columns.section, width: 24, kind: 'text', cell: ({ id }) => words.sections[sectionOf(id, rules)]?.title },
    { name: columns.below, width: 12, kind: 'number', cell: ({ needs }) => needs.length },
    { name: columns.unknown, width: 12, kind: 'number', cell: ({ notKnown }) => notKnown.length },
    { name: columns.of, width: 12, kind: 'number', cell: appliesTo },
  ];
  return sheetFrom(names.gaps, fields, commonGaps(standings));
}

function actionsSheet(told: NetworkTold): Sheet {
  const { columns } = text.actions;
  const fields: readonly Field<NetworkAction>[] = [
    { name: columns.action, width: 50, kind: 'text', cell: ({ title }) => title },
    { name: text.gaps.columns.what, width: 36, kind: 'text', cell: ({ closes }) => closes },
    { name: columns.gate, width: 12, kind: 'text', cell: ({ gate }) => gate },
    { name: columns.need, width: 28, kind: 'text', cell: ({ need }) => need },
    { name: columns.effort, width: 24, kind: 'text', cell: ({ effort }) => effort },
    { name: columns.roles, width: 40, kind: 'text', cell: ({ roles }) => roles },
  ];
  return sheetFrom(names.actions, fields, actionsOf(told));
}

function planSheet(told: NetworkTold): Sheet {
  const { columns } = text.plan;
  const rows = Object.entries(planToPassOn(told)).map(([id, said]) => ({ ...said, action: plannedAction(id, told) }));
  const fields: readonly Field<(typeof rows)[number]>[] = [
    { name: columns.action, width: 50, kind: 'text', cell: ({ action }) => action.title },
    { name: columns.need, width: 28, kind: 'text', cell: ({ action }) => action.need },
    { name: columns.owner, width: 24, kind: 'text', cell: ({ owner }) => owner },
    { name: columns.due, width: 12, kind: 'date', cell: ({ due }) => due },
    { name: columns.note, width: 50, kind: 'text', cell: ({ note }) => note },
  ];
  return sheetFrom(names.plan, fields, rows);
}

function aboutSheet({ trusts, rules, shownBy }: NetworkTold, { madeInWords }: Made): Sheet {
  const { about, letters, names: byName } = networkReportWords;
  const rows: readonly (readonly [string, string])[] = [
    [about.trusts, text.trusts(trusts.length)],
    [about.made, madeInWords],
    [about.bank, `${rules.version} (${rules.hash})`],
    [about.shown, shownBy === 'letters' ? letters : byName],
    [about.order, text.noRanking],
    [about.figures, about.scores],
    [about.status, site.printed],
  ];
  const fields: readonly Field<(typeof rows)[number]>[] = [
    { name: about.columns.what, width: 24, kind: 'text', cell: ([what]) => what },
    { name: about.columns.is, width: 90, kind: 'text', cell: ([, is]) => is },
  ];
  return sheetFrom(names.about, fields, rows);
}
