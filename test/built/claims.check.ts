import { describe, expect, test } from 'vitest';
import type { SaveState } from '../../src/save/keeping/keeping.ts';
import { assessments } from '../../src/text/library/assessments.ts';
import { home } from '../../src/text/library/home.ts';
import { savingInWords } from '../../src/text/saving/saving.ts';
import { htmlFiles, textOf } from './site.ts';

/* What a page says before a script runs must be true where none ever does. */

const MOMENT = '2026-11-24T09:00:00.000Z';
const states: readonly SaveState[] = [
  { kind: 'nothingYet' },
  { kind: 'saving' },
  { kind: 'saved', at: MOMENT, place: 'browser' },
  { kind: 'notSaved', why: 'full', journalled: true },
  { kind: 'halted', why: 'removed' },
];
const onlyAScriptKnows = [
  ...states.flatMap((state) => ([null, 'chosen', 'blocked', 'newer'] as const).map((why) => savingInWords(state, why))),
  home.nothingHere,
  assessments.none,
];

/** The words of a page as it is sent: without scripts, styles, and what only holds room for words that a script brings. */
function wordsOf(name: string): string {
  return textOf(name)
    .replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<(\w+) class="[^"]*\bgw-unseen\b[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ');
}

describe.each(htmlFiles)('%s', (name) => {
  test('says nothing of how saving stands before a script can know it', () => {
    const words = wordsOf(name);
    expect(onlyAScriptKnows.filter((claim) => words.includes(claim))).toEqual([]);
    expect(words).not.toMatch(/\b(answers|changes) (are|is) saved\b|\b(Saved|Kept) in this (browser|tab) at\b/);
  });

  test('says where it shows how saving stands that nothing is saved yet', () => {
    if (textOf(name).includes('id="saving"')) expect(wordsOf(name)).toContain('Not saved yet');
  });
});

test('the status line is in the pages of questions as they are sent', () => {
  const withStatus = htmlFiles.filter((name) => textOf(name).includes('id="saving"'));
  expect(withStatus).toEqual(expect.arrayContaining(['about-your-deployment.html', 'ask.html', 'governance.html', 'quick-check.html']));
});
