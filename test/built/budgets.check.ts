import { describe, expect, test } from 'vitest';
import { bank } from '../rules-of-the-bank.ts';
import {
  chunks,
  chunksAtOnce,
  chunksInAll,
  chunksWhenIdle,
  chunkText,
  firstLookOf,
  gzipped,
  htmlFiles,
  stylesOf,
  textOf,
  withoutFirstLook,
} from './site.ts';

/*
 * Ceilings in bytes, compressed. One is raised only in the commit that needs it, with the reason.
 * The form engine is counted apart: it comes when the page is idle, at most one copy of it.
 */
const KB = 1024;
/*
 * 30 until work was kept through tabs, versions and faults: that is on the page before the first answer, or it is not kept.
 * 34 until what most pages share was one file. 33 until a text was cut to what is kept and that was said, a note showed its first line,
 * and a worker that does not start was no loss.
 */
const ASKING = 34;
/*
 * More on the page of a colleague: it reads a link or file, and shows what was sent before anything is asked. 41 until a file could be
 * dropped there as on the other pages. 42 until a link opened as mail programs leave it, a text was cut to what is kept, and a control
 * that goes when it is used gave the focus a place.
 */
const ASKED = 43;
/* 26 until what concerns no class of ours was left out. */
const STYLES = 15;
/* The styles of what a page shows at first, in the page itself, so that it waits for no second request. */
const FIRST_LOOK = 6;
const ENGINE = /^(worker|model)\./;
/* The maker of PDFs, with its fonts: comes when a person asks for the file, at most one copy of it. */
const PDF = /^pdf-(worker|here)\./;
const isLater = (name: string) => ENGINE.test(name) || PDF.test(name);
const sections = bank.sections.map((section) => `${section.id}.html`);
const asking = [...sections, 'quick-check.html', 'ask.html'];
const scoring = ['results.html', 'plan.html', 'board-summary.html', 'together.html', 'meeting.html', 'compare.html', 'network.html'];
/*
 * 45 until the page of a network came: the words of reports stood in the same file as those of the bank, and were counted with
 * them. The page of a network needs only the latter, so they are now in a file of their own: counted here, not there.
 * 47 until answers of several people were kept, which is on every page that opens an assessment. 49 until results and plan were made
 * part by part, so that the page never stands still. 50 until the results led to their parts, went back to the place where somebody was,
 * and named what a try would change; the plan is saved from its top. 53 until
 * dates were worked out from what people agreed on and said so, a half-typed one cost nothing, and a search found what is folded away.
 */
const SCORING = 56;
/* It reads files as the first page does, and scores two dates as the results do. 51 until what a page of questions needs first was one file. */
const COMPARING = 53;
/*
 * 45 until what most pages share was one file: the page opens no assessment, and fetches what does that all the same. 47 until a page
 * that is left began no write. 48 until it could be printed whole while it comes. 49 until its tables were lists on a phone. 50 until
 * a text of its plan was cut to what is kept. 51 until a half-typed date cost nothing there, and figures were said beside bars.
 */
const NETWORK = 52;
/*
 * 45 until a page that is left began no write, which WebKit needs. 46 until the first page led on to results and plan. 47 until a name
 * was cut to what is kept, and a control that goes when it is used gave the focus a place. 48 until a tab knew the day after a night.
 */
const KEEPING = 49;
const reading = ['evidence.html', 'blank.html'];
/* Any of the questions may be asked of a colleague, so all stand in its HTML, as on the blank questionnaire. */
const allQuestions = [...reading, 'ask.html'];
const withoutScript = ['for-it.html', 'privacy.html', 'accessibility.html'];

const scoringLimit = (page: string) => ({ 'compare.html': COMPARING, 'network.html': NETWORK })[page] ?? SCORING;

const size = (names: readonly string[]) => gzipped(names.filter((name) => !isLater(name)).map(chunkText));

