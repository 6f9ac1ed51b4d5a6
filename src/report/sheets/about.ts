import { inARow } from '../../text/plan/copies.ts';
import { copies } from '../../text/report/report.ts';
import { sheets } from '../../text/report/sheets.ts';
import { site } from '../../text/site.ts';
import { holds, leftOutOf } from '../model/copy-holds.ts';
import type { Told } from '../model/told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

type Fact = readonly [what: string, is: string];

/** Whose assessment it is, when it was made, of which bank, which copy, and what that copy leaves out. */
export function aboutSheet({ assessment: { deployment, kind, fictional }, rules, copy, madeInWords }: Told): Sheet {
  const { name, columns, facts, namesInIt } = sheets.about;
  const missing = inARow(leftOutOf(copy));
  const rows: readonly Fact[] = [
    [facts.trust, deployment.trust],
    [facts.tool, deployment.tool],
    [facts.useCase, deployment.useCase],
    [facts.made, madeInWords],
    [facts.bank, sheets.about.bank(rules.version, rules.hash)],
    [facts.copy, copies[copy].name],
    [facts.leftOut, holds(copy, 'owners') ? `${missing}. ${namesInIt}` : `${missing}.`],
    ...(kind === 'quick' ? [[site.quick.tag, site.quick.text] as const] : []),
    ...(fictional ? [[site.fictional.tag, site.fictional.text] as const] : []),
    [facts.scores, sheets.about.scores],
    [facts.independent, site.printed],
  ];
  const fields: readonly Field<Fact>[] = [
    { name: columns.what, width: 24, kind: 'text', cell: ([what]) => what },
    { name: columns.is, width: 90, kind: 'text', cell: ([, is]) => is },
  ];
  return sheetFrom(name, fields, rows);
}
