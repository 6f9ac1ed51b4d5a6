import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Assessment, IsoDate, PlanEntry } from '../../../src/core/answers.ts';
import { addDays } from '../../../src/core/plan/days.ts';
import { isOpen } from '../../../src/core/plan/next-lines.ts';
import type { Shape } from '../../../src/figures/drawing.ts';
import { calendarOf } from '../../../src/report/calendar/calendar.ts';
import type { Block, Runs } from '../../../src/report/model/report.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import { sheetsOf } from '../../../src/report/sheets/sheets.ts';
import { timelineTable } from '../../../src/report/model/timeline-table.ts';
import { timelineOf } from '../../../src/report/model/timeline.ts';
import type { Told } from '../../../src/report/model/told.ts';
import { dayInWords } from '../../../src/text/dates.ts';
import { anySaid } from '../../any-case.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { runs } from '../../runs.ts';
import { nothingSaid } from '../cases.ts';
import { toldOf } from '../told.ts';

/* The laws of dates hold in every place that shows any: each is read back as a person or a program would read it. */

interface Row {
  readonly number: number;
  readonly start?: IsoDate | undefined;
  readonly finish?: IsoDate | undefined;
  /** The date under the name of one that was agreed. */
  readonly due?: IsoDate | undefined;
  readonly waitsFor: readonly number[];
  readonly remarks: string;
}

const ids = [...rules.questions, ...rules.requirements.filter(({ asked }) => asked)].map(({ id }) => id);
const questions = rules.questions.map(({ id }) => id);
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays('2026-11-24', days));

const anyPlan = fc
  .record({
    known: fc.subarray(questions, { minLength: questions.length - 12 }),
    dates: fc.dictionary(fc.constantFrom(...rules.gates), day(-40, 500)),
    plan: fc.dictionary(fc.constantFrom(...ids, 'own-1', 'own-2'), anySaid, { minKeys: 12, maxKeys: 30 }),
    today: day(0, 60),
  })
  .map(({ known, dates, plan, today }): { readonly assessment: Assessment; readonly today: IsoDate } => ({
    today,
    assessment: {
      ...nothingSaid(),
      answers: Object.fromEntries(known.map((id, at) => [id, { kind: 'level', level: (at % 3) as 0 | 1 | 2 }])),
      deployment: { ...nothingSaid().deployment, dates },
      plan,
      ownActions: { 'own-1': { title: 'Brief the board', gate: 'contract' }, 'own-2': { title: 'Thank everybody' } },
    },
  }));

/* What an agreed date makes of the finish of what comes first. */
const finishOf = ({ start, finish, due }: Row) => (due !== undefined && start !== undefined && due >= start ? due : finish);

function holdsIn(rowsOf: (told: Told) => readonly Row[]): void {
  fc.assert(
    fc.property(anyPlan, ({ assessment, today }) => {
      const told = toldOf(assessment, 'full', today);
      const rows = rowsOf(told);
      const open = new Set(told.lines.filter(isOpen).map(({ number }) => number));
      const doneOrOpen = (row: Row) => open.has(row.number) || told.lines[row.number - 1]?.status === 'done';
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const line = told.lines[row.number - 1]!;
        expect(row.due).toBe(line.said.due);
        if (!open.has(row.number)) expect([row.start, row.finish, row.remarks]).toEqual([undefined, undefined, '']);
        if (row.start === undefined || row.finish === undefined) continue;
        expect(row.start >= today && row.finish > row.start).toBe(true);
        for (const first of rows.filter(({ number }) => row.waitsFor.includes(number))) {
          expect(doneOrOpen(first)).toBe(true);
          if (open.has(first.number)) expect(row.start >= finishOf(first)!, `${first.number} before ${row.number}`).toBe(true);
        }
        expect(/overdue/i.test(row.remarks)).toBe(line.said.due !== undefined && line.said.due < today);
        expect(/in time|after its gate/i.test(row.remarks)).toBe(line.action!.timing.late);
      }
    }),
    { numRuns: runs(40) },
  );
}

