import { describe, expect, test } from 'vitest';
import { agree } from '../../../src/core/people/agree.ts';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { itemsFor, minutesForAll } from '../../../src/core/people/meeting-items.ts';
import { heldBack, missingOn, voteAnew, votesOn, withRevealed, withVote, type Meeting } from '../../../src/core/people/meeting.ts';
import { withVotes } from '../../../src/core/people/take-votes.ts';
import { question, requirement, rulesWith } from '../../rules.ts';
import { contribution, said } from '../../voices.ts';

const ann = { id: 'ann', role: 'board', name: '' };
const bob = { id: 'bob', role: 'pacs-manager', name: 'Bob' };
const item = { about: 'answers', id: 'q0' } as const;
const begun: Meeting = { people: [ann, bob], items: [item, { about: 'requirements', id: 'R06' }], at: 0, votes: {}, revealed: [] };
const voted = withVote(withVote(begun, 'q0', 'ann', said(1)), 'q0', 'bob', said(3));
const rules = rulesWith([question('q0'), question('q1', { section: 'two' }), question('q2', { askWhen: 'cloud-hosted' })], {
  requirements: [
    requirement('R06', { asked: { section: 'one', effort: 'S', weeks: 1, mayNotApply: true } }),
    requirement('R01', { by: { question: 'q0', level: 1 } }),
  ],
});

describe('a meeting', () => {
  test('keeps the last vote of each person on each question, and knows who is missing', () => {
    const first = withVote(begun, 'q0', 'ann', said(0));
    expect(missingOn(begun, 'q0')).toEqual([ann, bob]);
    expect(missingOn(first, 'q0')).toEqual([bob]);
    expect(votesOn(withVote(first, 'q0', 'ann', { kind: 'unknown' }), 'q0')).toEqual({ ann: { kind: 'unknown' } });
    expect(votesOn(first, 'R06')).toEqual({});
    expect(votesOn(first, 'constructor')).toEqual({});
  });

  test('shows votes only where there is one, and takes none after that', () => {
    expect(withRevealed(begun, 'q0')).toBe(begun);
    const shown = withRevealed(voted, 'q0');
    expect(shown.revealed).toEqual(['q0']);
    expect(withRevealed(shown, 'q0')).toBe(shown);
    expect(withVote(shown, 'q0', 'ann', said(2))).toBe(shown);
  });

  test('holds votes back until they are shown, and has people vote anew without the votes of before', () => {
    expect(heldBack(begun)).toEqual([]);
    expect(heldBack(withVote(voted, 'R06', 'ann', { kind: 'met' }))).toEqual([0, 1]);
    expect(heldBack(withRevealed(voted, 'q0'))).toEqual([]);
    const shown = withRevealed(withRevealed(withVote(voted, 'R06', 'ann', { kind: 'met' }), 'q0'), 'R06');
    expect(voteAnew(shown, 'q0')).toMatchObject({ votes: { R06: { ann: { kind: 'met' } } }, revealed: ['R06'] });
  });
});

describe('votes', () => {
  const state = (assessment: Assessment) => ({ assessment, revision: 4, savedAt: '2026-11-24T09:00:00.000Z' });
  const at = '2026-11-25T09:00:00.000Z';

  test('are what people say, in a first meeting as well; where they differ nothing is known until it is agreed', () => {
    const after = withVotes(state(emptyAssessment('x')), voted, item, at);
    expect(after.contributions).toEqual({
      ann: contribution({ q0: said(1) }, { role: 'board', revision: 1, at }),
      bob: contribution({ q0: said(3) }, { role: 'pacs-manager', name: 'Bob', revision: 1, at }),
    });
    expect(after.answers).toEqual({ q0: { kind: 'unknown' } });
    expect(agree(after, 'answers', 'q0', said(2), at)).toMatchObject({ answers: { q0: said(2) }, contributions: after.contributions });
  });

  test('are the later word of who had answered: all else that was said stays, and who did not vote keeps what was said', () => {
    const contributions = {
      ann: contribution({ q0: said(0), q1: said(2) }, { role: 'board', revision: 7, remarks: { q1: { note: 'n' } } }),
      bob: contribution({ q0: said(2) }),
    };
    const after = withVotes(state({ ...emptyAssessment('x'), contributions }), withVote(begun, 'q0', 'ann', said(1)), item, at);
    expect(after.contributions).toEqual({
      ann: { ...contributions.ann, answers: { q0: said(1), q1: said(2) }, revision: 8, at },
      bob: contributions.bob,
    });
  });

  test('stand beside the answers of who had answered alone, whose they stay', () => {
    const alone = { ...emptyAssessment('x'), answers: { q1: said(3) }, respondent: { role: 'board', name: '' } };
    const after = withVotes(state(alone), voted, item, at);
    expect(Object.keys(after.contributions)).toEqual(['ann', 'bob', 'x']);
    expect(after.answers).toEqual({ q0: { kind: 'unknown' }, q1: said(3) });
    const duty = withVotes(state(alone), withVote(begun, 'R06', 'bob', { kind: 'met' }), { about: 'requirements', id: 'R06' }, at);
    expect(duty.requirements).toEqual({ R06: { kind: 'met' } });
  });
});

describe('what a meeting takes up', () => {
  const contributions = { a: contribution({ q0: said(0), q1: said(1) }), b: contribution({ q0: said(3), q1: said(2) }) };
  const assessment: Assessment = { ...emptyAssessment('x'), contributions, answers: { q0: { kind: 'unknown' } } };
  const ids = (choice: Parameters<typeof itemsFor>[2]) => itemsFor(rules, assessment, choice).map(({ id }) => id);

  test('is the agenda in its order, or what has no answer, a section or all in the order of the bank', () => {
    expect(itemsFor(rules, assessment, 'agenda')).toEqual([item, { about: 'answers', id: 'q1' }]);
    expect(ids('all')).toEqual(['q0', 'q2', 'R06', 'q1']);
    expect(ids('unanswered')).toEqual(['q2', 'R06', 'q1']);
    expect(itemsFor(rules, assessment, { section: 'one' })).toEqual([
      item,
      { about: 'answers', id: 'q2' },
      { about: 'requirements', id: 'R06' },
    ]);
    expect(itemsFor(rules, emptyAssessment('x'), 'agenda')).toEqual([]);
  });

  test('takes 5 minutes each, and 10 where answers are more than one level apart', () => {
    expect(minutesForAll(rules, assessment, itemsFor(rules, assessment, 'agenda'))).toBe(15);
    expect(minutesForAll(rules, assessment, itemsFor(rules, assessment, 'all'))).toBe(25);
    expect(minutesForAll(rules, assessment, [])).toBe(0);
  });
});
