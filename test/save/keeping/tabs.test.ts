import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { level } from '../../rules.ts';
import { runs } from '../../runs.ts';
import { ID, levelIn, memory, record, savedAs, tabOn, withLevel } from './kept.ts';

/* Several tabs on one storage, without a browser: what one writes, the other takes in when it is told or looks again. */

beforeEach(() => void vi.useFakeTimers());

async function twoTabs() {
  const storage = memory();
  storage.put(record(savedAs(withLevel(0), 1)));
  const [a, b] = [tabOn(storage, { writer: 'a' }), tabOn(storage, { writer: 'b' })];
  await a.keeper.open();
  await b.keeper.open();
  return { storage, a, b };
}

const answer = (id: string, value: 0 | 1 | 2 | 3, on: Assessment = withLevel(0)): Assessment => ({
  ...on,
  answers: { ...on.answers, [id]: level(value) },
});

describe('two tabs', () => {
  test('that answer different questions both have both answers', async () => {
    const { storage, a, b } = await twoTabs();
    a.keeper.keep(answer('x', 1));
    b.keeper.keep(answer('y', 2));
    await a.keeper.flush();
    await b.keeper.flush();
    await a.keeper.refresh();
    const both = { a: level(0), x: level(1), y: level(2) };
    expect((await storage.newest())?.assessment.answers).toEqual(both);
    expect([a.tab.assessment.answers, b.tab.assessment.answers]).toEqual([both, both]);
    expect([a.heard, b.heard]).toEqual([['answers/y'], ['answers/x']]);
  });

  test('that answer the same question keep the later write, tell the other tab, and remember what was replaced', async () => {
    const { storage, a, b } = await twoTabs();
    a.keeper.keep(answer('a', 1));
    b.keeper.keep(answer('a', 3));
    await a.keeper.flush();
    await b.keeper.flush();
    expect(b.heard).toEqual([]);
    await a.keeper.refresh();
    expect(a.tab.assessment.answers['a']).toEqual(level(3));
    expect(a.heard).toEqual(['answers/a']);
    expect((await storage.newest())?.replaced).toMatchObject([{ path: ['answers', 'a'], was: level(1) }]);
  });

  test('keep a note of one and the evidence of the other on the same question', async () => {
    const { storage, a, b } = await twoTabs();
    a.keeper.keep({ ...withLevel(0), remarks: { a: { note: 'from a' } } });
    b.keeper.keep({ ...withLevel(0), remarks: { a: { evidence: 'from b' } } });
    await a.keeper.flush();
    await b.keeper.flush();
    expect((await storage.newest())?.assessment.remarks).toEqual({ a: { note: 'from a', evidence: 'from b' } });
  });

  test('whose one takes an answer away while the other adds one agree', async () => {
    const { storage, a, b } = await twoTabs();
    a.keeper.keep(emptyAssessment(ID));
    b.keeper.keep(answer('y', 2));
    await a.keeper.flush();
    await b.keeper.flush();
    expect((await storage.newest())?.assessment.answers).toEqual({ y: level(2) });
  });

  test('fault 38: a tab that was frozen takes in what is newer before it writes', async () => {
    const { storage, a, b } = await twoTabs();
    for (const value of [1, 2, 3] as const) {
      a.keeper.keep(answer('x', value));
      await a.keeper.flush();
    }
    // The frozen tab was told nothing; it wakes with a change of its own.
    b.keeper.keep(answer('y', 1));
    await b.keeper.flush();
    expect((await storage.newest())?.assessment.answers).toEqual({ a: level(0), x: level(3), y: level(1) });
    expect(b.tab.assessment.answers['x']).toEqual(level(3));
  });

  test('fault 42: that cannot speak to each other lose nothing, since each write looks first', async () => {
    const { storage, a, b } = await twoTabs();
    const answers: Record<string, { kind: 'level'; level: 0 | 1 | 2 | 3 }> = { a: { kind: 'level', level: 0 } };
    for (let turn = 0; turn < 20; turn += 1) {
      const [tab, id] = [turn % 3 === 0 ? a : b, `q${turn}`];
      answers[id] = { kind: 'level', level: (turn % 4) as 0 };
      tab.tab.assessment = answer(id, (turn % 4) as 0, turn < 2 ? withLevel(0) : tab.tab.assessment);
      tab.keeper.keep(tab.tab.assessment);
      await tab.keeper.flush();
    }
    expect((await storage.newest())?.assessment.answers).toEqual(answers);
  });

  test('whatever they do and in whatever order they look, an answer that only one of them touched is there in the end', async () => {
    const step = fc.record({
      tab: fc.nat(2),
      id: fc.constantFrom('p', 'q', 'r'),
      value: fc.constantFrom(0, 1, 2, 3),
      flush: fc.boolean(),
      look: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const storage = memory();
        const tabs = [0, 1, 2].map((at) => tabOn(storage, { writer: `tab ${at}` }));
        for (const { keeper } of tabs) await keeper.open();
        const last = new Map<string, unknown>();
        for (const { tab, id, value, flush, look } of steps) {
          const own = `${id}${tab}`;
          const one = tabs[tab]!;
          one.tab.assessment = answer(own, value as 0, one.tab.assessment);
          last.set(own, level(value as 0));
          one.keeper.keep(one.tab.assessment);
          if (flush) await one.keeper.flush();
          if (look) await one.keeper.refresh();
        }
        for (const { keeper } of tabs) await keeper.flush();
        for (const { keeper } of tabs) await keeper.refresh();
        const kept = (await storage.newest())?.assessment.answers ?? {};
        expect(kept).toEqual(Object.fromEntries(last));
        for (const { tab } of tabs) expect(tab.assessment.answers).toEqual(kept);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('a tab', () => {
  test('lays over what it takes in what it has not written yet', async () => {
    const { storage, a } = await twoTabs();
    a.keeper.keep(answer('x', 1));
    storage.put(record(savedAs(answer('y', 2), 7)));
    await a.keeper.refresh();
    expect(a.tab.assessment.answers).toEqual({ a: level(0), x: level(1), y: level(2) });
    expect(a.states.at(-1)).toEqual({ kind: 'saving' });
    await a.keeper.flush();
    expect(await storage.newest()).toMatchObject({ revision: 8 });
  });

  test('takes in nothing that it knows, nothing older, and nothing that it cannot read', async () => {
    const { storage, a } = await twoTabs();
    await a.keeper.refresh();
    storage.put({ ...record(savedAs(withLevel(3), 1)), text: 'damaged' } as never);
    await a.keeper.refresh();
    expect(a.heard).toEqual([]);
  });

  test('looks at nothing while nothing is stored and nothing was', async () => {
    const { keeper, states } = tabOn(memory());
    await keeper.open();
    await keeper.refresh();
    expect(states).toEqual([]);
  });

  test('that found nothing takes in what another tab has begun', async () => {
    const storage = memory();
    const { keeper, tab, heard, states } = tabOn(storage);
    await keeper.open();
    storage.put(record(savedAs(withLevel(2), 1)));
    await keeper.refresh();
    expect([tab.assessment, heard]).toEqual([withLevel(2), ['answers/a']]);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test('looks again only when its own write is done', async () => {
    const { a, b } = await twoTabs();
    a.keeper.keep(answer('x', 1));
    await a.keeper.flush();
    b.keeper.keep(answer('y', 1));
    const flushing = b.keeper.flush();
    await b.keeper.refresh();
    await flushing;
    expect(b.tab.assessment.answers).toEqual({ a: level(0), x: level(1), y: level(1) });
  });

  test('fault 29: of an older version stops writing when a newer one has written, in format or in questions', async () => {
    for (const newer of [
      { id: ID, revision: 9, text: '{"format":"groundwork-assessment","formatVersion":99}' },
      record(savedAs(withLevel(3), 9, { bankVersion: '1.10.0' })),
    ]) {
      for (const find of ['write', 'look'] as const) {
        const { storage, a } = await twoTabs();
        storage.put(newer);
        if (find === 'look') await a.keeper.refresh();
        a.keeper.keep(answer('x', 1));
        await vi.runAllTimersAsync();
        await a.keeper.refresh();
        a.keeper.leave();
        expect(a.states.at(-1)).toEqual({ kind: 'halted', why: 'newer' });
        expect(await storage.raw()).toEqual(newer);
        expect(storage.journals()).toEqual([]);
      }
    }
  });

  test('that opens what a newer version has written leaves it as it is', async () => {
    const storage = memory();
    const newer = { id: ID, revision: 3, text: '{"format":"groundwork-assessment","formatVersion":99}' };
    storage.put(newer);
    const { keeper, states } = tabOn(storage);
    expect((await keeper.open()).notices).toEqual([{ kind: 'newer' }]);
    keeper.keep(withLevel(1));
    await vi.runAllTimersAsync();
    expect(await storage.raw()).toEqual(newer);
    expect(states).toEqual([{ kind: 'halted', why: 'newer' }]);
  });

  test('where the whole database is of a newer version reads and writes nothing', async () => {
    const storage = memory();
    storage.put(record(savedAs(withLevel(2), 3)));
    const { keeper, states } = tabOn(storage, { readOnly: true });
    expect(await keeper.open()).toEqual({ assessment: emptyAssessment(ID), notices: [{ kind: 'newer' }] });
    keeper.keep(withLevel(1));
    await vi.runAllTimersAsync();
    expect(levelIn(await storage.newest())).toEqual(level(2));
    expect(states.at(-1)).toEqual({ kind: 'halted', why: 'newer' });
  });

  test('does not bring back what was removed elsewhere, says so, and keeps it again when asked', async () => {
    for (const find of ['write', 'look'] as const) {
      const { storage, a } = await twoTabs();
      storage.take();
      if (find === 'look') await a.keeper.refresh();
      a.keeper.keep(answer('x', 1));
      await vi.runAllTimersAsync();
      expect(a.states.at(-1)).toEqual({ kind: 'halted', why: 'removed' });
      expect(await storage.raw()).toBeUndefined();
      a.keeper.keepAgain();
      await vi.runAllTimersAsync();
      expect((await storage.newest())?.assessment.answers).toEqual({ a: level(0), x: level(1) });
      expect(a.states.at(-1)).toMatchObject({ kind: 'saved' });
    }
  });

  test('goes on when what was removed is brought back', async () => {
    const { storage, a } = await twoTabs();
    storage.take();
    await a.keeper.refresh();
    storage.put(record(savedAs(withLevel(0), 1)));
    await a.keeper.refresh();
    expect(a.states.at(-1)).toMatchObject({ kind: 'saved' });
    a.keeper.keep(answer('x', 1));
    await a.keeper.flush();
    expect(await storage.newest()).toMatchObject({ revision: 2 });
  });
});
