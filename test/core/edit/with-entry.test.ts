import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/core/answers.ts';
import { filled, withEntry } from '../../../src/core/edit/with-entry.ts';

const anyId = fc.oneof(fc.constantFrom('a', 'b', 'toString', '__proto__', ''), fc.string());
const anyRecord = fc.dictionary(anyId, fc.integer());

describe('a record with an entry', () => {
  test('has it under its id, whatever the id, and all others as they were', () => {
    fc.assert(
      fc.property(anyRecord, anyId, fc.option(fc.integer(), { nil: undefined }), (record, id, value) => {
        const before = structuredClone(record);
        const changed = withEntry(record, id, value);
        expect(entry(changed, id)).toBe(value);
        expect(Object.hasOwn(changed, id)).toBe(value !== undefined);
        for (const other of Object.keys(record).filter((key) => key !== id)) expect(entry(changed, other)).toBe(entry(record, other));
        expect(Object.keys(changed).filter((key) => key !== id)).toEqual(Object.keys(record).filter((key) => key !== id));
        expect(record).toEqual(before);
      }),
    );
  });
});

describe('a set of fields', () => {
  test('is without those that are empty', () => {
    expect(filled({ note: '', evidence: 'policy.pdf', owner: undefined })).toEqual({ evidence: 'policy.pdf' });
  });

  test('is nothing where all are empty', () => {
    expect(filled({ note: '', evidence: undefined })).toBeUndefined();
    expect(filled({})).toBeUndefined();
  });
});
