import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, reconcile, valueAt, withValueAt } from '../../../src/save/keeping/reconcile.ts';
import { runs } from '../../runs.ts';

const leaf = fc.constantFrom('x', 'y', 'z');
const entries = fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf);
const documents = fc.record({ answers: entries, remarks: fc.dictionary(fc.constantFrom('a', 'b'), entries) });

describe('reconcile', () => {
  test('gives both what only one of them changed', () => {
    expect(reconcile({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 3 })).toEqual({ value: { a: 2, b: 3 }, overtaken: [] });
  });

  test('keeps mine where both changed the same, and says what was given up', () => {
    expect(reconcile({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({ value: { a: 2 }, overtaken: [{ path: ['a'], was: 3 }] });
    expect(reconcile<object>({ a: 1 }, { a: 2 }, {})).toEqual({ value: { a: 2 }, overtaken: [{ path: ['a'], was: undefined }] });
  });

  test('never makes one answer of two', () => {
    const [base, mine, theirs] = [{ kind: 'unknown' }, { kind: 'level', level: 2 }, { kind: 'notApplicable', reason: 'None here.' }];
    expect(reconcile<object>({ answers: { a: base } }, { answers: { a: mine } }, { answers: { a: theirs } }).value).toEqual({
      answers: { a: mine },
    });
  });

  test('of what one person said, and of what was agreed, keeps the later whole, whoever holds it', () => {
    const said = (revision: number, level: number) => ({
      revision,
      at: '2026-11-25T09:00:00.000Z',
      answers: { a: { kind: 'level', level } },
    });
    for (const table of ['contributions', 'agreed']) {
      const [base, early, late] = [{ [table]: {} }, { [table]: { ann: said(1, 3) } }, { [table]: { ann: said(2, 0) } }];
      expect(reconcile<object>(base, early, late)).toEqual({ value: late, overtaken: [] });
      expect(reconcile<object>(base, late, early)).toEqual({ value: late, overtaken: [] });
    }
  });

  test('says what was given up where one took a person away and the other heard more', () => {
    const ann = { revision: 1, at: '2026-11-25T09:00:00.000Z' };
    const [base, mine, theirs] = [{ contributions: { ann } }, { contributions: {} }, { contributions: { ann: { ...ann, revision: 2 } } }];
    expect(reconcile<object>(base, mine, theirs).value).toEqual(mine);
  });

  test('agrees with whoever did nothing, and with itself, whatever the documents', () => {
    fc.assert(
      fc.property(documents, documents, (base, changed) => {
        expect(reconcile(base, changed, base).value).toEqual(changed);
        expect(reconcile(base, base, changed).value).toEqual(changed);
        expect(reconcile(base, changed, changed)).toEqual({ value: changed, overtaken: [] });
      }),
      { numRuns: runs(1000) },
    );
  });

  test('loses no place: each is as one of the two has it, and what was given up is told', () => {
    fc.assert(
      fc.property(documents, documents, documents, (base, mine, theirs) => {
        const { value, overtaken } = reconcile(base, mine, theirs);
        const told = overtaken.map(({ path }) => path.join('/'));
        for (const path of [...differences(base, theirs), ...differences(base, mine)]) {
          const [kept, ours, others] = [value, mine, theirs].map((document) => valueAt(document, path));
          const mineChanged = valueAt(base, path) !== ours;
          expect(kept, path.join('/')).toEqual(mineChanged ? ours : others);
          if (mineChanged && valueAt(base, path) !== others && ours !== others) expect(told).toContain(path.join('/'));
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('differences', () => {
  test('are the places, as deep as they go', () => {
    expect(differences({ a: { b: 1, c: 1 }, d: 1 }, { a: { b: 2, c: 1 }, e: { f: 1 } })).toEqual([['a', 'b'], ['d'], ['e', 'f']]);
    expect(differences({ answers: {} }, { answers: { a: { kind: 'level', level: 1 } } })).toEqual([['answers', 'a']]);
    expect(differences({ a: 1 }, { a: 1 })).toEqual([]);
  });
});

describe('a value at a place', () => {
  test('is set, made, and taken away, and the document stays as it was', () => {
    const document = { answers: { a: 1 } };
    expect(withValueAt(document, ['answers', 'a'], 2)).toEqual({ answers: { a: 2 } });
    expect(withValueAt(document, ['remarks', 'a', 'note'], 'x')).toEqual({ answers: { a: 1 }, remarks: { a: { note: 'x' } } });
    expect(withValueAt(document, ['answers', 'a'], undefined)).toEqual({ answers: {} });
    expect(withValueAt(document, [], { other: 1 })).toEqual({ other: 1 });
    expect(document).toEqual({ answers: { a: 1 } });
    expect(valueAt(document, ['answers', 'toString'])).toBeUndefined();
  });
});
