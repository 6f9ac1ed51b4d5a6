import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { startChromium, type Killable } from './browser/chromium.ts';
import { judge, type Verdict } from './browser/judge.ts';
import { enterNote, noticesOn, openSheet, questionsOn, type Sheet } from './browser/sheet.ts';
import { typeOn, type Moment } from './browser/typist.ts';
import { watch, type Report } from './browser/watch.ts';
import { seeded, type Random } from './random.ts';

export interface Kill extends Verdict {
  readonly run: number;
  /** How long it typed, and how many keys and clicks were sent. */
  readonly typed: number;
  readonly steps: number;
  /** How many times the page said that everything is saved. */
  readonly saves: number;
}

export interface Killing {
  readonly url: string;
  readonly runs: number;
  readonly seed: number;
  onKill(kill: Kill): void;
}

interface Session {
  readonly chromium: Killable;
  readonly reports: Report[];
  readonly sheet: Sheet;
}

interface Ended {
  readonly moments: readonly Moment[];
  readonly reports: readonly Report[];
  readonly killedAt: number;
  readonly began: number;
}

/** A profile is used for so many kills: enough to pile up what kills leave behind, few enough that no note gets full. */
const KILLS_PER_PROFILE = 50;
const MILLISECONDS_PER_KEY = 40;

/**
 * Types into a section page and kills the browser, again and again, on the same profile. The start that shows what the
 * last kill left is also the start of the next run.
 */
export async function kills({ runs, ...killing }: Killing): Promise<readonly Kill[]> {
  const done: Kill[] = [];
  for (let from = 0; from < runs; from += KILLS_PER_PROFILE) {
    const profile = mkdtempSync(`${tmpdir()}/groundwork-torture-`);
    try {
      done.push(...(await killsOn(profile, from, Math.min(runs, from + KILLS_PER_PROFILE), killing)));
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return done;
}

async function killsOn(profile: string, from: number, to: number, { url, seed, onKill }: Omit<Killing, 'runs'>): Promise<readonly Kill[]> {
  const done: Kill[] = [];
  let ended: Ended | undefined;
  for (let run = from; run <= to; run += 1) {
    const session = await start(profile, url);
    if (ended) {
      const kill = await found(run - 1, ended, session);
      done.push(kill);
      onKill(kill);
    }
    if (run < to) ended = await typeAndKill(session, run, seeded(seed, run));
    else session.chromium.kill();
    await session.chromium.gone();
  }
  return done;
}

async function start(profile: string, url: string): Promise<Session> {
  const chromium = await startChromium(profile);
  const reports: Report[] = [];
  await watch(chromium.page, (report) => reports.push(report));
  return { chromium, reports, sheet: await openSheet(chromium.page, `${url}governance.html`) };
}

async function typeAndKill({ chromium, reports, sheet }: Session, run: number, random: Random): Promise<Ended> {
  const { page } = chromium;
  const questions = await questionsOn(page);
  const question = questions[run % questions.length]!;
  const others = questions.filter((other) => other !== question);
  await enterNote(page, question);
  /* What the page said while it opened was about the last run. */
  reports.length = 0;
  const moments: Moment[] = [];
  let stopped = false;
  const began = Date.now();
  const typing = typeOn({ page, from: sheet, question, others, random, pace: MILLISECONDS_PER_KEY, moments, stopped: () => stopped });
  await Promise.race([typing, untilTheEnd(random, reports)]);
  stopped = true;
  const killedAt = chromium.kill();
  /* The browser is gone in the middle of a key: what the typist says to that is no fault. */
  await typing.catch(() => undefined);
  return { moments, reports, killedAt, began };
}

/** Any moment; for one in two, then the very moment at which the page next says that all is saved. */
async function untilTheEnd(random: Random, reports: readonly Report[]): Promise<void> {
  const waitsForSave = random.next() < 0.5;
  await wait(random.between(300, 3000));
  if (!waitsForSave) return;
  const [seen, until] = [reports.length, Date.now() + 1000];
  while (Date.now() < until && !reports.slice(seen).some(({ kind }) => kind === 'saved')) await wait(1);
}

async function found(run: number, { moments, reports, killedAt, began }: Ended, { chromium, sheet }: Session): Promise<Kill> {
  const { faults, lost } = judge({ moments, reports, killedAt, found: sheet });
  const notices = faults.length > 0 ? await noticesOn(chromium.page) : [];
  return {
    run,
    faults: [...faults, ...notices.map((notice) => `The page says: ${notice}`)],
    lost,
    typed: killedAt - began,
    steps: moments.length - 1,
    saves: reports.filter(({ kind }) => kind === 'saved').length,
  };
}
