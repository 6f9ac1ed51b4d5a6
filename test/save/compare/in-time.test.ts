import { describe, expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { byDate, standings, type Candidate } from '../../../src/save/compare/in-time.ts';
import { level } from '../../rules.ts';
import { savedAs } from '../keeping/kept.ts';

const of = (trust: string, value: 0 | 1 | 2 | 3, id = 'x', more: Partial<Assessment> = {}): Assessment => {
  const empty = emptyAssessment(id);
  return { ...empty, deployment: { ...empty.deployment, trust }, answers: { a: level(value) }, ...more };
};
const candidate = (key: string, assessment: Assessment, savedAt: string, takenIn = false): Candidate => ({
  key,
  saved: savedAs(assessment, 1, { savedAt }),
  takenIn,
});
const kinds = (first: Candidate | undefined, ...others: readonly Candidate[]) =>
  Object.fromEntries(
    [...standings(first, others)].map(([key, standing]) => [key, standing.kind === 'twice' ? standing.of : standing.kind]),
  );

const MARCH = '2026-03-01T09:00:00.000Z';
const MAY = '2026-05-01T09:00:00.000Z';
const JULY = '2026-07-01T09:00:00.000Z';

describe('what is done with each state', () => {
  test('all of one trust are compared, whatever the case, spaces and signs of its name', () => {
    const open = candidate('open', of("St Mary's  and Vale", 3), JULY);
    expect(
      kinds(open, candidate('march', of('ST. MARY’S AND VALE ', 1), MARCH), candidate('may', of('St Marys and vale', 2), MAY)),
    ).toEqual({
      open: 'compared',
      march: 'compared',
      may: 'compared',
    });
  });

  test('another trust is left out, until a person takes it in', () => {
    const open = candidate('open', of('Northmoor', 3), JULY);
    expect(kinds(open, candidate('other', of('Southmoor', 1), MARCH), candidate('none', of('', 1), MARCH))).toEqual({
      open: 'compared',
      other: 'otherTrust',
      none: 'otherTrust',
    });
    expect(kinds(open, candidate('other', of('Southmoor', 1), MARCH, true))).toEqual({ open: 'compared', other: 'compared' });
  });

  test('where nothing is open the trust is that of the newest, in whatever order they come', () => {
    const all = [
      candidate('july', of('Northmoor', 3), JULY),
      candidate('march', of('Southmoor', 1), MARCH),
      candidate('may', of('Northmoor', 2), MAY),
    ];
    for (const order of [all, all.toReversed()])
      expect(kinds(undefined, ...order)).toEqual({ march: 'otherTrust', may: 'compared', july: 'compared' });
    expect(kinds(undefined)).toEqual({});
  });

  test('the same state counts once: what is open, otherwise the earliest, whatever its id and name', () => {
    const [a, b] = [candidate('a', of('N', 1), MARCH), candidate('b', of('N', 1, 'y', { name: 'A copy' }), MAY)];
    expect(kinds(undefined, b, a)).toEqual({ a: 'compared', b: 'a' });
    expect(kinds(candidate('open', of('N', 1), JULY), a, b)).toEqual({ open: 'compared', a: 'open', b: 'open' });
    expect(kinds(undefined, a, candidate('c', of('N', 2), MAY))).toEqual({ a: 'compared', c: 'compared' });
  });

  test('are in order of the moment, not of its letters, and as they came where that is the same', () => {
    const moments = ['2026-07-01T10:00:00+02:00', '2026-07-01T09:00:00.000Z', '2026-07-01T09:00:00Z'];
    expect(byDate(moments.map((moment, at) => candidate(`${at}`, of('N', 1), moment)).toReversed()).map(({ key }) => key)).toEqual([
      '0',
      '2',
      '1',
    ]);
  });
});
