import type { FindingResult } from '../../core/score/findings.ts';
import { outOf100, type Fraction } from '../../core/score/fraction.ts';
import { findingInWords } from '../../text/results/results.ts';
import { sheets } from '../../text/report/sheets.ts';
import type { Told } from '../model/told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

/** One row for each barrier and facilitator, with the figures that the results show. */
export function findingsSheet({ result, words }: Told): Sheet {
  const { name, columns, kinds } = sheets.findings;
  const fields: readonly Field<FindingResult>[] = [
    { name: columns.id, width: 8, kind: 'text', cell: ({ id }) => id },
    { name: columns.kind, width: 12, kind: 'text', cell: ({ kind }) => kinds[kind] },
    { name: columns.title, width: 60, kind: 'text', cell: ({ id }) => words.findings[id]?.title },
    { name: columns.grade, width: 8, kind: 'text', cell: ({ id }) => words.findings[id]?.grade },
    { name: columns.state, width: 16, kind: 'text', cell: ({ kind, state }) => findingInWords(kind, state) },
    { name: columns.score, width: 9, kind: 'number', cell: ({ measure }) => shown(measure?.score) },
    { name: columns.low, width: 9, kind: 'number', cell: ({ measure }) => shown(measure?.low) },
    { name: columns.high, width: 9, kind: 'number', cell: ({ measure }) => shown(measure?.high) },
    { name: columns.questions, width: 40, kind: 'text', cell: ({ questions }) => questions.join('\n') },
  ];
  return sheetFrom(name, fields, result.findings);
}

function shown(value: Fraction | null | undefined): number | null {
  return value ? outOf100(value, []) : null;
}
