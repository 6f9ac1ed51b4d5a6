import { expect, test } from 'vitest';
import type { Meeting } from '../../../src/core/people/meeting.ts';
import { decodeMeeting, encodeMeeting } from '../../../src/save/meeting/meeting.ts';

const meeting: Meeting = {
  people: [{ id: 'a', role: 'board', name: '' }],
  items: [{ about: 'answers', id: 'q0' }],
  at: 1,
  votes: { q0: { a: { kind: 'notApplicable', reason: 'None here.' } } },
  revealed: ['q0'],
};

test('a meeting comes back from its text as it was', () => {
  expect(decodeMeeting(encodeMeeting(meeting))).toEqual(meeting);
});

test.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a meeting about nothing', JSON.stringify({ ...meeting, items: [] })],
  ['a vote that is none', JSON.stringify({ ...meeting, votes: { q0: { a: { kind: 'level', level: 4 } } } })],
])('%s is no meeting', (_, text) => {
  expect(decodeMeeting(text)).toBeUndefined();
});
