import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { calendarOf } from '../../../src/report/calendar/calendar.ts';
import { holds, KINDS, leftOutOf, offers, type Kind } from '../../../src/report/model/copy-holds.ts';
import { csvOf } from '../../../src/report/csv/csv.ts';
import { excelOf } from '../../../src/report/excel/excel.ts';
import { htmlOf } from '../../../src/report/html/html.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import type { Copy } from '../../../src/report/model/report.ts';
import { answersSheet } from '../../../src/report/sheets/answers.ts';
import { sheetsOf, titleOf } from '../../../src/report/sheets/sheets.ts';
import type { Told } from '../../../src/report/model/told.ts';
import { wordOf } from '../../../src/report/word/word.ts';
import { leftOut, leftOutWords } from '../../../src/text/plan/copies.ts';
import { copies } from '../../../src/text/report/report.ts';
import { results } from '../../../src/text/results/results.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { workedExample } from '../cases.ts';
import { drawn, type Node } from '../pdf/read.ts';
import { png } from '../png.ts';
import { toldOf } from '../told.ts';

/*
 * A word of each kind is planted wherever a person can type one, and each copy is walked in every format: every cell, line and
 * property of it. What a copy says that it leaves out is nowhere in it; what it holds is there.
 */

const COPIES = Object.keys(copies) as Copy[];

const WORDS = {
  notes: 'Znote',
  evidence: 'Zevidence',
  reasons: 'Zreason',
  owners: 'Zowner',
  actionNotes: 'Zactionnote',
  ownActions: 'Zownaction',
  people: 'Zperson',
} as const satisfies Partial<Record<Kind, string>>;

/** The worked example with a word of each kind in every field of that kind. */
function planted(): Assessment {
  const given = workedExample();
  const questions = rules.questions.map(({ id }) => id);
  const duties = rules.requirements.filter(({ asked }) => asked).map(({ id }) => id);
  const ids = [...questions, ...duties];
  const not = questions.filter((id) => rules.questions.find((question) => question.id === id)!.mayNotApply).slice(0, 2);
  const statuses = ['started', 'putOff', 'willNotDo', undefined] as const;
  const planned = (id: string, at: number) => {
    const status = statuses[at % 4];
    return [
      id,
      { owner: WORDS.owners, due: '2027-02-01', ...(status && { status }), reason: `${WORDS.actionNotes} why`, note: WORDS.actionNotes },
    ] as const;
  };
  const own = { 'own-1': { title: WORDS.ownActions, gate: 'decide' }, 'own-2': { title: `${WORDS.ownActions} too` } };
  return {
    ...given,
    name: WORDS.people,
    answers: {
      ...given.answers,
      ...Object.fromEntries(not.map((id) => [id, { kind: 'notApplicable', reason: WORDS.reasons } as const])),
    },
    requirements: { ...given.requirements, [duties[0]!]: { kind: 'notApplicable', reason: WORDS.reasons } },
    remarks: Object.fromEntries(ids.map((id) => [id, { note: WORDS.notes, evidence: `https://example.org/${WORDS.evidence}` }])),
    plan: Object.fromEntries([...ids, ...Object.keys(own), 'of-no-bank'].map(planned)),
    ownActions: own,
    respondent: { role: `${WORDS.people} role`, name: WORDS.people },
    contributions: Object.fromEntries(
      ['one', 'two'].map((id) => [
        id,
        {
          role: `${WORDS.people} role`,
          name: WORDS.people,
          revision: 1,
          at: '2026-11-20T09:00:00.000Z',
          answers: { [questions[5]!]: { kind: 'level', level: id === 'one' ? 1 : 2 } as const },
          requirements: {},
          remarks: { [questions[5]!]: { note: `${WORDS.people} ${WORDS.notes}`, evidence: WORDS.evidence } },
        },
      ]),
    ),
  };
}

/* Everything that a format holds, as one text: what is shown, what is only in the file, and its properties. */
const formats: Readonly<Record<string, (told: Told) => Promise<string>>> = {
  async pdf(told) {
    const { pages, raw, info, described, outline } = await drawn(reportOf(told));
    const texts = ({ alt = '', children }: Node): string =>
      `${alt} ${children.map((child) => (typeof child === 'string' ? child : texts(child))).join(' ')}`;
    const said = pages.map(({ tree, artifacts, links }) => `${tree.map(texts).join(' ')} ${artifacts} ${JSON.stringify(links)}`);
    return [raw, JSON.stringify([info, described, outline]), ...said].join('\n');
  },
  word: async (told) => unzipped(await wordOf(reportOf(told), () => Promise.resolve(png))),
  page: (told) => Promise.resolve(htmlOf(reportOf(told), undefined)),
  excel: async (told) => unzipped(new Uint8Array(await (await excelOf(sheetsOf(told), told.made, titleOf(told))).arrayBuffer())),
  csv: (told) => Promise.resolve(csvOf(answersSheet(told))),
  calendar(told) {
    const made = calendarOf(told);
    return Promise.resolve(typeof made === 'string' ? made.replaceAll('\r\n ', '') : '');
  },
};

