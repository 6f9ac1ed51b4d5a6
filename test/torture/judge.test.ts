import { describe, expect, test } from 'vitest';
import { judge } from './browser/judge.ts';
import type { Sheet } from './browser/sheet.ts';
import type { Report } from './browser/watch.ts';

/* Three keys and a click, 100 ms apart, and the browser killed at 450. */
const sheets: readonly Sheet[] = [{}, { 'a--note': 'w' }, { 'a--note': 'w1' }, { 'a--note': 'w1', b: '2' }, { 'a--note': 'w1 ', b: '2' }];
const moments = sheets.map((sheet, at) => ({ at: at * 100, sheet }));
const saved = (at: number): Report => ({ kind: 'saved', at: at * 100 + 20, sheet: sheets[at]! });
const typed = sheets.map((sheet, at): Report => ({ kind: 'typed', at: at * 100 + 5, sheet }));
const judged = (found: Sheet, ...reports: readonly Report[]) => judge({ moments, reports, killedAt: 450, found });

describe('a kill', () => {
  test('that took what was not shown as saved is no fault, and its loss is from the first lost key', () => {
    expect(judged(sheets[2]!, ...typed, saved(1), saved(2))).toEqual({ faults: [], lost: 145 });
  });

  test('after which more is there than was shown, or all, is no fault', () => {
    expect(judged(sheets[4]!, saved(1))).toEqual({ faults: [], lost: 0 });
  });

  test('is a fault when something shown as saved is gone', () => {
    expect(judged(sheets[2]!, saved(3)).faults).toEqual(['Shown as saved and lost: 1 steps, b is nothing, and was last "2"']);
  });

  test('is a fault when a later part is kept without an earlier one', () => {
    expect(judged({ 'a--note': 'w', b: '2' }).faults).toEqual([expect.stringMatching(/^A mixture/)]);
  });

  test('is a fault when the page itself showed what was never typed', () => {
    expect(judged(sheets[4]!, { kind: 'typed', at: 0, sheet: { 'a--note': 'ww' } }).faults).toEqual([expect.stringMatching(/never typed/)]);
  });
});
