import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/bank/words.ts';
import { cellsOf } from '../../../src/core/network/cells.ts';
import { standingsOf } from '../../../src/core/network/standings.ts';
import { trustsOf } from '../../../src/core/network/trusts.ts';
import { networkReport } from '../../../src/report/network/report.ts';
import { reportOf } from '../../../src/report/parts/outline.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { signaturesTable } from '../../../src/report/model/signatures.ts';
import { bank, rules } from '../../rules-of-the-bank.ts';
import { nothingSaid, TODAY, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';
import { drawn, tagged, textIn, wordsIn } from './read.ts';

/* A word that is too long for its column is broken wherever it must be, which is for what people type and not for our own heads. */

const copies = (['full', 'plan', 'board', 'publish'] as const).map(
  (copy) => [`${copy} copy`, (): Report => reportOf(toldOf(workedExample(), copy))] as const,
);

function ofNetwork(): Report {
  const cells = cellsOf(rules, workedExample());
  const trusts = trustsOf(['one', 'two'].map((id) => ({ id, revision: 1, savedAt: `${TODAY}T09:00:00.000Z`, trust: id, cells })));
  const told = { rules, words: wordsOf(bank), trusts, standings: standingsOf(rules, trusts) };
  const plan = { 'accountable-leads': { owner: 'Somebody' } };
  const made = { today: TODAY, made: `${TODAY}T09:00:00.000Z`, madeInWords: TODAY };
  return networkReport({ ...told, plan, shownBy: 'names', naming: 'unnamed' }, made);
}

test.each([...copies, ['report of a network', ofNetwork] as const])(
  'no head of a table breaks inside a word in the %s',
  async (_, make) => {
    const report = make();
    const tables = report.blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'signatures' ? [signaturesTable(block.roles)] : [],
    );
    const { pages } = await drawn(report);
    const heads = tagged(pages, 'THead').map((head) => tagged([{ ...pages[0]!, tree: [head] }], 'TH').map((cell) => wordsIn(textIn(cell))));
    expect(heads).toEqual(tables.map(({ columns }) => columns.map(({ name }) => wordsIn(name))));
  },
);

test('the number of an action stands on one line, also the 250th', async () => {
  const ownActions = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`own-${at}`, { title: 'Something else' }]));
  const { pages } = await drawn(reportOf(toldOf({ ...nothingSaid(), ownActions }, 'plan')));
  const body = pages.flatMap((page) => tagged([page], 'TBody').map((tree) => ({ ...page, tree: [tree] })));
  const numbers = tagged(body, 'TH')
    .map(textIn)
    .filter((text) => /^[\d ]+$/.test(text));
  expect(numbers.length).toBeGreaterThanOrEqual(250);
  for (const number of numbers) expect(number).toMatch(/^\d+$/);
});
