import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { encode } from '../../../src/save/format/encode.ts';
import { journalEntry } from '../../../src/save/keeping/find.ts';
import type { StoredText } from '../../../src/save/storage/store.ts';
import { level } from '../../rules.ts';
import { runs } from '../../runs.ts';
import { AT, ID, levelIn, memory, record, savedAs, tabOn, withLevel } from './kept.ts';

/* What is found on opening: damage costs at most what was damaged, and nothing that was found is ever lost. */

beforeEach(() => void vi.useFakeTimers());

const before = record(savedAs(withLevel(1), 4));
type Found = StoredText | { readonly id: string; readonly [key: string]: unknown };
const newest = record(savedAs(withLevel(2), 5));

async function opened(found: Found | undefined, previous?: Found) {
  const storage = memory();
  if (found) storage.put(found);
  if (previous) storage.putBefore(previous);
  const tab = tabOn(storage);
  return { storage, ...tab, ...(await tab.keeper.open()) };
}

describe('what was damaged', () => {
  test('fault 24: cut off or changed at any byte, it never costs the generation before, and is set aside as it was found', async () => {
    const damage = fc.oneof(
      fc.nat(newest.text.length - 1).map((at) => newest.text.slice(0, at)),
      fc
        .tuple(fc.nat(newest.text.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }))
        .map(([at, put]) => newest.text.slice(0, at) + put + newest.text.slice(at + 1)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (text) => {
        const found = { ...newest, text };
        const { storage, assessment, notices, keeper } = await opened(found, before);
        if (notices.length === 0) {
          // The change left the meaning as it was, such as white space for white space.
          expect(assessment).toEqual(withLevel(2));
          return;
        }
        if (notices.some(({ kind }) => kind === 'newer')) {
          expect(await storage.raw()).toEqual(found);
          return;
        }
        expect(notices).toEqual([{ kind: 'previous', at: AT }]);
        expect(assessment).toEqual(withLevel(1));
        expect(await storage.aside()).toEqual([found]);
        keeper.keep(withLevel(3));
        await keeper.flush();
        expect(levelIn(await storage.newest())).toEqual(level(3));
        expect(await storage.aside()).toEqual([found]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each([[[]], [[1, 2]], [7], [null], ['text'], [{}]])('fault 25: JSON of another shape, %j, is set aside and said', async (shape) => {
    const found = { id: ID, revision: 2, text: JSON.stringify(shape) };
    const { storage, assessment, notices } = await opened(found);
    expect([assessment, notices]).toEqual([emptyAssessment(ID), [{ kind: 'setAside' }]]);
    expect(await storage.aside()).toEqual([found]);
  });

  test('fault 26: a checksum that does not hold gives the generation before; without one, what is there, with a warning', async () => {
    const found = { ...newest, text: newest.text.replace('"level": 2', '"level": 3') };
    expect(await opened(found, before)).toMatchObject({ assessment: withLevel(1), notices: [{ kind: 'previous' }] });
    const alone = await opened(found);
    expect(alone).toMatchObject({ assessment: withLevel(3), notices: [{ kind: 'doubtful' }] });
    expect(await alone.storage.aside()).toEqual([found]);
  });

  test('fault 27: where the newest generation is bad, the one before loads and its time is told', async () => {
    const { assessment, notices, states, storage } = await opened({ ...newest, text: '{"half' }, before);
    expect(assessment).toEqual(withLevel(1));
    expect(notices).toEqual([{ kind: 'previous', at: AT }]);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: AT, place: 'browser' });
    expect(levelIn(await storage.newest())).toEqual(level(1));
  });

  test('as a record without a text is set aside', async () => {
    const found = { id: ID, odd: [1] };
    const { storage, assessment, notices } = await opened(found, before);
    expect([assessment, notices]).toEqual([withLevel(1), [{ kind: 'previous', at: AT }]]);
    expect(await storage.aside()).toEqual([found]);
  });

  test('where both generations are bad is set aside', async () => {
    expect(await opened({ ...newest, text: '{' }, { ...before, text: '{' })).toMatchObject({
      assessment: emptyAssessment(ID),
      notices: [{ kind: 'setAside' }],
    });
  });

  test('in one part costs that part; the original is set aside and said', async () => {
    const text = encode(savedAs({ ...withLevel(2), answers: { ...withLevel(2).answers, b: 7 as never } }, 3));
    const { storage, assessment, notices } = await opened({ id: ID, revision: 3, text });
    expect([assessment, notices]).toEqual([withLevel(2), [{ kind: 'leftOut', parts: ['answers.b'] }]]);
    expect(await storage.aside()).toEqual([{ id: ID, revision: 3, text }]);
  });

  test('fault 28: the original of an older format stays until a first save, and then as the generation before', async () => {
    const old = {
      id: ID,
      revision: 3,
      text: JSON.stringify({
        format: 'groundwork-assessment',
        formatVersion: 1,
        bankVersion: '1.0.0',
        revision: 3,
        savedAt: AT,
        assessment: { id: ID, answers: { a: level(2) } },
      }),
    };
    const { storage, assessment, keeper } = await opened(old);
    expect(assessment).toEqual(withLevel(2));
    expect(await storage.raw()).toEqual(old);
    keeper.keep(withLevel(3));
    await keeper.flush();
    expect((await storage.store.read(ID)).previous).toEqual(old);
  });
});

describe('what a newer version has saved', () => {
  test.each([
    ['format', { id: ID, revision: 5, text: '{"format":"groundwork-assessment","formatVersion":99}' }],
    ['questions', record(savedAs(withLevel(2), 5, { bankVersion: '1.10.0' }))],
  ])('in a newer %s is not opened, and left as it is', async (_, found) => {
    const { storage, assessment, notices, keeper, states } = await opened(found, before);
    expect([assessment, notices]).toEqual([emptyAssessment(ID), [{ kind: 'newer' }]]);
    expect(states).toEqual([{ kind: 'halted', why: 'newer' }]);
    keeper.keep(withLevel(3));
    await vi.runAllTimersAsync();
    expect(await storage.raw()).toEqual(found);
    expect(await storage.aside()).toEqual([]);
  });
});

describe('what pages left in the journal', () => {
  const journal = (text: string, key = 'gone') => {
    const storage = memory();
    storage.put(newest);
    storage.small.set(`journal:${ID}:${key}`, text);
    return storage;
  };
  const left = (value: 0 | 1 | 2 | 3, more = {}) => savedAs({ ...withLevel(value), ...more }, 6);
  const base = savedAs(withLevel(2), 5);

  test('is laid over what is stored', async () => {
    const { keeper } = tabOn(journal(journalEntry({ base, mine: left(3) })));
    expect((await keeper.open()).assessment).toEqual(withLevel(3));
  });

  test('gives way where another tab has stored something else since, and adds the rest', async () => {
    const entry = journalEntry({ base: savedAs(withLevel(1), 4), mine: left(3, { remarks: { a: { note: 'mine' } } }) });
    const { keeper } = tabOn(journal(entry));
    expect((await keeper.open()).assessment).toEqual({ ...withLevel(2), remarks: { a: { note: 'mine' } } });
  });

  test('goes over what the same page was writing when it went, whether that arrived or not', async () => {
    const entry = journalEntry({ base: savedAs(withLevel(1), 4), writing: withLevel(2), mine: left(3) });
    expect((await tabOn(journal(entry)).keeper.open()).assessment).toEqual(withLevel(3));
    const storage = memory();
    storage.put(before);
    storage.small.set(`journal:${ID}:gone`, entry);
    expect((await tabOn(storage).keeper.open()).assessment).toEqual(withLevel(3));
  });

  test('is all there is where nothing was stored yet', async () => {
    const storage = memory();
    storage.small.set(`journal:${ID}:gone`, journalEntry({ base: undefined, mine: left(3) }));
    expect((await tabOn(storage).keeper.open()).assessment).toEqual(withLevel(3));
  });

  test('of several pages comes together', async () => {
    const storage = journal(journalEntry({ base, mine: left(2, { name: 'one' }) }), 'one');
    storage.small.set(`journal:${ID}:two`, journalEntry({ base, mine: left(2, { remarks: { b: { note: 'two' } } }) }));
    expect((await tabOn(storage).keeper.open()).assessment).toEqual({ ...withLevel(2), name: 'one', remarks: { b: { note: 'two' } } });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"mi'],
    ['a list', '[]'],
    ['a damaged text', journalEntry({ base, mine: left(3) }).replace('level\\": 3', 'level\\": 1')],
  ])('is left alone where it is %s', async (_, text) => {
    expect((await tabOn(journal(text)).keeper.open()).assessment).toEqual(withLevel(2));
  });

  test('of another assessment is not taken', async () => {
    const other = savedAs({ ...withLevel(3), id: 'other' }, 6);
    expect((await tabOn(journal(journalEntry({ base: undefined, mine: other }))).keeper.open()).assessment).toEqual(withLevel(2));
  });

  test('without what it started from is still laid over', async () => {
    const entry = JSON.stringify({ base: '{', mine: encode(left(2, { name: 'mine' })) });
    expect((await tabOn(journal(entry)).keeper.open()).assessment.name).toBe('mine');
  });
});