describe.each(htmlFiles)('%s', (page) => {
  test('keeps its HTML small', () => {
    // 15 until the way back could lead to where a person came from. 16 until a translated page was kept right, and said when no script comes.
    const limit = sections.includes(page) ? 17 : allQuestions.includes(page) ? 60 : 25;
    expect(gzipped([withoutFirstLook(page)])).toBeLessThanOrEqual(limit * KB);
  });

  test('keeps its styles small', () => {
    expect(gzipped(stylesOf(page))).toBeLessThanOrEqual(STYLES * KB);
    expect(gzipped([firstLookOf(page)])).toBeLessThanOrEqual(FIRST_LOOK * KB);
    expect(firstLookOf(page)).not.toBe('');
  });

  test('keeps its scripts small', () => {
    if (scoring.includes(page)) {
      const words = chunksAtOnce(page).filter(
        (name) => chunkText(name).includes('JSON.parse(') && chunkText(name).includes('Reported in secondary coverage'),
      );
      expect(words.length).toBe(1);
      expect(size(words)).toBeLessThanOrEqual(45 * KB);
      expect(size(chunksAtOnce(page)) - size(words)).toBeLessThanOrEqual(scoringLimit(page) * KB);
    } else if (withoutScript.includes(page)) expect(textOf(page)).not.toContain('<script');
    else if (asking.includes(page)) expect(size(chunksAtOnce(page))).toBeLessThanOrEqual((page === 'ask.html' ? ASKED : ASKING) * KB);
    else if (reading.includes(page)) expect(size(chunksInAll(page))).toBeLessThanOrEqual(15 * KB);
    else expect(size(chunksInAll(page))).toBeLessThanOrEqual(KEEPING * KB);
  });

  test('keeps small what comes when the browser has time', () => {
    expect(size(chunksWhenIdle(page)) - size(chunksAtOnce(page))).toBeLessThanOrEqual(8 * KB);
  });

  test('never brings the form engine or the maker of PDFs at once, and the engine only where questions are asked', () => {
    expect(chunksAtOnce(page).filter(isLater)).toEqual([]);
    if (!asking.includes(page)) expect(chunksInAll(page).filter((name) => ENGINE.test(name))).toEqual([]);
  });
});

test('the form engine is within its budget', () => {
  const engine = chunks.filter((name) => ENGINE.test(name));
  expect(engine).toHaveLength(2);
  for (const name of engine) expect(gzipped([chunkText(name)])).toBeLessThanOrEqual(330 * KB);
});

test('the maker of PDFs is within its budget: 180 KB of script and 70 KB of fonts', () => {
  const makers = chunks.filter((name) => PDF.test(name));
  expect(makers.filter((name) => gzipped([chunkText(name)]) > (180 + 70) * KB)).toEqual([]);
});

test.each([
  ['word', 80],
  ['excel', 30],
  ['calendar', 3],
])('the maker of %s files is within its budget of %i KB, and comes only when a person asks for a file', (maker, limit) => {
  const makers = chunks.filter((name) => name.startsWith(`${maker}.`));
  expect(makers).toHaveLength(1);
  expect(gzipped(makers.map(chunkText))).toBeLessThanOrEqual(limit * KB);
  for (const page of htmlFiles) expect(chunksAtOnce(page)).not.toContain(makers[0]);
});

test('the rules are within their budget', () => {
  const rules = chunks.filter((name) => !ENGINE.test(name) && /\\?"mayNotApply\\?"/.test(chunkText(name)));
  expect(rules).toHaveLength(1);
  expect(gzipped(rules.map(chunkText))).toBeLessThanOrEqual(8 * KB);
});

test('YAML and the reading of the bank stay out of what ships', () => {
  for (const name of chunks) {
    for (const foreign of [/YAMLParseError/, /parseDocument/, /closestMatch/, /Write one of: /, /BankError/]) {
      expect(foreign.test(chunkText(name)) && !ENGINE.test(name), `${String(foreign)} in ${name}`).toBe(false);
    }
  }
});
