import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startForm } from '../../src/form/form.ts';
import { createForm } from '../../src/form/model.ts';
import { answered, level } from '../rules.ts';
import { rules } from '../rules-of-the-bank.ts';
import { WorkerByHand } from '../worker/worker-by-hand.ts';

const first = rules.questions[0]!;
const assessment = answered({ [first.id]: level(2) });

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerByHand);
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { baseURI: 'https://trust.example/' });
  WorkerByHand.made = [];
});

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['workers are absent', () => vi.stubGlobal('Worker', undefined)],
  ['a worker is refused', () => setTimeout(() => WorkerByHand.made[0]!.fails())],
  ['the script of the worker is missing', () => setTimeout(() => WorkerByHand.made[0]!.says('Failed to fetch'))],
])('where %s, the page itself knows what is asked and open', async (_, break_) => {
  break_();
  const form = await startForm();
  expect(await form.read(assessment)).toEqual(createForm(rules).read(assessment));
});

test('a worker that dies after it has started leaves its work to the page, what waits for an answer among it', async () => {
  setTimeout(() => ['started', 'ready'].forEach((word) => WorkerByHand.made[0]!.says(word)));
  const form = await startForm();
  const asked = form.read(assessment);
  WorkerByHand.made[0]!.fails();
  const here = createForm(rules).read(assessment);
  expect([await asked, await form.read(assessment)]).toEqual([here, here]);
});
