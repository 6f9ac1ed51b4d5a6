import { describe, expect, test } from 'vitest';
import { agree } from '../../../src/core/people/agree.ts';
import { takeIn } from '../../../src/core/people/take-in.ts';
import { answers } from '../../../src/report/parts/answers.ts';
import type { Copy } from '../../../src/report/model/report.ts';
import { contribution, said } from '../../voices.ts';
import { workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const AT = '2026-11-25T09:00:00.000Z';
const QUESTION = 'accountable-leads';
const other = contribution(
  { [QUESTION]: said(0) },
  { role: 'pacs-manager', name: 'Ŵyn', remarks: { [QUESTION]: { note: 'Nobody told us.' } } },
);
const own = { ...workedExample(), respondent: { role: 'project-manager', name: '' } };
const both = takeIn({ assessment: own, revision: 1, savedAt: AT }, [{ contributions: { other }, agreed: {} }]);

/** The row of the question, as text. */
function rowIn(assessment = both, copy: Copy = 'full'): string {
  const tables = answers(toldOf(assessment, copy)).flatMap((block) => (block.kind === 'table' ? [block] : []));
  return tables[0]!.rows[0]!.map((cell) => cell.map(({ text }) => text).join('')).join(' | ');
}

describe('an answer of several people', () => {
  test('says who said what while nothing is agreed, with the notes of each under their role', () => {
    expect(rowIn()).toContain('Not settled: PACS and RIS manager (Ŵyn) (level 0), Project manager (level 2).');
    expect(rowIn()).toContain('PACS and RIS manager (Ŵyn): Nobody told us.');
  });

  test('says that it was agreed, and who said otherwise', () => {
    const settled = agree(both, 'answers', QUESTION, said(2), AT);
    expect(rowIn(settled)).toContain('Agreed by several people.\nSaid otherwise: PACS and RIS manager (Ŵyn) (level 0).');
    expect(rowIn(settled)).toContain('Level 2');
  });

  test('says nothing of people in the copy to publish', () => {
    expect(rowIn(both, 'publish')).not.toMatch(/Ŵyn|PACS|told us|Not settled/);
  });

  test('of one person says nothing more than before', () => {
    expect(rowIn(own)).not.toMatch(/Agreed|Not settled|Said otherwise/);
  });
});
