import type { GateResult } from '../../core/score/gates.ts';
import { gateStates } from '../../text/results/results.ts';
import { sheets } from '../../text/report/sheets.ts';
import { sortedItems } from '../model/gate-words.ts';
import type { Told } from '../model/told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

/** One row for each gate, with its state, how many of the things that it asks for are missing, and its date. */
export function gatesSheet(told: Told): Sheet {
  const { name, columns } = sheets.gates;
  const { result, words, assessment } = told;
  const missing = ({ id, items }: GateResult) => {
    const those = sortedItems(id, items, told);
    return {
      notMet: those.missing.length + those.missingEarlier.length,
      notKnown: those.unknown.length + those.unknownEarlier.length,
    };
  };
  const fields: readonly Field<GateResult>[] = [
    { name: columns.gate, width: 16, kind: 'text', cell: ({ id }) => words.gates[id]?.name ?? id },
    { name: columns.state, width: 16, kind: 'text', cell: ({ state }) => gateStates[state] },
    { name: columns.notMet, width: 12, kind: 'number', cell: (gate) => missing(gate).notMet },
    { name: columns.notKnown, width: 12, kind: 'number', cell: (gate) => missing(gate).notKnown },
    { name: columns.date, width: 14, kind: 'date', cell: ({ id }) => assessment.deployment.dates[id] },
  ];
  return sheetFrom(name, fields, result.gates);
}
