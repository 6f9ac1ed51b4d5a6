import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import type { Saved } from '../../../src/save/format/encode.ts';
import { level } from '../../rules.ts';
import { AT, ID, levelIn, memory, NOW, record, savedAs, tabOn, withLevel } from './kept.ts';

beforeEach(() => void vi.useFakeTimers());

describe('saving', () => {
  test('opens an empty assessment where nothing is stored, and writes nothing by itself', async () => {
    const storage = memory();
    const { keeper } = tabOn(storage);
    expect(await keeper.open()).toEqual({ assessment: emptyAssessment(ID), notices: [] });
    await vi.runAllTimersAsync();
    expect(storage.writes).toEqual([]);
  });

  test('fault 1: one changed answer is one write within 500 ms, whole, with the next revision, its time and its format', async () => {
    const storage = memory();
    storage.put(record(savedAs(withLevel(1), 4)));
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(2));
    await vi.advanceTimersByTimeAsync(500);
    expect(storage.writes).toHaveLength(1);
    expect(await storage.newest()).toMatchObject({ assessment: withLevel(2), revision: 5, savedAt: NOW, bankVersion: '1.0.0' });
    expect(JSON.parse(storage.writes[0]?.text ?? '')).toMatchObject({ format: 'groundwork-assessment', formatVersion: 4 });
    expect(states.at(-1)).toEqual({ kind: 'saved', at: NOW, place: 'browser' });
  });

  test('fault 2: 50 changes in a second are three writes at most, and the last one is last', async () => {
    const storage = memory();
    const { keeper } = tabOn(storage);
    await keeper.open();
    for (let at = 0; at < 50; at += 1) {
      keeper.keep(withLevel((at % 4) as 0));
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.runAllTimersAsync();
    expect(storage.writes.length).toBeLessThanOrEqual(3);
    expect(levelIn(await storage.newest())).toEqual(level(1));
  });

  test('says at once that a change is not saved yet', async () => {
    const { keeper, states } = tabOn(memory());
    await keeper.open();
    keeper.keep(withLevel(2));
    expect(states.at(-1)).toEqual({ kind: 'saving' });
    await keeper.flush();
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test('fault 3: a change that arrives while a write is under way is written after it', async () => {
    const storage = memory();
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(1));
    const flushing = keeper.flush();
    keeper.keep(withLevel(3));
    await flushing;
    expect(levelIn(await storage.newest())).toEqual(level(3));
    expect(storage.writes).toHaveLength(2);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test('fault 12: a write that was held up never puts an older state over a newer one', async () => {
    const storage = memory();
    const slow = tabOn(storage);
    await slow.keeper.open();
    let release = (): void => undefined;
    const { change } = storage.store;
    vi.spyOn(storage.store, 'change').mockImplementationOnce(async (id, next) => {
      await new Promise<void>((resolve) => (release = resolve));
      await change(id, next);
    });
    slow.keeper.keep({ ...withLevel(1), name: 'from the slow one' });
    const flushing = slow.keeper.flush();
    storage.put(record(savedAs({ ...withLevel(1), remarks: { b: { note: 'newer' } } }, 9)));
    release();
    await flushing;
    expect(await storage.newest()).toMatchObject({
      revision: 10,
      assessment: { name: 'from the slow one', remarks: { b: { note: 'newer' } } },
    });
  });

  test('fault 13: a clock that goes back a day changes no order', async () => {
    const storage = memory();
    storage.put(record(savedAs(withLevel(1), 4, { savedAt: '2026-11-25T09:00:00.000Z' })));
    const { keeper } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(2));
    await keeper.flush();
    expect(await storage.newest()).toMatchObject({ revision: 5, savedAt: NOW });
    const other = tabOn(storage, { now: () => '2020-01-01T00:00:00.000Z' });
    expect((await other.keeper.open()).assessment).toEqual(withLevel(2));
  });

  test('counts the places that have changed since the last file, each once', async () => {
    const storage = memory();
    const { keeper, stored } = tabOn(storage);
    await keeper.open();
    for (const value of [1, 2] as const) {
      keeper.keep({ ...withLevel(value), remarks: { a: { note: `${value}` } } });
      await keeper.flush();
    }
    expect(stored.at(-1)?.sinceFile).toEqual({ changed: ['answers/a', 'remarks/a/note'] });
    keeper.filed({ ...withLevel(2), remarks: { a: { note: '2' } } }, AT);
    await keeper.flush();
    expect(stored.at(-1)?.sinceFile).toEqual({ at: AT, changed: [] });
    keeper.keep(withLevel(2));
    await keeper.flush();
    expect(stored.at(-1)?.sinceFile).toEqual({ at: AT, changed: ['remarks/a/note'] });
  });

  test('does not count as filed what is typed while a file is made', async () => {
    const { keeper, stored } = tabOn(memory());
    await keeper.open();
    keeper.filed(withLevel(1), AT);
    keeper.keep(withLevel(3));
    await keeper.flush();
    expect(stored.at(-1)?.sinceFile).toEqual({ at: AT, changed: ['answers/a'] });
  });

  test('counts as filed what went into a file while a write was under way', async () => {
    const storage = memory();
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(1));
    const flushing = keeper.flush();
    keeper.filed(withLevel(1), AT);
    await flushing;
    expect((await storage.newest())?.sinceFile).toEqual({ at: AT, changed: [] });
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test.each(['tab', 'page'] as const)('writes at once what is kept with the %s alone: the next page may be asked for', async (place) => {
    const storage = memory();
    const { keeper, states } = tabOn(storage, { store: { ...storage.store, place } });
    await keeper.open();
    keeper.keep(withLevel(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(levelIn(await storage.newest())).toEqual(level(2));
    expect(states.at(-1)).toEqual({ kind: 'saved', at: NOW, place });
  });

  test('says what opening has come to until it has been read, and from then on no more', async () => {
    const receipt = { from: '0.9.0', kept: 1, moved: [], reworded: ['a'], notAllowed: [], retired: [], unknown: [] };
    const storage = memory();
    storage.put(record(savedAs(withLevel(1), 4, { bankVersion: '0.9.0' })));
    const receive = (saved: Saved): Saved => (saved.bankVersion === '0.9.0' ? { ...saved, receipt } : saved);
    const { keeper, stored } = tabOn(storage, { receive });
    await keeper.open();
    expect(stored.at(-1)?.receipt).toEqual(receipt);
    keeper.keep(withLevel(2));
    await keeper.flush();
    expect((await storage.newest())?.receipt).toEqual(receipt);
    keeper.acknowledge();
    await keeper.flush();
    expect((await storage.newest())?.receipt).toBeUndefined();
    expect(stored.at(-1)?.receipt).toBeUndefined();
  });

  test('says it no more either where it was read just after the assessment was kept again', async () => {
    const receipt = { from: '0.9.0', kept: 1, moved: [], reworded: ['a'], notAllowed: [], retired: [], unknown: [] };
    const storage = memory();
    storage.put(record(savedAs(withLevel(1), 4, { receipt })));
    const { keeper, stored } = tabOn(storage);
    await keeper.open();
    storage.take();
    await keeper.refresh();
    keeper.keepAgain();
    keeper.acknowledge();
    await keeper.flush();
    expect(levelIn(await storage.newest())).toEqual(level(1));
    expect(stored.at(-1)?.receipt).toBeUndefined();
  });

  test('keeps two generations', async () => {
    const storage = memory();
    const { keeper } = tabOn(storage);
    await keeper.open();
    for (const value of [1, 2, 3] as const) {
      keeper.keep(withLevel(value));
      await keeper.flush();
    }
    const { newest, previous } = await storage.store.read(ID);
    expect([newest, previous]).toMatchObject([{ revision: 3 }, { revision: 2 }]);
  });
});

describe('the last moment of a page', () => {
  test('leaves in the journal what is not written, and the next page writes it', async () => {
    const storage = memory();
    const first = tabOn(storage).keeper;
    await first.open();
    first.keep(withLevel(1));
    await first.flush();
    first.keep(withLevel(2));
    first.leave();
    const { keeper } = tabOn(storage, { writer: 'next page' });
    expect((await keeper.open()).assessment.answers['a']).toEqual(level(2));
    await vi.runAllTimersAsync();
    expect(levelIn(await storage.newest())).toEqual(level(2));
    expect(storage.journals()).toEqual([]);
  });

  test('leaves in the journal what is being written when the page goes', async () => {
    const storage = memory();
    let cutOff = (): void => undefined;
    vi.spyOn(storage.store, 'change').mockImplementationOnce(() => new Promise((_, reject) => (cutOff = () => reject(new Error('gone')))));
    const { keeper } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(3));
    const flushing = keeper.flush();
    keeper.leave();
    cutOff();
    await flushing;
    expect((await tabOn(storage, { writer: 'next page' }).keeper.open()).assessment.answers['a']).toEqual(level(3));
  });

  test('leaves nothing where all is written', async () => {
    const storage = memory();
    const { keeper } = tabOn(storage);
    await keeper.open();
    keeper.keep(withLevel(3));
    await keeper.flush();
    keeper.leave();
    expect(storage.journals()).toEqual([]);
  });
});
