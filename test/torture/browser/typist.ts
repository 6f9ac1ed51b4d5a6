import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Random } from '../random.ts';
import { chooseLevel, enterNote, noteOf, type Sheet } from './sheet.ts';

/** A sheet as it is after one key or one click, and when that was sent to the browser. */
export interface Moment {
  readonly at: number;
  readonly sheet: Sheet;
}

export interface Typing {
  readonly page: Page;
  /** What the page shows before the first key. */
  readonly from: Sheet;
  /** The question whose note is written. */
  readonly question: string;
  /** Other questions that get a level now and then. */
  readonly others: readonly string[];
  readonly random: Random;
  /** Milliseconds from one key to the next. */
  readonly pace: number;
  /** Grows while typing: each moment is added before its key is sent, because a key may arrive that was never confirmed. */
  readonly moments: Moment[];
  stopped(): boolean;
}

/** Types rising numbered words like a person in a hurry, with a click on a level now and then, until stopped. */
export async function typeOn({ page, from, question, others, random, pace, moments, stopped }: Typing): Promise<void> {
  const field = noteOf(question);
  let sheet: Sheet = from;
  const expect = (change: Sheet): void => {
    sheet = { ...sheet, ...change };
    moments.push({ at: Date.now(), sheet });
  };
  moments.push({ at: Date.now(), sheet });
  /* Nobody waits for one key to be answered before pressing the next: a busy browser must not slow the typing down. */
  let typed: Promise<unknown> = Promise.resolve();
  const press = (key: string): void => {
    const sent = page.keyboard.insertText(key);
    /* A failure is kept until it is asked for. */
    typed = Promise.all([typed, sent]);
    typed.catch(() => undefined);
  };
  for (let word = 1; !stopped(); word += 1) {
    for (const key of `w${word} `) {
      if (stopped()) return;
      expect({ [field]: `${sheet[field] ?? ''}${key}` });
      press(key);
      await wait(pace * random.between(0.5, 1.5));
    }
    /* The two that a person may do between words: choose a level, and think. */
    if (random.next() < 0.3) {
      await typed;
      const other = random.pick([question, ...others]);
      const level = random.below(4);
      if (sheet[other] !== String(level)) expect({ [other]: String(level) });
      await chooseLevel(page, other, level);
      await enterNote(page, question);
    } else if (random.next() < 0.15) await wait(random.between(250, 600));
  }
}
