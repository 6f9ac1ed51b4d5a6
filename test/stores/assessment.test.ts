import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { emptyAssessment } from '../../src/core/answers.ts';
import { LONGEST } from '../../src/core/longest.ts';
import { decode } from '../../src/save/format/decode.ts';
import { encode } from '../../src/save/format/encode.ts';
import {
  $assessment,
  answerQuestion,
  answerRequirement,
  describeDeployment,
  introduce,
  planAction,
  putBack,
  remark,
  removeAction,
  setOwnAction,
} from '../../src/stores/assessment.ts';
import { $cut } from '../../src/stores/cut.ts';
import { nameRespondent, setRespondent, settle } from '../../src/stores/people/together.ts';

/* What the store takes from a person is what a saved text gives back. */

const contribution = { role: '', name: '', revision: 1, at: '2026-11-24T09:00:00.000Z', answers: {}, requirements: {}, remarks: {} };

beforeEach(() => {
  $assessment.set({ ...emptyAssessment('x'), respondent: { role: 'board', name: '' }, contributions: { a: contribution } });
});

/* Texts about as long as each limit, and far beyond it. */
const anyText = fc
  .tuple(fc.constantFrom(...Object.values(LONGEST), 20_000, 25_000), fc.integer({ min: -1, max: 2 }), fc.constantFrom('x', '🙂', 'é', '\n'))
  .map(([length, more, sign]) => sign.repeat(Math.ceil((length + more) / sign.length)));

const actions: readonly ((text: string) => void)[] = [
  (reason) => answerQuestion('a', { kind: 'notApplicable', reason }),
  (reason) => answerRequirement('a', { kind: 'notApplicable', reason }),
  (note) => remark('a', { note }),
  (evidence) => remark('a', { evidence }),
  (trust) => describeDeployment({ trust }),
  (network) => describeDeployment({ network }),
  (tool) => describeDeployment({ tool }),
  (useCase) => describeDeployment({ useCase }),
  (owner) => planAction('a', { owner }),
  (reason) => planAction('a', { reason }),
  (note) => planAction('a', { note }),
  (title) => setOwnAction('own', { title }),
  (name) => introduce({ name }),
  (role) => setRespondent({ role }),
  (name) => nameRespondent('a', { name }),
  (reason) => settle('answers', 'a', { kind: 'notApplicable', reason }),
];

test('whatever is written, however long, is read back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...actions), anyText), { minLength: 1, maxLength: 6 }), (written) => {
      for (const [act, text] of written) act(text);
      const assessment = $assessment.get()!;
      const read = decode(encode({ assessment, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' }));
      expect(read).toMatchObject({ ok: true, leftOut: [], saved: { assessment } });
    }),
  );
});

test('what is cut is said, until something is written that is not', () => {
  remark('a', { note: 'x'.repeat(25_000) });
  expect($cut.get()).toEqual({ kept: 'x'.repeat(LONGEST.note), most: LONGEST.note });
  expect($assessment.get()?.remarks['a']?.note).toHaveLength(LONGEST.note);
  remark('a', { note: 'short' });
  expect($cut.get()).toBeNull();
});

test('what an earlier version kept, or a file brought, comes back whole when it is put back', () => {
  const note = 'y'.repeat(9000);
  $assessment.set({ ...$assessment.get()!, plan: { a: { note } } });
  removeAction('a')();
  expect($assessment.get()?.plan['a']?.note).toBe(note);
  putBack(['remarks', 'a', 'note'], note);
  expect($assessment.get()?.remarks['a']?.note).toBe(note);
  expect($cut.get()).toBeNull();
});
