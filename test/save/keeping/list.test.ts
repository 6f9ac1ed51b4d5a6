import { describe, expect, test } from 'vitest';
import { savedAssessments, unreadable } from '../../../src/save/keeping/list.ts';
import { record, savedAs, withLevel } from './kept.ts';

const older = record(savedAs(withLevel(1), 1, { savedAt: '2026-11-23T09:00:00.000Z' }));
const newer = record(savedAs(withLevel(2), 1));
const odd = [
  null,
  'text',
  { id: 'damaged', text: '{"half' },
  { id: 'foreign', answers: [1] },
  { id: 'of a newer version', text: '{"format":"groundwork-assessment","formatVersion":99}' },
];

describe('the list of what is stored', () => {
  test('has the one saved last first, and leaves out what cannot be read', () => {
    expect(savedAssessments([older, ...odd, newer]).map(({ assessment }) => assessment)).toEqual([withLevel(2), withLevel(1)]);
    expect(savedAssessments([newer, older]).map(({ assessment }) => assessment)).toEqual([withLevel(2), withLevel(1)]);
  });

  test('names what cannot be read, but not what another version can', () => {
    expect(unreadable([older, ...odd])).toEqual(['damaged', 'foreign']);
  });
});
