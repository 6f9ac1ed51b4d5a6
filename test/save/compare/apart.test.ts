import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { apartOf } from '../../../src/save/compare/apart.ts';
import type { Saved } from '../../../src/save/format/encode.ts';
import { receive, type KnownBank } from '../../../src/save/format/receive.ts';
import { answered, level, notApplicable } from '../../rules.ts';
import { NOW, savedAs } from '../keeping/kept.ts';

const bank = (more: Partial<KnownBank> = {}): KnownBank => ({
  version: '1.1.0',
  questions: ['a', 'b', 'c'].map((id) => ({ id, mayNotApply: id !== 'c' })),
  requirements: [{ id: 'R01' }, { id: 'R06', asked: { section: 'one', effort: 'S', weeks: 1, mayNotApply: true } }],
  renames: [],
  ...more,
});
const apart = (saved: Saved, known = bank()) => apartOf(receive(saved, known, NOW), known);
const full: Partial<Assessment> = { requirements: { R06: { kind: 'met' } } };

describe('what says nothing about progress', () => {
  test('is what another version of the bank left no trace of, and nothing where the version is the same', () => {
    expect(apart(savedAs(answered({ a: level(1) }), 1))).toEqual({ b: 'new', c: 'new', R06: 'new' });
    expect(apart(savedAs(answered({ a: level(1) }), 1, { bankVersion: '1.1.0' }))).toEqual({});
  });

  test('is not what was asked then and left open: an answer, a note or a word of its action shows that it was', () => {
    const traced = answered({ a: { kind: 'unknown' } }, { ...full, remarks: { b: { note: 'Ask Ann.' } }, plan: { c: { owner: 'Ann' } } });
    expect(apart(savedAs(traced, 1))).toEqual({});
  });

  test('is what moved to another name, and what has other words, answered or not', () => {
    const known = bank({
      renames: [
        { from: 'old', to: 'a' },
        { from: 'b', reworded: '1.1.0' },
        { from: 'c', reworded: '1.1.0' },
      ],
    });
    const saved = savedAs(answered({ old: level(1), b: level(2) }, { ...full, remarks: { c: { note: 'Open.' } } }), 1);
    expect(apart(saved, known)).toEqual({ a: 'moved', b: 'reworded', c: 'reworded' });
  });

  test('is what was given to other words until it is confirmed, whatever the version of the file', () => {
    const saved = (toConfirm: Assessment['toConfirm']) => savedAs(answered({ a: level(1) }, { toConfirm }), 1, { bankVersion: '1.1.0' });
    expect(apart(saved({ a: '1.0.0' }))).toEqual({ a: 'reworded' });
    expect(apart(saved({}))).toEqual({});
  });

  test('is "does not apply" where that may no longer be said, until it is answered again', () => {
    const saved = savedAs(answered({ a: level(1), b: level(1), c: notApplicable }, full), 1);
    expect(apart(saved)).toEqual({ c: 'notAllowed' });
    const received = receive(saved, bank(), NOW);
    const again = { ...received, assessment: { ...received.assessment, answers: { ...received.assessment.answers, c: level(1) } } };
    expect(apartOf(again, bank())).toEqual({});
  });
});
