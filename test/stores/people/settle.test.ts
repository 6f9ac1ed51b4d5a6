import { beforeEach, expect, test, vi } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { $assessment, setReadOnly, show } from '../../../src/stores/assessment.ts';
import { settle } from '../../../src/stores/people/settle.ts';
import { contribution, said } from '../../voices.ts';

const before: Assessment = {
  ...emptyAssessment('x'),
  contributions: { ann: contribution({ q0: said(1) }), bob: contribution({ q0: said(3) }) },
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00Z') });
  setReadOnly(false);
  show(before);
  return () => vi.useRealTimers();
});

test('people agree on an answer now, and can take the agreement back', () => {
  settle('answers', 'q0', said(2));
  expect($assessment.get()?.agreed['q0']).toEqual({ about: 'answers', answer: said(2), revision: 1, at: '2026-11-25T10:00:00.000Z' });
  expect($assessment.get()?.answers).toEqual({ q0: said(2) });
  settle('answers', 'q0', undefined);
  expect($assessment.get()?.answers).toEqual({ q0: { kind: 'unknown' } });
});

test('nothing is settled in what can only be read', () => {
  setReadOnly(true);
  settle('answers', 'q0', said(2));
  expect($assessment.get()).toBe(before);
});
