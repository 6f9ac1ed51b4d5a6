import { describe, expect, test } from 'vitest';
import type { Assessment, PlanEntry } from '../../../src/core/answers.ts';
import { planSheet } from '../../../src/report/sheets/plan.ts';
import { sheetsOf } from '../../../src/report/sheets/sheets.ts';
import type { Sheet } from '../../../src/report/sheets/sheet.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { hostileRespondent, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const CASES = { 'worked example': workedExample, 'hostile respondent': hostileRespondent, 'nothing said': nothingSaid };

const named = (sheets: readonly Sheet[], name: string) => sheets.find((sheet) => sheet.name === name)!;
const column = ({ columns, rows }: Sheet, name: string) => rows.map((row) => row[columns.findIndex((one) => one.name === name)]);
const row = (sheet: Sheet, id: string) =>
  Object.fromEntries(sheet.columns.map(({ name }, at) => [name, sheet.rows.find((cells) => cells[0] === id)?.[at]]));

describe.each(Object.entries(CASES))('%s', (_, made) => {
  const told = toldOf(made());
  const sheets = sheetsOf(told);

  test('has its sheets with a cell for every column, and no empty texts', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'Gates', 'Answers', 'Findings', 'About']);
    for (const { columns, rows } of sheets) {
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
      expect(rows.flat()).not.toContain('');
    }
  });

  test('has one row for every line of the plan, in order', () => {
    const plan = named(sheets, 'Plan');
    expect(column(plan, 'Number')).toEqual(told.lines.map(({ number }) => number));
    expect(column(plan, 'Due date')).toEqual(told.lines.map(({ said }) => said.due ?? null));
    expect(column(plan, 'Suggested date')).toEqual(told.lines.map(({ suggested }) => suggested ?? null));
    expect(column(plan, 'Owner')).toEqual(told.lines.map(({ said }) => said.owner ?? null));
    for (const title of column(plan, 'Action')) expect(title).toEqual(expect.stringMatching(/./u));
  });

  test('has one row for every question and every duty that is asked by itself, with its words', () => {
    const answers = named(sheets, 'Answers');
    const asked = rules.requirements.filter((requirement) => requirement.asked).map(({ id }) => id);
    expect(column(answers, 'Id').toSorted()).toEqual([...rules.questions.map(({ id }) => id), ...asked].toSorted());
    for (const text of column(answers, 'Question')) expect(text).toEqual(expect.stringMatching(/\?$/));
  });

  test('has one row for every finding', () => {
    expect(column(named(sheets, 'Findings'), 'Id').toSorted()).toEqual(rules.findings.map(({ id }) => id).toSorted());
  });
});

test('an answer stands in words, as a number and as the text of its level', () => {
  const given = workedExample();
  const told = toldOf(given);
  const [id, answer] = Object.entries(given.answers).find(([, { kind }]) => kind === 'level')!;
  const level = answer.kind === 'level' ? answer.level : 0;
  expect(row(named(sheetsOf(told), 'Answers'), id)).toMatchObject({
    Answer: `Level ${level}`,
    Level: level,
    'What the level says': told.levels[id]?.levels[level],
    Target: rules.questions.find((question) => question.id === id)?.target,
  });
});

test('"I do not know", "Does not apply", no answer and what is not asked are four things, none with a level', () => {
  const [unknown, not, none] = rules.questions.filter(({ askWhen }) => !askWhen).map(({ id }) => id) as [string, string, string];
  const removed = rules.questions.find(({ askWhen }) => askWhen)!;
  const given = nothingSaid();
  const told = toldOf({
    ...given,
    deployment: { ...given.deployment, facts: { [removed.askWhen!]: false } },
    answers: {
      [unknown]: { kind: 'unknown' },
      [not]: { kind: 'notApplicable', reason: 'One site' },
      [removed.id]: { kind: 'level', level: 3 },
    },
  });
  const answers = named(sheetsOf(told), 'Answers');
  expect(row(answers, unknown)).toMatchObject({ Answer: 'I do not know', Level: null });
  expect(row(answers, not)).toMatchObject({ Answer: 'Does not apply', Level: null, 'Why it does not apply': 'One site' });
  expect(row(answers, none)).toMatchObject({ Answer: 'Not answered', Level: null });
  expect(row(answers, removed.id)).toMatchObject({ Answer: 'Not asked in this deployment', Level: null, 'What the level says': null });
});

