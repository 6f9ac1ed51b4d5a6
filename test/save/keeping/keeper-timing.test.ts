import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import type { KeeperParts } from '../../../src/save/keeping/keeping.ts';
import { ID, memory, tabOn, withLevel } from './kept.ts';
import { runs } from '../../runs.ts';

/* One tab, one person typing, and a store that takes as long as it likes, before it does a thing and after. */

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('owner' as const), after: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('due' as const), after: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('refresh' as const), after: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('flush' as const), after: fc.nat(3) }) },
);

test('however slow the store, nothing that one tab typed is lost or taken for the work of another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), fc.infiniteStream(fc.nat(4)), async (steps, delays) => {
      const storage = memory();
      const wait = () => sleep(delays.next().value as number);
      const store: KeeperParts['store'] = {
        ...storage.store,
        read: async (id) => {
          await wait();
          const found = await storage.store.read(id);
          await wait();
          return found;
        },
        change: async (id, next) => {
          await wait();
          await storage.store.change(id, next);
          await wait();
        },
      };
      const { keeper, heard, tab } = tabOn(storage, { store });
      tab.assessment = (await keeper.open()).assessment;
      void keeper.refresh();
      let typed = '';
      const plan = (change: object) => {
        const said = tab.assessment.plan['a'] ?? {};
        const next: Assessment = { ...emptyAssessment(ID), plan: { a: { ...said, ...change } } };
        tab.assessment = next;
        keeper.keep(next);
      };
      for (const { does, after } of steps) {
        if (does === 'owner') plan({ owner: (typed += 'x') });
        else if (does === 'due') plan({ due: '2027-11-11' });
        else if (does === 'refresh') void keeper.refresh();
        else void keeper.flush();
        await sleep(after);
      }
      await sleep(30);
      await keeper.flush();
      expect(heard).toEqual([]);
      expect((await storage.newest())?.assessment.plan['a']).toEqual(tab.assessment.plan['a']);
      expect((await storage.newest())?.assessment.plan['a']?.owner ?? '').toBe(typed);
      expect((await storage.newest())?.replaced).toBeUndefined();
    }),
    { numRuns: runs(100), timeout: 20_000 },
  );
}, 300_000);

test('a look that began before the first write and ends after it does not take what is kept for removed', async () => {
  const storage = memory();
  let answer: () => void = () => undefined;
  let slow = false;
  const { keeper, states } = tabOn(storage, {
    store: {
      ...storage.store,
      read: async (id) => {
        const found = await storage.store.read(id);
        if (slow) await new Promise<void>((resolve) => (answer = resolve));
        return found;
      },
    },
  });
  await keeper.open();
  slow = true;
  const looking = keeper.refresh();
  keeper.keep(withLevel(1));
  await keeper.flush();
  answer();
  await looking;
  keeper.keep(withLevel(2));
  await keeper.flush();
  expect(states.filter(({ kind }) => kind === 'halted')).toEqual([]);
  expect((await storage.newest())?.assessment).toEqual(withLevel(2));
});