/* Dates in words, read back. */
const MONTHS = Array.from({ length: 12 }, (_, at) => dayInWords(`2026-${String(at + 1).padStart(2, '0')}-01`).split(' ')[1]!);
function isoOf(words: string | undefined): IsoDate | undefined {
  const [, date, month = '', year] = /(\d+) (\p{L}+) (\d{4})/u.exec(words ?? '') ?? [];
  return year && `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${date!.padStart(2, '0')}`;
}
const numbers = (text: string | null | undefined) => (text?.match(/\d+/g) ?? []).map(Number);
const textOf = (pieces: Runs | undefined) => (pieces ?? []).map(({ text }) => text).join('');

function excelRows(told: Told): readonly Row[] {
  const sheet = sheetsOf(told)[0]!;
  return sheet.rows
    .map((cells) => (name: string) => cells[sheet.columns.findIndex((column) => column.name === name)] ?? undefined)
    .filter((cell) => told.lines[Number(cell('Number')) - 1]!.kind !== 'settled')
    .map((cell) => ({
      number: Number(cell('Number')),
      start: cell('Earliest start') as IsoDate | undefined,
      finish: cell('Earliest finish') as IsoDate | undefined,
      due: cell('Due date') as IsoDate | undefined,
      waitsFor: numbers(cell('Waits for numbers') as string | undefined),
      remarks: String(cell('Overdue, or not in time') ?? '').replace('Has no earliest day', ''),
    }));
}

function tableRows(told: Told): readonly Row[] {
  return timelineTable(told.lines, told.today, told).map(({ cells: [title = '', start, finish, by = '', due = '', waits] }) => ({
    number: Number.parseInt(title, 10),
    start: isoOf(start),
    finish: isoOf(finish),
    due: isoOf(due),
    waitsFor: numbers(waits),
    remarks: `${by}${due}`.replaceAll(/[–\d]|\p{Lu}\p{L}+/gu, '').trim(),
  }));
}

/* As PDF, Word and HTML draw it. */
function reportRows(told: Told): readonly Row[] {
  const blocks: readonly Block[] = reportOf(told).blocks;
  return blocks
    .flatMap((block) => (block.kind === 'table' && block.columns.some(({ name }) => name === 'Dates') ? block.rows : []))
    .filter(([number]) => told.lines[Number(textOf(number)) - 1]!.kind !== 'settled')
    .map(([number, action, , dates]) => {
      const text = textOf(dates);
      const [, start, finish] = /at the earliest from (.*?) to (\d+ \p{L}+ \d+)/u.exec(text) ?? [];
      return {
        number: Number(textOf(number)),
        start: isoOf(start),
        finish: isoOf(finish),
        due: isoOf(/Due [^.]*/.exec(text)?.[0]),
        waitsFor: numbers(/Waits for ([\d, ]+)/.exec(textOf(action))?.[1]),
        remarks: ['Overdue.', 'Cannot be done in time.', 'After its gate.'].filter((remark) => text.includes(remark)).join(' '),
      };
    });
}

test('in the workbook', () => holdsIn(excelRows));
test('in the table under the timeline', () => holdsIn(tableRows));
test('in the plan of PDF, Word and web page', () => holdsIn(reportRows));

test('in the drawing of the timeline: no bar left of today or of the end of what it waits for, and a dot for each due date', () => {
  fc.assert(
    fc.property(anyPlan, fc.boolean(), ({ assessment, today }, narrow) => {
      const told = toldOf(assessment, 'full', today);
      const shown = told.lines.filter(({ kind }) => kind !== 'settled');
      const { shapes } = timelineOf(told.lines, assessment.deployment.dates, today, told, narrow)!;
      const rows = rowsIn(shapes);
      const now = shapes[shapes.findIndex((shape) => shape.kind === 'text' && shape.text === 'Today') - 1] as Shape & { kind: 'line' };
      expect(rows).toHaveLength(shown.length);
      for (const [at, line] of shown.entries()) {
        const { bar, dot, title } = rows[at]!;
        expect(title.startsWith(`${line.number}. `)).toBe(true);
        expect(dot !== undefined).toBe(line.said.due !== undefined);
        expect(bar !== undefined).toBe(isOpen(line) && line.action?.timing.earliestStart !== undefined);
        if (!isOpen(line)) expect(title).toMatch(/\d+\. (Done|Put off|Will not do): /);
        else expect(/^\d+\. Held up: /.test(title)).toBe((line.action?.timing.heldBy ?? []).length > 0);
        if (!bar) continue;
        expect(bar.x).toBeGreaterThanOrEqual(now.points[0]![0] - 0.01);
        for (const id of line.action!.waitsFor) {
          const first = rows[shown.findIndex((other) => other.id === id)]!;
          if (!first.bar) continue;
          const end = first.dot && first.dot.x >= first.bar.x ? first.dot.x : first.bar.x + first.bar.width;
          expect(bar.x).toBeGreaterThanOrEqual(end - 0.01);
        }
      }
    }),
    { numRuns: runs(40) },
  );
});

