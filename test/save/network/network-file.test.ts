import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeNetwork, joinPlans, readNetwork, type NetworkPlan } from '../../../src/save/network/network-file.ts';

const AT = '2026-11-25T09:00:00.000Z';
const document = (more: object) => JSON.stringify({ format: 'groundwork-network', formatVersion: 1, plan: {}, ...more });
const anyPlan: fc.Arbitrary<NetworkPlan> = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 20 }).filter((id) => id !== '__proto__'),
  fc.record({ owner: fc.string(), due: fc.constantFrom('2027-01-31', '2028-02-29'), note: fc.string() }, { requiredKeys: [] }),
);

describe('a network file', () => {
  test('gives back the plan that was saved', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readNetwork(encodeNetwork(plan, '1.0.1', AT), [])).toEqual({ ok: true, plan, leftOut: 0 });
      }),
    );
  });

  test('is told from any other file', () => {
    for (const text of ['', '{}', 'groundwork-network', '{"format":"groundwork-assessment","note":"groundwork-network"}', '[1]']) {
      expect(readNetwork(text, [])).toBeUndefined();
    }
    expect(readNetwork(`\uFEFF${document({})}`, [])).toMatchObject({ ok: true });
  });

  test('loses one bad entry and keeps the others', () => {
    const plan = { a: { owner: 'Network manager' }, c: 3, ['x'.repeat(201)]: {} };
    expect(readNetwork(document({ plan }), [])).toEqual({ ok: true, plan: { a: { owner: 'Network manager' } }, leftOut: 2 });
  });

  test('loses a bad part of an entry and keeps the others', () => {
    const plan = { a: { owner: 'Network manager', due: '0002-11-11', note: 'Call.' }, b: { owner: 7, due: '2027-01-31', note: [] } };
    expect(readNetwork(document({ plan }), [])).toEqual({
      ok: true,
      plan: { a: { owner: 'Network manager', note: 'Call.' }, b: { due: '2027-01-31' } },
      leftOut: 3,
    });
  });

  test('holds no more actions than a thousand', () => {
    const plan = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`q${at}`, {}]));
    expect(readNetwork(document({ plan }), [])).toMatchObject({ leftOut: 1 });
  });

  test('of a newer version, or without a plan, is refused by name', () => {
    expect(readNetwork(document({ formatVersion: 2 }), [])).toEqual({ ok: false, why: 'newer' });
    expect(readNetwork(document({ plan: [] }), [])).toEqual({ ok: false, why: 'broken' });
  });

  test('follows a question to its new name', () => {
    const renames = [
      { from: 'old', to: 'new' },
      { from: 'gone', retired: 'Asked elsewhere.' },
    ];
    expect(readNetwork(document({ plan: { old: { owner: 'A' }, gone: {} } }), renames)).toMatchObject({
      plan: { new: { owner: 'A' }, gone: {} },
    });
  });

  test('follows a question through all its names, also one that had other words before', () => {
    const renames = [
      { from: 'old', reworded: '1.1.0' },
      { from: 'old', to: 'newer' },
      { from: 'newer', to: 'newest' },
    ];
    expect(readNetwork(document({ plan: { old: { owner: 'A' } } }), renames)).toMatchObject({ plan: { newest: { owner: 'A' } } });
  });

  test('keeps both entries where a question stands in it under its old name and its new one', () => {
    const plan = { new: { owner: 'A' }, old: { owner: 'B' } };
    expect(readNetwork(document({ plan }), [{ from: 'old', to: 'new' }])).toEqual({ ok: true, plan, leftOut: 0 });
  });
});

test('joining two plans loses nothing, and what is here stays as it is', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (here, other) => {
      const joined = joinPlans(here, other);
      expect(joined).toMatchObject(here);
      expect(new Set(Object.keys(joined))).toEqual(new Set([...Object.keys(here), ...Object.keys(other)]));
      expect(joinPlans(joined, other)).toEqual(joined);
    }),
  );
});
