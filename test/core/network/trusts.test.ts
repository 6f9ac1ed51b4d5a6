import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { cellsOf } from '../../../src/core/network/cells.ts';
import { isNewer, letterAt, trustsOf, type TrustFile } from '../../../src/core/network/trusts.ts';
import { answered, level, question, rulesWith } from '../../rules.ts';

const rules = rulesWith([question('a', { findings: ['B01'], target: 2, quick: true })]);

function file(trust: string, assessment: Assessment, more: Partial<TrustFile> = {}): TrustFile {
  return { id: trust, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', trust, cells: cellsOf(rules, assessment), ...more };
}

describe('the trusts of a network', () => {
  const of = (...files: readonly TrustFile[]) => trustsOf(files).map(({ id, number, letter }) => [id, number, letter]);
  const empty = answered({});

  test('stand in order of name whatever their marks and capitals, those without a name last', () => {
    expect(of(file('', empty), file('émile', empty), file('Zed', empty), file('EMMA', empty))).toEqual([
      ['émile', undefined, 'A'],
      ['EMMA', undefined, 'B'],
      ['Zed', undefined, 'C'],
      ['', undefined, 'D'],
    ]);
  });

  test('count once for the same assessment, with the newest revision', () => {
    const [old, young] = [
      file('A', answered({ a: level(1) })),
      file('A', answered({ a: level(3) }), { revision: 2, savedAt: '2026-01-01' }),
    ];
    for (const files of [
      [old, young],
      [young, old],
    ]) {
      expect(trustsOf(files).map(({ cells }) => cells)).toEqual([young.cells]);
    }
    expect(isNewer(file('A', empty, { savedAt: '2026-11-25' }), old)).toBe(true);
    expect(isNewer(old, old)).toBe(false);
  });

  test('are numbered where two assessments name the same trust', () => {
    const [one, two] = [file('North  Moor', empty, { id: 'x' }), file('north moor', empty, { id: 'w', savedAt: '2026-11-25' })];
    expect(of(two, one, file('Z', empty))).toEqual([
      ['x', 1, 'A'],
      ['w', 2, 'B'],
      ['Z', undefined, 'C'],
    ]);
    expect(of(file('N', empty, { id: 'y' }), file('N', empty, { id: 'x' })).map(([id]) => id)).toEqual(['x', 'y']);
  });

  test('stand together however a trust writes its name, at the first place that one of its spellings has', () => {
    const files = [file("St Mary's", empty, { savedAt: '2026-11-25' }), file('St Marylebone', empty), file('St Marys', empty)];
    for (const order of [files, files.toReversed()])
      expect(of(...order)).toEqual([
        ['St Marys', 1, 'A'],
        ["St Mary's", 2, 'B'],
        ['St Marylebone', undefined, 'C'],
      ]);
  });

  test('have letters that go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
