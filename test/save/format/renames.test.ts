import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rename } from '../../../src/bank/types.ts';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { lastName, renamed, underLastNames } from '../../../src/save/format/renames.ts';
import { NOW } from '../keeping/kept.ts';

const anyRenames: fc.Arbitrary<readonly Rename[]> = fc.array(
  fc.oneof(
    fc.record({ from: fc.constantFrom('a', 'b', 'c'), to: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.record({ from: fc.constantFrom('a', 'b', 'c'), reworded: fc.constant('1.1.0') }),
  ),
);

describe('the last name of an id', () => {
  test('is found along all renames, whatever else became of it on the way and in whatever order it is told', () => {
    const renames: Rename[] = [
      { from: 'a', reworded: '1.1.0' },
      { from: 'a', to: 'b' },
      { from: 'b', reworded: '1.2.0' },
      { from: 'b', to: 'c' },
      { from: 'c', retired: 'Settled by law.' },
    ];
    for (const order of [renames, renames.toReversed()])
      expect(['a', 'b', 'c', 'd'].map((id) => lastName(id, order))).toEqual(['c', 'c', 'c', 'd']);
  });

  test('ends, also where names go round in a circle', () => {
    fc.assert(
      fc.property(anyRenames, fc.constantFrom('a', 'b', 'c', 'd'), (renames, id) => {
        expect(typeof lastName(id, renames)).toBe('string');
      }),
    );
  });
});

test('what stands under an old id moves to its last name, and never over what stands there', () => {
  const renames: Rename[] = [
    { from: 'old', to: 'new' },
    { from: 'older', to: 'old' },
  ];
  const moved = new Map<string, string>();
  expect(underLastNames({ older: 1, x: 2 }, renames, moved)).toEqual({ new: 1, x: 2 });
  expect([...moved]).toEqual([['older', 'new']]);
  expect(underLastNames({ old: 1, new: 2 }, renames)).toEqual({ old: 1, new: 2 });
  expect(underLastNames({ old: 1, older: 2 }, renames)).toEqual({ new: 1, older: 2 });
});

test('a role and the gate of an own action go by their new names, and what is a role in own words stays', () => {
  const renames: Rename[] = [
    { from: 'it-lead', to: 'digital-lead' },
    { from: 'live', to: 'go-live' },
  ];
  const person = { role: 'it-lead', name: 'Ann', revision: 1, at: NOW, answers: {}, requirements: {}, remarks: {} };
  const { assessment } = renamed(
    {
      ...emptyAssessment('x'),
      respondent: { role: 'it-lead', name: '' },
      contributions: { ann: person, bob: { ...person, role: 'A role of ours' } },
      ownActions: { 'own-1': { title: 'Ours', gate: 'live' }, 'own-2': { title: 'Ours too' } },
    },
    renames,
  );
  expect(assessment).toMatchObject({
    respondent: { role: 'digital-lead', name: '' },
    contributions: { ann: { role: 'digital-lead', name: 'Ann' }, bob: { role: 'A role of ours' } },
    ownActions: { 'own-1': { title: 'Ours', gate: 'go-live' }, 'own-2': { title: 'Ours too' } },
  });
});
