import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment, type Assessment } from '../../src/core/answers.ts';
import { nameRespondent } from '../../src/core/edit/people.ts';
import { answerQuestion, answerRequirement, introduce, remark } from '../../src/core/edit/questionnaire.ts';
import { describeDeployment } from '../../src/core/edit/deployment.ts';
import { setOwnAction } from '../../src/core/edit/own-actions.ts';
import { planAction } from '../../src/core/edit/plan.ts';
import { LONGEST } from '../../src/core/longest.ts';
import { decode } from '../../src/save/format/decode.ts';
import { encode } from '../../src/save/format/encode.ts';
import { $assessment, $readOnly, change, changeWhole, setReadOnly, show } from '../../src/stores/assessment.ts';
import { $cut } from '../../src/stores/cut.ts';
import { settle } from '../../src/stores/people/settle.ts';

const AT = '2026-11-24T09:00:00.000Z';
const contribution = { role: '', name: '', revision: 1, at: AT, answers: {}, requirements: {}, remarks: {} };
const before: Assessment = {
  ...emptyAssessment('x'),
  respondent: { role: 'board', name: '' },
  contributions: { a: contribution },
};

beforeEach(() => {
  setReadOnly(false);
  show(before);
});

/* What the store takes from a person is what a saved text gives back. */

/* Texts about as long as each limit, and far beyond it. */
const anyText = fc
  .tuple(fc.constantFrom(...Object.values(LONGEST), 20_000, 25_000), fc.integer({ min: -1, max: 2 }), fc.constantFrom('x', '🙂', 'é', '\n'))
  .map(([length, more, sign]) => sign.repeat(Math.ceil((length + more) / sign.length)));

const actions: readonly ((text: string) => unknown)[] = [
  (reason) => change(answerQuestion, 'a', { kind: 'notApplicable', reason }, AT),
  (reason) => change(answerRequirement, 'a', { kind: 'notApplicable', reason }, AT),
  (note) => change(remark, 'a', { note }),
  (evidence) => change(remark, 'a', { evidence }),
  (trust) => change(describeDeployment, { trust }),
  (network) => change(describeDeployment, { network }),
  (tool) => change(describeDeployment, { tool }),
  (useCase) => change(describeDeployment, { useCase }),
  (owner) => change(planAction, 'a', { owner }),
  (reason) => change(planAction, 'a', { reason }),
  (note) => change(planAction, 'a', { note }),
  (title) => change(setOwnAction, 'own', { title }),
  (name) => change(introduce, { name }),
  (role) => change(introduce, { role }),
  (name) => change(nameRespondent, 'a', { name }, AT),
  (reason) => settle('answers', 'a', { kind: 'notApplicable', reason }),
];

test('whatever is written, however long, is read back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...actions), anyText), { minLength: 1, maxLength: 6 }), (written) => {
      for (const [act, text] of written) act(text);
      const assessment = $assessment.get()!;
      const read = decode(encode({ assessment, revision: 1, savedAt: AT, bankVersion: '1.0.0' }));
      expect(read).toMatchObject({ ok: true, leftOut: [], saved: { assessment } });
    }),
  );
});

test('what is cut is said, until something is written that is not', () => {
  change(remark, 'a', { note: 'x'.repeat(25_000) });
  expect($cut.get()).toEqual({ kept: 'x'.repeat(LONGEST.note), most: LONGEST.note });
  expect($assessment.get()?.remarks['a']?.note).toHaveLength(LONGEST.note);
  change(remark, 'a', { note: 'short' });
  expect($cut.get()).toBeNull();
});

test('what was kept before, or comes from a file, stays whole, and is not said to be cut', () => {
  const note = 'y'.repeat(9000);
  expect(changeWhole(planAction, 'a', { note })).toBe(true);
  expect($assessment.get()?.plan['a']?.note).toBe(note);
  expect($cut.get()).toBeNull();
});

describe('nothing changes, and that is said,', () => {
  const verb = vi.fn((assessment: Assessment) => ({ ...assessment, name: 'Changed' }));
  afterEach(() => verb.mockClear());

  test('where the open assessment can only be read, until it can be changed again', () => {
    setReadOnly(true);
    expect([$readOnly.get(), change(verb), changeWhole(verb)]).toEqual([true, false, false]);
    expect($assessment.get()).toBe(before);
    setReadOnly(false);
    expect(change(verb)).toBe(true);
    expect($assessment.get()?.name).toBe('Changed');
  });

  test('while none is open', async () => {
    vi.resetModules();
    const closed = await import('../../src/stores/assessment.ts');
    expect([closed.change(verb), closed.changeWhole(verb)]).toEqual([false, false]);
    expect(closed.$assessment.get()).toBeNull();
    expect(verb).not.toHaveBeenCalled();
  });
});

test('what another tab wrote is shown also where it can only be read', () => {
  setReadOnly(true);
  const newer = { ...before, name: 'From another tab' };
  show(newer);
  expect($assessment.get()).toBe(newer);
});
