import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/bank/words.ts';
import { cellsOf } from '../../../src/core/network/cells.ts';
import { standingsOf } from '../../../src/core/network/standings.ts';
import { trustsOf } from '../../../src/core/network/trusts.ts';
import { readFileText } from '../../../src/save/format/file.ts';
import { TIDY_COLUMNS, tidyHead, tidyRows } from '../../../src/report/csv/tidy.ts';
import { plannedAction } from '../../../src/report/network/action.ts';
import { columnsOf, viewsOf } from '../../../src/report/network/columns.ts';
import { actionsOf, gapsPart, networkPlanPart, offersPart } from '../../../src/report/network/parts.ts';
import { networkReport } from '../../../src/report/network/report.ts';
import { networkSheets } from '../../../src/report/network/sheets.ts';
import { namesOf, type NetworkTold } from '../../../src/report/network/told.ts';
import { bank, rules } from '../../rules-of-the-bank.ts';
import { filesOfTrusts, PRIVATE } from '../../trusts/of-network.ts';

const words = wordsOf(bank);
const made = { today: '2026-11-25', made: '2026-11-25T09:00:00.000Z', madeInWords: '25 November 2026 at 09:00' };
const files = filesOfTrusts(rules, 12);

/* The way that a file goes on the page: from its text to its cells. */
function toldOf(more: Partial<NetworkTold> = {}): NetworkTold {
  const trusts = trustsOf(
    files.map(({ text }) => {
      const read = readFileText(text);
      if (!read.ok) throw new Error(read.why);
      const { assessment, revision, savedAt } = read.saved;
      return { id: assessment.id, revision, savedAt, trust: assessment.deployment.trust, cells: cellsOf(rules, assessment) };
    }),
  );
  return { rules, words, trusts, standings: standingsOf(rules, trusts), plan: {}, shownBy: 'names', naming: 'unnamed', ...more };
}

const csvOf = (told: NetworkTold) =>
  tidyHead +
  namesOf(told)
    .map((name, at) => tidyRows(rules, name, told.trusts[at]!.cells))
    .join('');
const everything = (told: NetworkTold) => JSON.stringify([networkReport(told, made), networkSheets(told, made), csvOf(told)]);

describe('what a network takes along', () => {
  test('never holds a note, a reason, a link or an owner of a trust’s plan', () => {
    for (const told of [toldOf(), toldOf({ shownBy: 'letters' }), toldOf({ naming: 'named' })]) {
      const text = everything(told);
      for (const secret of [...PRIVATE, 'https://intranet', 'Chest X-ray triage', 'First reads']) expect(text).not.toContain(secret);
    }
  });

  test('holds no name of a trust once letters are chosen, not even where the network’s own plan names one', () => {
    const [first] = files;
    const plan = { 'accountable-leads': { owner: `Lead of ${first!.trust}`, note: `Ask ${first!.trust}`, due: '2027-03-01' } };
    const named = everything(toldOf({ plan, naming: 'named' }));
    const lettered = everything(toldOf({ plan, naming: 'named', shownBy: 'letters' }));
    for (const { trust } of files) {
      expect(named).toContain(trust);
      expect(lettered).not.toContain(trust);
      expect(lettered).not.toContain(trust.split(' ')[0]);
    }
    expect(lettered).toContain('Trust L');
    expect(lettered).toContain('2027-03-01');
  });

  test('names trusts to each other only where that is switched on', () => {
    const unnamed = JSON.stringify(offersPart(toldOf()));
    const named = JSON.stringify(offersPart(toldOf({ naming: 'named', shownBy: 'letters' })));
    for (const { trust } of files) expect(unnamed).not.toContain(trust);
    expect(unnamed).toMatch(/(One trust has|\d+ trusts have) this in place with evidence; (one needs|\d+ need) it\./);
    expect(unnamed).not.toMatch(/Trust [A-L]\b/);
    expect(named).toMatch(/Trust [A-L] has this in place with evidence; Trust [A-L], /);
  });

  test('does not depend on the order in which files came', () => {
    const told = toldOf();
    const names = namesOf(told);
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });
});