test('what an action waits for is named by its number in the plan', () => {
  const told = toldOf(nothingSaid());
  const waiting = toldOf(hostileRespondent()).lines.find(({ action }) => (action?.waitsFor.length ?? 0) > 0);
  expect(told.lines.length).toBeGreaterThan(0);
  const lines = toldOf(hostileRespondent()).lines;
  const plan = named(sheetsOf(toldOf(hostileRespondent())), 'Plan');
  const numbers = waiting!.action!.waitsFor.map((id) => lines.find((line) => line.id === id)!.number);
  expect(column(plan, 'Waits for numbers')[waiting!.number - 1]).toBe(numbers.join(', '));
});

test('an own action and one that is no longer called for say so', () => {
  const closes = column(named(sheetsOf(toldOf(hostileRespondent())), 'Plan'), 'What it closes');
  expect(closes.filter((text) => text === 'Own action')).toHaveLength(200);
  expect(closes.at(-1)).toBe('no longer needed');
});

test('what cannot be done by its gate is late, and what is left over from a past gate is after it', () => {
  const given = nothingSaid();
  const lateBy = (decide: string) =>
    new Set(column(planSheet(toldOf({ ...given, deployment: { ...given.deployment, dates: { decide } } })), 'Overdue, or not in time'));
  expect(lateBy('2026-11-26')).toContain('Cannot be done in time');
  expect(lateBy('2026-01-05')).toContain('After its gate');
  expect(lateBy('2036-01-07')).toEqual(new Set([null]));
});

test('overdue and not possible in time are two things, and what is closed is neither', () => {
  const given = nothingSaid();
  const [first] = toldOf(given).lines;
  const remarked = (said: PlanEntry) => {
    const plan = { [first!.id]: said };
    return column(
      planSheet(toldOf({ ...given, plan, deployment: { ...given.deployment, dates: { decide: '2026-11-26' } } })),
      'Overdue, or not in time',
    )[0];
  };
  expect(remarked({ due: '2026-11-24' })).toBe('Overdue; Cannot be done in time');
  expect(remarked({ due: '2026-11-26' })).toBe(null);
  for (const status of ['done', 'putOff', 'willNotDo'] as const) expect(remarked({ due: '2026-11-24', status })).toBe(null);
});

test('a must-have that is put off or dropped says which gate then stays shut', () => {
  const given = nothingSaid();
  const must = toldOf(given).lines.find(({ action }) => action?.mustHave && action.gate === 'contract')!;
  const said = (plan: Assessment['plan']) => column(planSheet(toldOf({ ...given, plan })), 'Must have')[must.number - 1];
  expect(said({})).toBe('Yes');
  for (const status of ['putOff', 'willNotDo'] as const)
    expect(said({ [must.id]: { status } })).toBe('Yes. The gate "Contract" then stays shut: this is a must-have.');
  expect(said({ [must.id]: { status: 'done' } })).toBe('Yes');
});

test('figures of findings are whole numbers out of 100, and none where nothing has a level', () => {
  for (const figure of column(named(sheetsOf(toldOf(nothingSaid())), 'Findings'), 'Score')) expect(figure).toBe(null);
  const figures = ['Score', 'Low end', 'High end'].flatMap((name) => column(named(sheetsOf(toldOf(workedExample())), 'Findings'), name));
  for (const figure of figures.filter((one) => one !== null)) expect(Number.isInteger(figure)).toBe(true);
});

test('the sheet of gates counts what the report counts, with the date of each', () => {
  const given = workedExample();
  const gates = named(sheetsOf(toldOf(given)), 'Gates');
  expect(gates.rows.map(([gate, state, ...rest]) => [gate, state, ...rest])).toEqual([
    ['Decide', 'Ready', 0, 0, given.deployment.dates['decide']],
    ['Contract', 'Not known', 0, 2, given.deployment.dates['contract']],
    ['Go live', 'Not ready', 7, 2, given.deployment.dates['go-live']],
    ['Sustain', 'Not ready', 9, 2, given.deployment.dates['sustain']],
  ]);
});

test.each([
  ['full', 'Full copy', 'nothing. It has names'],
  ['plan', 'Plan copy', 'every answer'],
  ['board', 'Board copy', 'all but the next actions'],
  ['publish', 'Copy to publish', 'names of owners'],
] as const)('the %s copy says whose it is, of which bank, which copy and what it leaves out', (copy, name, leftOut) => {
  const about = named(sheetsOf(toldOf({ ...workedExample(), fictional: true, kind: 'quick' }, copy)), 'About');
  const said = JSON.stringify(about.rows);
  for (const text of [
    workedExample().deployment.trust,
    '25 November 2026',
    rules.version,
    rules.hash,
    name,
    leftOut,
    'Worked example',
    'Quick check',
  ])
    expect(said).toContain(text);
});
