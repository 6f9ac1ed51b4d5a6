import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { wordsOf } from '../../../src/bank/words.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import type { Block, Runs } from '../../../src/report/model/report.ts';
import { bank, rules } from '../../rules-of-the-bank.ts';
import { longWorded, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const words = wordsOf(bank);
const textOf = (runs: Runs) => runs.map(({ text }) => text).join('');
const boardOf = (given: Assessment) => reportOf(toldOf(given, 'board')).blocks;

describe('the chart of the sections', () => {
  const chartOf = (given: Assessment) => {
    const figures = boardOf(given).filter((block): block is Extract<Block, { kind: 'figure' }> => block.kind === 'figure');
    expect(figures).toHaveLength(1);
    const [{ alt, drawing }] = figures as [(typeof figures)[0]];
    return { alt, said: drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) };
  };

  test('says every figure in sight and by name, and sends nobody to a table', () => {
    const { alt, said } = chartOf(workedExample());
    expect(alt).toBe(
      'Chart of the sections on a scale of 0 to 100. Governance 33, between 26 and 48; IT integration 33; Staff confidence 30; Project management 44; Network support 52.',
    );
    expect(said).toEqual(expect.arrayContaining(['33 (26 to 48)', '33', '30', '44', '52']));
  });

  test('says where there is no score yet', () => {
    const { alt, said } = chartOf(nothingSaid());
    expect(alt).toContain('Governance has no score yet, between 0 and 100; ');
    expect(said.filter((text) => text === 'no score, 0 to 100')).toHaveLength(5);
  });
});

describe('a name on it', () => {
  const saidOn = (given: Assessment) =>
    boardOf(given)
      .flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        return block.kind === 'table' ? block.rows.flatMap((row) => row.map(textOf)) : [];
      })
      .join('\n');

  test.each(Object.values(words.roles))('is whole where it is that of a role: %s', (owner) => {
    const given = workedExample();
    const plan = Object.fromEntries(rules.questions.map(({ id }) => [id, { owner }]));
    expect(saidOn({ ...given, plan })).toContain(owner);
  });

  test('is whole where it is that of a trust, here and at the foot of the page', () => {
    const given = longWorded();
    expect(saidOn(given)).toContain(given.deployment.trust);
    expect(reportOf(toldOf(given, 'board')).footer).toContain(given.deployment.trust);
  });

  test('ends in a mark where it has to be cut', () => {
    const given = workedExample();
    const trust = 'Trust '.repeat(40);
    const long = { ...given, deployment: { ...given.deployment, trust } };
    expect(saidOn(long)).toMatch(/Trust T?r?u?s?t?…/);
    expect(reportOf(toldOf(long, 'board')).footer).toMatch(/Trust T?r?u?s?t?…/);
  });
});
