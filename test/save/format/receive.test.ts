import { describe, expect, test } from 'vitest';
import type { Rename } from '../../../src/bank/types.ts';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { isNewer, receive, retirement, type KnownBank } from '../../../src/save/format/receive.ts';
import { level, notApplicable, unknown } from '../../rules.ts';
import { NOW, savedAs } from '../keeping/kept.ts';

const bank = (version: string, renames: readonly Rename[] = []): KnownBank => ({
  version,
  questions: [
    { id: 'a', mayNotApply: true },
    { id: 'b', mayNotApply: false },
  ],
  requirements: [{ id: 'R06', asked: { section: 'one', effort: 'S', weeks: 1, mayNotApply: false } }],
  renames,
});

const made = savedAs(
  {
    ...emptyAssessment('0a1b'),
    deployment: { ...emptyAssessment('').deployment, facts: { 'old-fact': true }, dates: { contract: '2027-01-01' } },
    answers: { a: level(1), old: level(2), gone: level(3), b: unknown },
    requirements: { R06: { kind: 'met' } },
    remarks: { old: { note: 'Moves too.' } },
    plan: { old: { owner: 'Ann' } },
  },
  4,
);

describe('a version of a bank', () => {
  test.each([
    ['1.10.0', '1.9.0'],
    ['2.0.0', '1.99.99'],
    ['1.0.1', '1.0.0'],
  ])('%s is later than %s', (later, earlier) => {
    expect(isNewer(later, earlier)).toBe(true);
    expect(isNewer(earlier, later)).toBe(false);
  });

  test('is not later than itself', () => {
    expect(isNewer('1.2.0', '1.2.0')).toBe(false);
  });
});

describe('what several people said to other questions', () => {
  test('moves with its questions, and loses only what may no longer be said', () => {
    const away = { kind: 'notApplicable', reason: 'Not here.' } as const;
    const person = { role: '', name: '', revision: 1, at: NOW, requirements: { R06: away }, remarks: { old: { note: 'Moves too.' } } };
    const together = {
      ...made,
      assessment: {
        ...made.assessment,
        contributions: { ann: { ...person, answers: { old: level(2), b: notApplicable, a: notApplicable } } },
        agreed: { old: { about: 'answers' as const, answer: level(1), revision: 1, at: NOW } },
        only: ['old', 'a'],
      },
    };
    const { assessment } = receive(together, { ...bank('1.1.0', [{ from: 'old', to: 'new' }]) }, NOW);
    expect(assessment.contributions).toEqual({
      ann: { ...person, answers: { new: level(2), a: notApplicable }, requirements: {}, remarks: { new: { note: 'Moves too.' } } },
    });
    expect(Object.keys(assessment.agreed)).toEqual(['new']);
    expect(assessment.only).toEqual(['new', 'a']);
  });
});

