import { expect, test } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { isReply } from '../../../src/save/asking/is-reply.ts';

const whole = emptyAssessment('whole');
const contribution = { role: 'ig', name: '', revision: 1, at: '2026-11-24T09:00:00.000Z', answers: {}, requirements: {}, remarks: {} };

test('what one colleague says to some questions is a reply, even where no question was left to ask', () => {
  expect(isReply({ ...whole, only: ['approval-route'] })).toBe(true);
  expect(isReply({ ...whole, only: [] })).toBe(true);
});

test('a whole assessment is none, and neither is one that others were combined with', () => {
  expect(isReply(whole)).toBe(false);
  expect(isReply({ ...whole, only: ['approval-route'], contributions: { colleague: contribution } })).toBe(false);
});
