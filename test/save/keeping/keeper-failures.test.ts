import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { level } from '../../rules.ts';
import { ID, levelIn, memory, record, savedAs, tabOn, withLevel } from './kept.ts';

/* What a keeper does when storage lets it down: it says so, holds on to what was typed, and goes on when it can. */

const full = new DOMException('full', 'QuotaExceededError');

beforeEach(() => void vi.useFakeTimers());

describe('a write that fails', () => {
  test('is said, leaves a journal, and is tried again by itself, later each time, until it works', async () => {
    const storage = memory();
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    storage.fails.change = full;
    keeper.keep(withLevel(2));
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toEqual({ kind: 'notSaved', why: 'full', journalled: true });
    expect(storage.journals()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(states.filter(({ kind }) => kind === 'notSaved')).toHaveLength(3);
    delete storage.fails.change;
    await vi.advanceTimersByTimeAsync(4000);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
    expect(levelIn(await storage.newest())).toEqual(level(2));
    expect(storage.journals()).toEqual([]);
  });

  test('is tried again at once with the next change', async () => {
    const storage = memory();
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    storage.fails.change = new Error('the disk is away');
    keeper.keep(withLevel(2));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(states.at(-1)).toMatchObject({ kind: 'notSaved', why: 'failed' });
    delete storage.fails.change;
    keeper.keep(withLevel(3));
    // It is not said to be saving while it fails: the warning stays until a write has worked.
    expect(states.at(-1)).toMatchObject({ kind: 'notSaved' });
    await vi.advanceTimersByTimeAsync(500);
    expect(levelIn(await storage.newest())).toEqual(level(3));
  });

  test('that is no error at all is said too', async () => {
    const storage = memory();
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    vi.spyOn(storage.store, 'change').mockRejectedValueOnce('just a word');
    keeper.keep(withLevel(2));
    await keeper.flush();
    expect(states.at(-1)).toMatchObject({ kind: 'notSaved', why: 'failed' });
  });

  test('does not hide what was there, also where it could not be read on opening', async () => {
    const storage = memory();
    storage.put(record(savedAs({ ...withLevel(1), remarks: { b: { note: 'kept' } } }, 4)));
    storage.fails.read = new Error('not now');
    const { keeper, heard } = tabOn(storage);
    expect((await keeper.open()).assessment).toEqual(emptyAssessment(ID));
    keeper.keep({ ...emptyAssessment(ID), answers: { c: level(2) } });
    await keeper.flush();
    expect(await storage.newest()).toMatchObject({
      assessment: { answers: { a: level(1), c: level(2) }, remarks: { b: { note: 'kept' } } },
    });
    expect(heard).toEqual(['answers/a', 'remarks/b/note']);
  });
});

describe('what is stored and was damaged meanwhile', () => {
  const sound = record(savedAs(withLevel(1), 4));

  test.each([
    ['cut off', { ...sound, text: '{"half' }],
    ['changed by hand', { ...sound, text: sound.text.replace('"level": 1', '"level": 0') }],
    ['without its text', { id: ID, odd: [1] }],
  ])('is set aside as it is where it is %s, and what is typed goes in its place', async (_, damaged) => {
    const storage = memory();
    storage.put(sound);
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    storage.put(damaged);
    keeper.keep(withLevel(3));
    await vi.runAllTimersAsync();
    expect(levelIn(await storage.newest())).toEqual(level(3));
    expect(await storage.aside()).toEqual([damaged]);
    expect(states.at(-1)).toMatchObject({ kind: 'saved' });
  });

  test('and cannot be set aside is a write that failed: it is said, left to the journal and tried again', async () => {
    const storage = memory();
    storage.put(sound);
    const { keeper, states } = tabOn(storage);
    await keeper.open();
    const damaged = { ...sound, text: '{"half' };
    storage.put(damaged);
    vi.spyOn(storage.store, 'setAside').mockRejectedValueOnce(full);
    keeper.keep(withLevel(3));
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toEqual({ kind: 'notSaved', why: 'full', journalled: true });
    expect(await storage.raw()).toEqual(damaged);
    await vi.runAllTimersAsync();
    expect(levelIn(await storage.newest())).toEqual(level(3));
    expect(await storage.aside()).toEqual([damaged]);
    expect(storage.journals()).toEqual([]);
  });

  test('gives way to the generation before, where this tab could not read on opening', async () => {
    const storage = memory();
    const damaged = { ...sound, text: '{"half' };
    storage.put(damaged);
    storage.putBefore(record(savedAs({ ...withLevel(1), remarks: { b: { note: 'kept' } } }, 3)));
    storage.fails.read = new Error('not now');
    const { keeper, heard } = tabOn(storage);
    await keeper.open();
    delete storage.fails.read;
    keeper.keep({ ...emptyAssessment(ID), answers: { c: level(2) } });
    await vi.runAllTimersAsync();
    expect(await storage.newest()).toMatchObject({
      assessment: { answers: { a: level(1), c: level(2) }, remarks: { b: { note: 'kept' } } },
    });
    expect(heard).toEqual(['answers/a', 'remarks/b/note']);
    expect(await storage.aside()).toEqual([damaged]);
  });
});