function unzipped(archive: Uint8Array): string {
  return Object.entries(unzipSync(archive))
    .flatMap(([name, bytes]) => [name, ...(/\.(xml|rels|svg)$/.test(name) ? [strFromU8(bytes)] : [])])
    .join('\n');
}

/** Whatever breaks lines or escapes marks, the words stand in one piece. */
const plain = (text: string) => text.replaceAll(/<[^>]*>|\s+/g, '');

describe.each(COPIES)('the %s copy', (copy) => {
  const told = toldOf(planted(), copy);
  const offered = Object.keys(formats).filter((format) => offers(format, copy));
  const made = new Map<string, string>();
  beforeAll(async () => {
    for (const format of offered) made.set(format, await formats[format]!(told));
  });

  test.each(offered)('as %s has no word of a kind that it leaves out', (format) => {
    const text = made.get(format)!;
    expect(text.length).toBeGreaterThan(100);
    for (const [kind, word] of Object.entries(WORDS) as [keyof typeof WORDS, string][])
      if (!holds(copy, kind)) expect(text, kind).not.toContain(word);
  });

  test('has the words of every kind that it holds', () => {
    const all = plain([...made.values()].join('\n'));
    for (const [kind, word] of Object.entries(WORDS) as [keyof typeof WORDS, string][])
      if (holds(copy, kind)) expect(all, kind).toContain(word);
  });

  test.each(offered)('as %s has the words of levels only where it holds the answers', (format) => {
    const text = plain(made.get(format)!);
    const levels = Object.entries(told.assessment.answers).flatMap(([id, answer]) =>
      answer.kind === 'level' ? [plain(told.levels[id]?.levels[answer.level] ?? '')] : [],
    );
    const there = levels.filter((words) => words !== '' && text.includes(words));
    if (!holds(copy, 'answers')) expect(there).toEqual([]);
    else if (format === 'csv') expect(there.length).toBeGreaterThan(0);
  });

  test('has the list of findings, and all actions, only where it holds them', () => {
    const text = plain(made.get('excel')! + made.get('page')!);
    const findings = rules.findings.filter(({ id }) => text.includes(plain(told.words.findings[id]!.words)));
    expect(findings.length > 0).toBe(holds(copy, 'findings'));
    const plan = sheetsOf(told)[0]!;
    expect(plan.rows.length === told.lines.length).toBe(holds(copy, 'allActions'));
  });

  test('says on itself, and beside its button, what it leaves out, and nothing that it holds', () => {
    const about = plain(
      String(
        sheetsOf(told)
          .at(-1)!
          .rows.find(([what]) => what === 'Left out of this copy')![1],
      ),
    );
    const beside = plain(leftOut(leftOutOf(copy)));
    for (const kind of KINDS) {
      const words = plain(leftOutWords[kind]);
      for (const said of [about, beside]) expect(said.includes(words), kind).toBe(!holds(copy, kind));
    }
  });
});

test('a file of answers is offered only of a copy that holds them, a calendar only of one that holds all actions', () => {
  const offered = (format: string) => COPIES.filter((copy) => offers(format, copy));
  expect(offered('csv')).toEqual(['full', 'publish']);
  expect(offered('calendar')).toEqual(['full', 'plan', 'publish']);
  for (const format of ['pdf', 'word', 'page', 'excel']) expect(offered(format)).toEqual(COPIES);
});

test('the properties of a workbook name its copy, and nothing that it leaves out', () => {
  expect(COPIES.map((copy) => titleOf({ copy }))).toEqual([
    'Groundwork: full copy',
    'Groundwork: plan copy',
    'Groundwork: board copy',
    'Groundwork: copy to publish',
  ]);
});

test('no copy that leaves reasons out says that none was given', () => {
  const said = (copy: Copy) => JSON.stringify(reportOf(toldOf(planted(), copy)).blocks);
  expect(said('full')).toContain(WORDS.reasons);
  for (const copy of COPIES) expect(said(copy), copy).not.toContain(results.noReason);
});

test('the sheets of a workbook are those of its copy', () => {
  const names = (copy: Copy) => sheetsOf(toldOf(planted(), copy)).map(({ name }) => name);
  expect(names('full')).toEqual(['Plan', 'Gates', 'Answers', 'Findings', 'About']);
  expect(names('publish')).toEqual(['Plan', 'Gates', 'Answers', 'Findings', 'About']);
  expect(names('plan')).toEqual(['Plan', 'Gates', 'About']);
  expect(names('board')).toEqual(['Plan', 'Gates', 'About']);
});
