import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment, type Assessment } from '../../src/core/answers.ts';
import { decode } from '../../src/save/decode.ts';
import { encode } from '../../src/save/encode.ts';
import { createKeeper, type KeeperParts, type SaveState } from '../../src/save/keeper.ts';
import { level } from '../rules.ts';

const ID = '0a1b';
const withLevel = (value: 0 | 1 | 2 | 3): Assessment => ({ ...emptyAssessment(ID), answers: { a: level(value) } });
const textOf = (assessment: Assessment, revision: number) =>
  encode({ assessment, revision, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '1.0.0' });

/** A browser's storage in memory, which can be told to fail. */
function memory() {
  const kept = new Map<string, unknown>();
  const journal = new Map<string, string>();
  const aside: unknown[] = [];
  const fails = { read: false, write: false };
  const storage: KeeperParts['storage'] = {
    read: async (id) => (fails.read ? Promise.reject(new Error('blocked')) : kept.get(id)),
    write: async (stored) => {
      if (fails.write) throw new Error('full');
      kept.set(stored.id, stored);
    },
    setAside: async (id, value) => {
      aside.push(value);
      kept.delete(id);
    },
    journal: (id, text) => void journal.set(id, text),
    readJournal: (id) => journal.get(id) ?? null,
    clearJournal: (id) => void journal.delete(id),
  };
  return { kept, journal, aside, fails, storage };
}

function keeperOn(store: ReturnType<typeof memory>) {
  const states: SaveState[] = [];
  const keeper = createKeeper(ID, {
    storage: store.storage,
    bankVersion: '1.0.0',
    now: () => '2026-11-24T10:00:00.000Z',
    onState: (state) => states.push(state),
  });
  return { keeper, states };
}

const levelIn = (value: unknown) => {
  const decoded = decode((value as { text: string }).text);
  return decoded.ok ? decoded.saved.assessment.answers['a'] : undefined;
};

beforeEach(() => void vi.useFakeTimers());

