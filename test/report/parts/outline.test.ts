import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { lineTitle } from '../../../src/report/model/action-words.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import type { Block, Copy, Report, Runs } from '../../../src/report/model/report.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { runs } from '../../runs.ts';
import { hostileRespondent, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const COPIES: readonly Copy[] = ['full', 'plan', 'board', 'publish'];
const CASES: Readonly<Record<string, () => Assessment>> = {
  'the worked example': workedExample,
  'a hostile respondent': hostileRespondent,
  'nothing said': nothingSaid,
};

const words = (pieces: Runs) => pieces.map(({ text }) => text).join('');

function textOf(report: Report): string {
  const inBlock = (block: Block): readonly string[] => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [words(block.runs)];
    if (block.kind === 'list') return block.items.map(words);
    if (block.kind === 'table')
      return [block.caption, ...block.columns.map(({ name }) => name), ...block.rows.flatMap((row) => row.map(words))];
    if (block.kind === 'figure')
      return [block.alt, ...block.drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))];
    return block.roles;
  };
  return [report.title, report.author, report.footer, ...report.blocks.flatMap(inBlock)].join('\n');
}

describe.each(Object.entries(CASES))('%s', (_, make) => {
  test.each(COPIES)('in the %s copy: one first heading, and no level left out on the way down', (copy) => {
    const levels = reportOf(toldOf(make(), copy)).blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, at) => expect(level - levels[at]!).toBeLessThanOrEqual(1));
  });

  test.each(COPIES)('in the %s copy: every row has as many cells as there are columns', (copy) => {
    for (const block of reportOf(toldOf(make(), copy)).blocks) {
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  test.each(['full', 'publish'] as const)('in the %s copy: every action and every answer stands in it', (copy) => {
    const told = toldOf(make(), copy);
    const text = textOf(reportOf(told));
    for (const line of told.lines) expect(text).toContain(`${line.number}`.concat('\n', lineTitle(line, told)));
    for (const { id } of rules.questions) if (told.assessment.answers[id]) expect(text).toContain(told.levels[id]!.question);
  });

  test('the full copy has every owner, note, reason and piece of evidence, to the letter', () => {
    const given = make();
    const text = textOf(reportOf(toldOf(given)));
    for (const { owner, note, reason } of Object.values(given.plan))
      for (const said of [owner, note, reason]) expect(text).toContain(said ?? '');
    for (const [id, { note, evidence }] of Object.entries(given.remarks)) {
      if (toldOf(given).levels[id] && given.deployment.facts['several-sites'] !== false)
        for (const said of [note, evidence]) expect(text).toContain(said?.trim() ?? '');
    }
  });

  test('says which copy it is on its face and at its foot', () => {
    for (const copy of COPIES) {
      const report = reportOf(toldOf(make(), copy));
      const name = { full: 'Full copy', plan: 'Plan copy', board: 'Board copy', publish: 'Copy to publish' }[copy];
      expect(report.footer).toContain(name);
      expect(textOf({ ...report, footer: '' })).toContain(`${name}:`);
    }
  });
});

test('the copy to publish has no name, note, reason, link or own action, whatever was typed', () => {
  const secret = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `§${text}§`);
  fc.assert(
    fc.property(secret, (typed) => {
      const given = workedExample();
      const said = { owner: typed, reason: typed, note: typed, status: 'putOff' as const };
      const everywhere: Assessment = {
        ...given,
        name: typed,
        answers: Object.fromEntries(
          rules.questions.map(({ id, mayNotApply }) => [id, mayNotApply ? { kind: 'notApplicable', reason: typed } : { kind: 'unknown' }]),
        ),
        requirements: { R06: { kind: 'notApplicable', reason: typed } },
        remarks: Object.fromEntries(rules.questions.map(({ id }) => [id, { note: typed, evidence: `https://example.org/${typed}` }])),
        plan: Object.fromEntries([...rules.questions, { id: 'own-1' }, { id: typed }].map(({ id }) => [id, said])),
        ownActions: { 'own-1': { title: typed } },
      };
      const report = reportOf(toldOf(everywhere, 'publish'));
      expect(textOf(report)).not.toContain(typed);
      expect(JSON.stringify(report)).not.toContain('"link"');
    }),
    { numRuns: runs(50) },
  );
});

test('the plan by itself has the gates, every action and room to sign, and no answer', () => {
  const told = toldOf(workedExample(), 'plan');
  const report = reportOf(told);
  const text = textOf(report);
  expect(report.title).toMatch(/^Action plan: /);
  for (const line of told.lines) expect(text).toContain(lineTitle(line, told));
  for (const [question] of Object.entries(told.assessment.remarks)) expect(text).not.toContain(told.levels[question]?.question ?? '§');
  expect(report.blocks.filter(({ kind }) => kind === 'signatures')).toHaveLength(1);
});

test('a must-have that is put off or dropped says in the plan which gate then stays shut', () => {
  const must = toldOf(nothingSaid()).lines.find(({ action }) => action?.mustHave)!;
  const shut = (status?: 'done' | 'putOff' | 'willNotDo') =>
    /The gate "\w+" then stays shut/.test(
      textOf(reportOf(toldOf({ ...nothingSaid(), plan: { [must.id]: { ...(status && { status }) } } }))),
    );
  expect([shut(), shut('done'), shut('putOff'), shut('willNotDo')]).toEqual([false, false, true, true]);
});

test('a gate says which level is there and which it needs', () => {
  const told = toldOf(workedExample());
  expect(textOf(reportOf(told))).toMatch(/Clinical risk management for deployment \(DCB0160\).{0,3}: level 1 now, level 2 needed/);
});

describe('the summary for a board', () => {
  const nextIn = (told: ReturnType<typeof toldOf>) =>
    reportOf(told)
      .blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .map((row) => row.map((pieces) => pieces.map(({ text }) => text).join('')));

  test('says what cannot be done in time, what is overdue and what must not be missed', () => {
    const given = workedExample();
    const plain = toldOf(given, 'board');
    expect(nextIn(plain).map(([, , by]) => by)).toContain('Suggested: 2 December 2026 (needed by 28 October 2026)');
    expect(nextIn(plain).map(([action]) => action)).toContain('4. Find out: DPIA and data flows (must have)');
    const open = plain.lines.find(({ number }) => number === 4)!;
    const past = { ...given, plan: { ...given.plan, [open.id]: { due: '2026-11-20' } } };
    expect(nextIn(toldOf(past, 'board')).map(([, , by]) => by)).toContain('20 November 2026 (overdue)');
    expect(textOf(reportOf(plain))).toContain('8 actions of the plan cannot be done by the day they are needed.');
  });

  test('counts by where they stand the findings for which there is no room', () => {
    expect(textOf(reportOf(toldOf(workedExample(), 'board')))).toContain('And more: 3 in place, 8 partial');
  });
});

test('the same telling gives the same report', () => {
  expect(reportOf(toldOf(hostileRespondent()))).toEqual(reportOf(toldOf(hostileRespondent())));
});

test('the dates against the study stand there only before the contract is signed', () => {
  const given = workedExample();
  const withStage = (stage: 'procuring' | 'contracted') =>
    textOf(reportOf(toldOf({ ...given, deployment: { ...given.deployment, stage } })));
  expect(withStage('procuring')).toContain('between 27 May 2027 and 27 November 2027');
  expect(withStage('procuring')).toContain(
    'UCL reported that 23 of 66 trusts were not yet using the tools 18 months after contracting was due there. For your date, that is 27 July 2028.',
  );
  expect(withStage('contracted')).not.toContain('23 of 66 trusts were not yet');
});
