import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Answer, type Assessment } from '../../../src/core/answers.ts';
import { answerQuestion, answerRequirement, becomeFull, confirmAnswer, introduce, remark } from '../../../src/core/edit/questionnaire.ts';
import { contribution, said } from '../../voices.ts';

const AT = '2026-11-25T10:00:00.000Z';
const alone: Assessment = {
  ...emptyAssessment('x'),
  answers: { q0: said(1), q1: said(2) },
  requirements: { R06: { kind: 'met' } },
  remarks: { q0: { note: 'Stays.' } },
  toConfirm: { q0: '1.0.0', q1: '1.0.0' },
};
const together: Assessment = { ...alone, contributions: { ann: contribution({ q0: said(1) }), bob: contribution({ q0: said(3) }) } };

describe('answering a question', () => {
  test('gives it this answer, which is not to be confirmed any more; all else stays', () => {
    const answer: Answer = { kind: 'notApplicable', reason: 'Not here.' };
    expect(answerQuestion(alone, 'q0', answer, AT)).toEqual({
      ...alone,
      answers: { q0: answer, q1: said(2) },
      toConfirm: { q1: '1.0.0' },
    });
  });

  test('without an answer takes it away, and leaves the note', () => {
    const changed = answerQuestion(alone, 'q0', undefined, AT);
    expect(changed.answers).toEqual({ q1: said(2) });
    expect(changed.remarks).toEqual(alone.remarks);
  });

  test('is an agreement where several people answered: what each said stays', () => {
    const changed = answerQuestion(together, 'q0', said(2), AT);
    expect(changed.agreed).toEqual({ q0: { about: 'answers', answer: said(2), revision: 1, at: AT } });
    expect(changed.answers).toEqual({ q0: said(2) });
    expect(changed.contributions).toEqual(together.contributions);
    expect(changed.toConfirm).toEqual({ q1: '1.0.0' });
  });
});

describe('answering a duty', () => {
  test('gives it this answer, or takes it away', () => {
    expect(answerRequirement(alone, 'R07', { kind: 'partly' }, AT)).toEqual({
      ...alone,
      requirements: { R06: { kind: 'met' }, R07: { kind: 'partly' } },
    });
    expect(answerRequirement(alone, 'R06', undefined, AT)).toEqual({ ...alone, requirements: {} });
  });

  test('is an agreement where several people answered', () => {
    const changed = answerRequirement(together, 'R06', { kind: 'notMet' }, AT);
    expect(changed.agreed).toEqual({ R06: { about: 'requirements', answer: { kind: 'notMet' }, revision: 1, at: AT } });
    expect(changed.requirements).toEqual({ R06: { kind: 'notMet' } });
  });
});

test('an answer that is confirmed stays, and is not to be confirmed any more', () => {
  expect(confirmAnswer(alone, 'q0')).toEqual({ ...alone, toConfirm: { q1: '1.0.0' } });
});

describe('a remark', () => {
  const noted: Assessment = { ...alone, remarks: { q0: { note: 'n', evidence: 'e' }, q1: { note: 'other' } } };

  test('a note leaves the evidence beside it, and the remarks on all else', () => {
    expect(remark(noted, 'q0', { note: 'new' })).toEqual({
      ...noted,
      remarks: { q0: { note: 'new', evidence: 'e' }, q1: { note: 'other' } },
    });
  });

  test('a remark that is emptied is gone, and so is the entry that had no other', () => {
    expect(remark(noted, 'q0', { note: '' }).remarks).toEqual({ q0: { evidence: 'e' }, q1: { note: 'other' } });
    expect(remark(noted, 'q1', { note: '' }).remarks).toEqual({ q0: { note: 'n', evidence: 'e' } });
  });

  test('a first remark has nothing of what every object has', () => {
    expect(remark(noted, 'toString', { evidence: 'e' }).remarks['toString']).toEqual({ evidence: 'e' });
  });
});

test('who answers is said part by part', () => {
  const named = { ...alone, respondent: { role: 'board', name: 'Ann' } };
  expect(introduce(named, { name: 'Ŵyn' })).toEqual({ ...alone, respondent: { role: 'board', name: 'Ŵyn' } });
});

test('a quick check becomes the full questionnaire with every answer', () => {
  expect(becomeFull({ ...alone, kind: 'quick' })).toEqual(alone);
});