describe('an assessment made with other questions', () => {
  test('moves what was renamed, along the whole chain, and says what is kept, retired and not known', () => {
    const renames: Rename[] = [
      { from: 'old', to: 'older' },
      { from: 'older', to: 'b2' },
      { from: 'old-fact', to: 'new-fact' },
      { from: 'gone', retired: 'It is settled by law now.' },
    ];
    const received = receive(made, { ...bank('1.1.0', renames), questions: [...bank('').questions, { id: 'b2', mayNotApply: true }] }, NOW);
    expect(received.assessment).toMatchObject({
      answers: { a: level(1), b2: level(2), gone: level(3), b: unknown },
      remarks: { b2: { note: 'Moves too.' } },
      plan: { b2: { owner: 'Ann' } },
      deployment: { facts: { 'new-fact': true } },
    });
    expect(received.receipt).toEqual({
      from: '1.0.0',
      kept: 3,
      moved: [
        { from: 'old', to: 'b2' },
        { from: 'old-fact', to: 'new-fact' },
      ],
      reworded: [],
      notAllowed: [],
      retired: [{ id: 'gone', why: 'It is settled by law now.' }],
      unknown: [],
    });
  });

  test('fault 31: keeps answers to questions that are not asked any more, lists them, and leaves them out of what is known', () => {
    const received = receive(made, bank('1.1.0', [{ from: 'gone', retired: 'Settled.' }]), NOW);
    expect(received.assessment.answers).toEqual(made.assessment.answers);
    expect(received.receipt).toMatchObject({ kept: 2, retired: [{ id: 'gone', why: 'Settled.' }], unknown: ['old'] });
  });

  test('says why a question was retired, also one that had other words or another name before', () => {
    const renames: Rename[] = [
      { from: 'gone', reworded: '1.1.0' },
      { from: 'gone', retired: 'Settled.' },
      { from: 'old', to: 'older' },
      { from: 'older', retired: 'Asked elsewhere.' },
    ];
    expect(receive(made, bank('1.2.0', renames), NOW).receipt).toMatchObject({
      retired: [
        { id: 'older', why: 'Asked elsewhere.' },
        { id: 'gone', why: 'Settled.' },
      ],
      unknown: [],
    });
    expect(retirement('old', renames)).toEqual([{ id: 'old', why: 'Asked elsewhere.' }]);
  });

  test('asks to confirm an answer to other words also where the question was renamed since', () => {
    const renames: Rename[] = [
      { from: 'old', reworded: '1.1.0' },
      { from: 'old', to: 'b2' },
      { from: 'b2', reworded: '1.2.0' },
    ];
    const known = { ...bank('1.2.0', renames), questions: [{ id: 'b2', mayNotApply: true }] };
    const received = receive(made, known, NOW);
    expect(received.receipt).toMatchObject({ reworded: ['b2'] });
    expect(received.assessment.toConfirm).toEqual({ b2: '1.0.0' });
  });

  test('fault 32: takes "does not apply" from where it can no longer be said, keeps it among what was replaced, and asks again', () => {
    const received = receive({ ...made, assessment: { ...made.assessment, answers: { b: notApplicable } } }, bank('1.0.0'), NOW);
    expect(received.assessment.answers).toEqual({});
    expect(received.replaced).toEqual([{ at: NOW, path: ['answers', 'b'], was: notApplicable }]);
    expect(received.receipt).toMatchObject({ kept: 0, notAllowed: ['b'] });
  });

  test('takes "does not apply" from a duty where it cannot be said, so that no file opens a gate with it', () => {
    const said = { kind: 'notApplicable', reason: 'We do not have one.' } as const;
    const received = receive({ ...made, assessment: { ...made.assessment, requirements: { R06: said } } }, bank('1.0.0'), NOW);
    expect(received.assessment.requirements).toEqual({});
    expect(received.replaced).toEqual([{ at: NOW, path: ['requirements', 'R06'], was: said }]);
    expect(received.receipt).toMatchObject({ notAllowed: ['R06'] });
  });

  test('moves all that was said of an action to its new name', () => {
    const said = { owner: 'Ann', due: '2027-01-04', status: 'putOff', reason: 'Money', note: 'Next year' } as const;
    const own = { 'own-1': { title: 'Ours' } };
    const assessment = { ...made.assessment, plan: { old: said, 'own-1': { owner: 'Bea' } }, ownActions: own };
    const received = receive({ ...made, assessment }, bank('1.1.0', [{ from: 'old', to: 'a' }]), NOW);
    expect(received.assessment.plan).toEqual({ a: said, 'own-1': { owner: 'Bea' } });
    expect(received.assessment.ownActions).toEqual(own);
  });

  test('asks to confirm answers that were given to other words, once', () => {
    const renames: Rename[] = [
      { from: 'a', reworded: '1.1.0' },
      { from: 'b', reworded: '1.0.0' },
    ];
    const received = receive(made, bank('1.2.0', renames), NOW);
    expect(received.assessment.toConfirm).toEqual({ a: '1.0.0' });
    expect(received.receipt?.reworded).toEqual(['a']);
    const again = receive({ ...received, bankVersion: '1.2.0' }, bank('1.2.0', renames), NOW);
    expect(again.assessment).toEqual(received.assessment);
  });

  test('keeps both where something stands under the old id and the new one', () => {
    const both = { ...made, assessment: { ...made.assessment, answers: { old: level(0), a: level(3) } } };
    expect(receive(both, bank('1.1.0', [{ from: 'old', to: 'a' }]), NOW).assessment.answers).toEqual({ old: level(0), a: level(3) });
  });

  test('never runs in circles', () => {
    const renames: Rename[] = [
      { from: 'old', to: 'other' },
      { from: 'other', to: 'old' },
    ];
    expect(receive(made, bank('1.1.0', renames), NOW).assessment.answers['old']).toEqual(level(2));
  });

  test('with the same questions has no receipt, and is as it was', () => {
    expect(receive(made, bank('1.0.0'), NOW)).toEqual(made);
  });

  test('keeps a receipt that has not been read', () => {
    const first = receive(made, bank('1.1.0'), NOW);
    expect(receive({ ...first, bankVersion: '1.1.0' }, bank('1.1.0'), NOW).receipt).toEqual(first.receipt);
  });
});
