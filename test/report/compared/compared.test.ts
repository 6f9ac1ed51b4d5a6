import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/bank/words.ts';
import type { Assessment } from '../../../src/core/answers.ts';
import { compare } from '../../../src/core/compare/compare.ts';
import { compared } from '../../../src/report/compared/compared.ts';
import type { Dated } from '../../../src/report/compared/told.ts';
import type { Block } from '../../../src/report/model/report.ts';
import { bank, rules } from '../../rules-of-the-bank.ts';
import { answered, level, notApplicable, unknown } from '../../rules.ts';

const words = wordsOf(bank);
const DAY = '2026-11-24';

function told(before: Assessment, after: Assessment, receipt?: Dated['receipt'], apart: Parameters<typeof compare>[1]['apart'] = {}) {
  const comparison = compare(rules, { assessment: before, apart }, { assessment: after, apart: {} }, DAY);
  return compared({
    rules,
    words,
    comparison,
    before: { assessment: before, date: '12 May 2026', receipt },
    after: { assessment: after, date: '24 November 2026' },
    day: DAY,
  });
}
const line = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
const tables = (blocks: readonly Block[]) =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.kind === 'table' ? [[block.caption, block.rows.map((row) => row.map(line).join(' | '))]] : [])),
  );
const paragraphs = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [line(block.runs)] : []));

describe('a comparison in words', () => {
  const before = answered(
    { 'accountable-leads': level(0), 'approval-route': unknown, 'old-systems': level(1), 'network-role': level(0) },
    { requirements: { R06: { kind: 'partly' } }, plan: { 'old-systems': { due: '2026-11-01' } } },
  );
  const after = {
    ...before,
    answers: { 'accountable-leads': level(2), 'approval-route': level(1), 'old-systems': level(1), 'network-role': notApplicable },
    plan: { 'old-systems': { due: '2026-11-01' }, 'accountable-leads': { status: 'done' as const } },
    ownActions: { mine: { title: 'Ask the <board>' } },
  };

  test('says in sum what rose, fell and became known, and never calls what became known a rise', () => {
    const blocks = told(before, after);
    expect(paragraphs(blocks)[0]).toBe('Answers: 1 rose, 0 fell, 1 became known, 0 became unknown, 1 changed otherwise.');
    expect(tables(blocks)['Answers that are others, question by question']).toEqual([
      expect.stringMatching(/\| Level 0 \| Level 2 \| Rose$/),
      expect.stringMatching(/\| I do not know \| Level 1 \| Became known$/),
      expect.stringMatching(/\| Level 0 \| Does not apply: There is none here\. \| Does not apply now$/),
    ]);
  });

  test('names actions by what they close, own ones as they were written, and what was late', () => {
    const all = tables(told(before, after));
    expect(all['What became of actions']).toEqual([
      'Accountable executive and clinical lead | Done',
      expect.stringMatching(/ \| No longer called for$/),
      'Own action: Ask the <board> | New',
    ]);
    expect(all['Late on 24 November 2026']).toEqual([expect.stringMatching(/ \| 1 November 2026$/)]);
  });

  test('shows figures with range and band under both dates, and gates with what is in place', () => {
    const blocks = told(before, after);
    const figures = blocks.find((block) => block.kind === 'table');
    expect(figures?.kind === 'table' && figures.columns.map(({ name }) => name)).toEqual([
      'What',
      'On 12 May 2026',
      'On 24 November 2026',
      'Change',
    ]);
    expect(figures?.kind === 'table' && figures.rows[1]?.map(line)).toEqual([
      'Governance',
      expect.stringMatching(/^0 \(0 to \d+\)\. Starting to Well prepared$/),
      expect.stringMatching(/^\d+ \(\d+ to \d+\)\. Starting to Well prepared$/),
      'Became known',
    ]);
    expect(tables(blocks)['How each gate stands on both dates']?.[0]).toMatch(/^Decide \| Not ready \| .* \| \d+, then \d+, of \d+$/);
  });

  test('of the same twice says that nothing changed, in every part', () => {
    const said = paragraphs(told(before, before));
    for (const sentence of [
      'Nothing that can be compared has changed.',
      'No finding stands otherwise.',
      'No answer that can be compared is another.',
      'No action was done, dropped, put off, added or is no longer called for.',
      'Both dates could answer the same questions.',
    ])
      expect(said).toContain(sentence);
  });

  test('names what the bank changed and why it does not count, what is asked no longer included', () => {
    const receipt = {
      from: '0.9.0',
      kept: 2,
      moved: [],
      reworded: [],
      notAllowed: [],
      retired: [{ id: 'long-ago', why: 'Nobody needs it.' }],
      unknown: ['of-somebody'],
    };
    const blocks = told(before, after, receipt, { 'accountable-leads': 'reworded', 'mutual-recognition': 'new' });
    const rows = tables(blocks)['What else is different'];
    expect(rows).toContain('Accountable executive and clinical lead | Asked in other words since, and not confirmed');
    expect(rows).toContain('long-ago | Asked no longer: Nobody needs it.');
    expect(rows).toContain('of-somebody | Not known to these questions');
    expect(rows?.filter((row) => row.endsWith('Not asked then, as far as the file shows'))).toHaveLength(1);
    expect(paragraphs(blocks)[0]).toContain('0 rose');
  });

  test('adds how a gate stands over everything where that is otherwise', () => {
    const best = answered(Object.fromEntries(rules.questions.map(({ id }) => [id, level(3)])), {
      requirements: { R06: { kind: 'met' }, R08: { kind: 'met' }, R09: { kind: 'met' } },
    });
    const { 'accountable-leads': _, ...fewer } = best.answers;
    const critical = rules.questions.find(({ gate, critical: must }) => gate === 'decide' && must)!.id;
    const blocks = told(
      { ...best, answers: { ...fewer, [critical]: unknown } },
      { ...best, answers: { ...best.answers, [critical]: unknown } },
      undefined,
      {
        [critical]: 'reworded',
      },
    );
    expect(tables(blocks)['How each gate stands on both dates']?.[0]).toContain('Ready. Not known over everything asked');
  });
});