test('a due date at the end of time stretches no drawing, and what waits for it gets a date that a calendar has', () => {
  const waiting = toldOf(nothingSaid()).lines.map(({ id }) => id);
  const given = nothingSaid();
  const answers = Object.fromEntries(questions.map((id) => [id, { kind: 'level', level: 0 } as const]));
  const plan = Object.fromEntries(waiting.map((id) => [id, { due: '9999-12-31' }]));
  const told = toldOf({ ...given, answers, plan });
  const { shapes } = timelineOf(told.lines, {}, told.today, told)!;
  const months = shapes.flatMap((shape) => (shape.kind === 'text' && /^\d{4}$/.test(shape.text) ? [Number(shape.text)] : []));
  expect(Math.max(...months)).toBeLessThan(2033);
  for (const { action } of told.lines) expect(action?.timing.earliestFinish).toMatch(/^\d{4}-\d\d-\d\d$/);
});

/* Each row is its title, then its bar, then its dot. */
function rowsIn(shapes: readonly Shape[]) {
  return shapes.flatMap((shape, at) => {
    if (shape.kind !== 'text' || !/^\d+\. /.test(shape.text)) return [];
    const next = shapes.slice(at + 1).findIndex((other) => other.kind === 'text');
    const own = shapes.slice(at + 1, next < 0 ? undefined : at + 1 + next);
    return [{ title: shape.text, bar: own.find((one) => one.kind === 'rect'), dot: own.find((one) => one.kind === 'circle') }];
  });
}

test('the calendar holds the gates and the due dates that people agreed on, and no other day', () => {
  fc.assert(
    fc.property(anyPlan, ({ assessment, today }) => {
      const told = toldOf(assessment, 'full', today);
      const calendar = calendarOf(told);
      const days =
        typeof calendar === 'string'
          ? new ICAL.Component(ICAL.parse(calendar) as unknown[])
              .getAllSubcomponents('vevent')
              .map((event) => String(event.getFirstPropertyValue('dtstart')))
          : [];
      const agreed = told.lines.flatMap(({ kind, status, said }) =>
        kind !== 'settled' && status !== 'done' && status !== 'willNotDo' ? (said.due ?? []) : [],
      );
      expect(days.toSorted()).toEqual([...Object.values(assessment.deployment.dates), ...agreed].toSorted());
    }),
    { numRuns: runs(40) },
  );
});

describe('the summary for a board', () => {
  const by = (said: PlanEntry, dates: Assessment['deployment']['dates'] = {}) => {
    const line = toldOf(nothingSaid()).lines[0]!;
    const given = nothingSaid();
    const told = toldOf({ ...given, deployment: { ...given.deployment, dates }, plan: { [line.id]: said } }, 'board');
    const table = reportOf(told).blocks.findLast((block) => block.kind === 'table')!;
    return textOf(table.rows[0]![2]);
  };

  test('has a date that was agreed as it stands, also where it is sooner than our lead times', () => {
    expect(by({ due: '2026-11-26' }, { decide: '2026-11-30' })).toBe('26 November 2026');
  });

  test('says of an agreed date that it has passed, or that it is after the day of need, and never calls a date late that is kept', () => {
    expect(by({ due: '2026-11-02' })).toBe('2 November 2026 (overdue)');
    expect(by({ due: '2026-12-09' }, { decide: '2026-12-07' })).toBe('9 December 2026 (needed by 7 December 2026)');
  });

  test('calls a date that nobody agreed to a suggestion', () => {
    expect(by({}, { decide: '2026-12-31' })).toBe('Suggested: 31 December 2026');
    expect(by({}, { decide: '2026-11-26' })).toBe('Suggested: 2 December 2026 (needed by 26 November 2026)');
    expect(by({})).toBe('no date');
  });
});