describe('the tables of a network', () => {
  test('have a cell in words and with a tone for every trust, section, gate, finding and question', () => {
    const told = toldOf();
    const columns = viewsOf(rules).flatMap((view) => columnsOf(view, told));
    expect(columns).toHaveLength(rules.sections.length + rules.gates.length + rules.findings.length + rules.questions.length);
    for (const { cell, name } of columns) {
      expect(name).not.toBe('');
      for (const { cells } of told.trusts) expect(cell(cells)).toEqual({ words: expect.stringMatching(/\S/), tone: expect.any(String) });
    }
  });

  test('have one row for each trust in a workbook, and figures as numbers', () => {
    const [sections, gates, questions, findings] = networkSheets(toldOf(), made);
    for (const sheet of [sections, gates, questions, findings]) {
      expect(sheet?.rows).toHaveLength(12);
      expect(sheet?.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
    }
    expect(sections?.columns).toHaveLength(1 + 3 * rules.sections.length);
    expect(sections?.rows[0]?.slice(1).every((cell) => typeof cell === 'number')).toBe(true);
  });

  test('say plainly when there is nothing in common', () => {
    const alone = toldOf({ trusts: [], standings: [] });
    expect(JSON.stringify([gapsPart(alone), offersPart(alone), networkPlanPart(alone)])).toMatch(/No gap.*No trust.*No action/);
    expect(actionsOf(alone)).toEqual([]);
  });

  test('keep an action of the plan that the questions no longer have', () => {
    const text = JSON.stringify(networkPlanPart(toldOf({ plan: { gone: { owner: 'Network manager', note: 'Keep' } } })));
    expect(text).toContain('no longer have');
    expect(text).toContain('Network manager');
    expect(plannedAction('gone', toldOf()).roles).toBe('');
  });

  test('say how many need an action, its effort and every role in it', () => {
    const actions = actionsOf(toldOf());
    expect(actions.length).toBeGreaterThan(5);
    for (const { need, effort, roles, title, do: steps } of actions) {
      expect(need).toMatch(/^\d+ of \d+ trusts need it/);
      expect(effort).toMatch(/^\d+ effort points?, \d+ weeks?$/);
      expect([roles, title, ...steps].every((words_) => words_.trim() !== '')).toBe(true);
      expect(steps.length).toBeGreaterThan(0);
    }
  });
});

describe('the tidy rows', () => {
  const told = toldOf();
  const text = csvOf(told);
  const rows: Record<string, string>[] = parse(text, { columns: true });

  test('are one for each trust and question, without a byte-order mark', () => {
    expect(text.startsWith('trust,kind,')).toBe(true);
    expect(rows).toHaveLength(12 * rules.questions.length);
    expect(Object.keys(rows[0]!)).toEqual([...TIDY_COLUMNS]);
  });

  test('say what the file of the trust says', () => {
    for (const { trust, assessment } of files) {
      for (const row of rows.filter((one) => one['trust'] === trust)) {
        const answer = assessment.answers[row['question']!];
        const cell = told.trusts.find(({ name }) => name === trust)!.cells.questions[row['question']!]!;
        expect(row['answer']).toBe(cell.kind);
        expect(row['level']).toBe(cell.kind === 'level' && answer?.kind === 'level' ? String(answer.level) : '');
        expect(row['evidence']).toBe(cell.kind === 'level' ? String(Number(cell.evidence)) : '');
      }
    }
  });

  test('hold no other text that somebody typed, and none that a program for tables would run', () => {
    expect(tidyRows(rules, '=cmd|x,"y"', told.trusts[0]!.cells)).toMatch(/^"'=cmd\|x,""y""",full,0,/);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) if (column !== 'trust') expect(value).toMatch(/^[A-Za-z0-9.-]*$/);
    }
  });
});