describe('keeper', () => {
  test('opens an empty assessment where nothing is stored, and writes nothing by itself', async () => {
    const store = memory();
    const { keeper } = keeperOn(store);
    expect(await keeper.open()).toEqual({ assessment: emptyAssessment(ID), notices: [] });
    await vi.runAllTimersAsync();
    expect(store.kept.size).toBe(0);
  });

  test('writes a change within 500 ms, whole, with the next revision', async () => {
    const store = memory();
    store.kept.set(ID, { id: ID, revision: 4, text: textOf(withLevel(1), 4) });
    const { keeper, states } = keeperOn(store);
    await keeper.open();
    keeper.keep(withLevel(2));
    await vi.advanceTimersByTimeAsync(500);
    expect(store.kept.get(ID)).toMatchObject({ id: ID, revision: 5 });
    expect(levelIn(store.kept.get(ID))).toEqual(level(2));
    expect(states.at(-1)).toEqual({ kind: 'saved', at: '2026-11-24T10:00:00.000Z' });
  });

  test('writes 50 changes in a second a few times only, and the last one last', async () => {
    const store = memory();
    const write = vi.spyOn(store.storage, 'write');
    const { keeper } = keeperOn(store);
    await keeper.open();
    for (let at = 0; at < 50; at += 1) {
      keeper.keep(withLevel((at % 4) as 0));
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.runAllTimersAsync();
    expect(write.mock.calls.length).toBeLessThanOrEqual(6);
    expect(levelIn(store.kept.get(ID))).toEqual(level(1));
  });

  test('says at once that a change is not saved yet', async () => {
    const { keeper, states } = keeperOn(memory());
    await keeper.open();
    keeper.keep(withLevel(2));
    expect(states.at(-1)).toEqual({ kind: 'saving' });
    await keeper.flush();
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test('keeps a change that arrives while a write is under way', async () => {
    const store = memory();
    const { keeper } = keeperOn(store);
    await keeper.open();
    keeper.keep(withLevel(1));
    const flushing = keeper.flush();
    keeper.keep(withLevel(3));
    await flushing;
    await vi.runAllTimersAsync();
    expect(levelIn(store.kept.get(ID))).toEqual(level(3));
  });

  test('says when a write fails, leaves a journal, and writes again with the next change', async () => {
    const store = memory();
    const { keeper, states } = keeperOn(store);
    await keeper.open();
    store.fails.write = true;
    keeper.keep(withLevel(2));
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toEqual({ kind: 'notSaved', why: 'blocked' });
    expect(levelIn({ text: store.journal.get(ID) })).toEqual(level(2));
    store.fails.write = false;
    keeper.keep(withLevel(3));
    await vi.runAllTimersAsync();
    expect(levelIn(store.kept.get(ID))).toEqual(level(3));
    expect(store.journal.size).toBe(0);
  });

  test('takes the journal when it is newer than what was written, and writes it', async () => {
    const store = memory();
    const first = keeperOn(store).keeper;
    await first.open();
    first.keep(withLevel(1));
    await first.flush();
    first.keep(withLevel(2));
    first.leave();
    const { keeper } = keeperOn(store);
    expect((await keeper.open()).assessment.answers['a']).toEqual(level(2));
    await vi.runAllTimersAsync();
    expect(levelIn(store.kept.get(ID))).toEqual(level(2));
    expect(store.journal.size).toBe(0);
  });

  test('leaves in the journal what is being written when the page goes', async () => {
    const store = memory();
    let cutOff = (): void => undefined;
    vi.spyOn(store.storage, 'write').mockImplementationOnce(() => new Promise((_, reject) => (cutOff = () => reject(new Error('gone')))));
    const { keeper } = keeperOn(store);
    await keeper.open();
    keeper.keep(withLevel(3));
    const flushing = keeper.flush();
    keeper.leave();
    expect(levelIn({ text: store.journal.get(ID) })).toEqual(level(3));
    cutOff();
    await flushing;
    expect((await keeperOn(store).keeper.open()).assessment.answers['a']).toEqual(level(3));
  });

  test('sets aside what it cannot read, exactly as it was found', async () => {
    const store = memory();
    const found = { id: ID, revision: 2, text: '{"half' };
    store.kept.set(ID, found);
    const { keeper } = keeperOn(store);
    expect(await keeper.open()).toEqual({ assessment: emptyAssessment(ID), notices: [{ kind: 'setAside' }] });
    expect(store.aside).toEqual([found]);
  });

  test('keeps the readable rest, sets the original aside and says what was left out', async () => {
    const store = memory();
    const text = textOf(withLevel(2), 3).replace('"answers": {', '"answers": { "b": 7,');
    store.kept.set(ID, { id: ID, revision: 3, text });
    const { keeper } = keeperOn(store);
    expect(await keeper.open()).toMatchObject({ assessment: withLevel(2), notices: [{ kind: 'leftOut', parts: ['answers.b'] }] });
    expect(store.aside).toEqual([{ id: ID, revision: 3, text }]);
  });

  test('never writes over an assessment of a newer version', async () => {
    const store = memory();
    const newer = { id: ID, revision: 3, text: '{"format":"groundwork-assessment","formatVersion":2}' };
    store.kept.set(ID, newer);
    const { keeper, states } = keeperOn(store);
    expect((await keeper.open()).notices).toEqual([{ kind: 'newer' }]);
    keeper.keep(withLevel(1));
    keeper.leave();
    await vi.runAllTimersAsync();
    expect(store.kept.get(ID)).toBe(newer);
    expect(store.journal.size).toBe(0);
    expect(states).toEqual([{ kind: 'notSaved', why: 'newer' }]);
  });

  test('works without storage, and says so', async () => {
    const store = memory();
    store.fails.read = true;
    store.fails.write = true;
    const { keeper, states } = keeperOn(store);
    expect((await keeper.open()).notices).toEqual([{ kind: 'noStorage' }]);
    keeper.keep(withLevel(1));
    await vi.runAllTimersAsync();
    expect(states.at(-1)).toEqual({ kind: 'notSaved', why: 'blocked' });
  });

  test('takes what another tab wrote later, and nothing older', async () => {
    const store = memory();
    const { keeper } = keeperOn(store);
    await keeper.open();
    keeper.keep(withLevel(1));
    await keeper.flush();
    expect(await keeper.refresh()).toBeUndefined();
    store.kept.set(ID, { id: ID, revision: 9, text: textOf(withLevel(3), 9) });
    expect((await keeper.refresh())?.answers['a']).toEqual(level(3));
  });
});
