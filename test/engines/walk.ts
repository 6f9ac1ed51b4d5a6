import { strictEqual as same, ok } from 'node:assert/strict';
import { loadBank } from '../../src/bank/load.ts';
import { paths, sectionPage } from '../../src/paths.ts';
import { checkAnswers } from '../../src/text/answer/check-answers.ts';
import { deployment } from '../../src/text/answer/deployment.ts';
import { evidence } from '../../src/text/pages/evidence.ts';
import { home } from '../../src/text/library/home.ts';
import { plan } from '../../src/text/plan/plan.ts';
import { results } from '../../src/text/results/results.ts';
import { pageTitle } from '../../src/text/site.ts';
import { answerByClicks, answerByKeys, chooseByKeys, saved, sheetIsLive } from './answer.ts';
import type { Engine } from './engine.ts';
import { keepAsFile, openAgain } from './keep.ts';
import { find, textOf, until, untilChecked, untilSays, untilValue } from './until.ts';

/* One person goes from the first page to the plan and takes a copy along. The same for every engine. */

export interface Step {
  readonly says: string;
  walk(engine: Engine, url: string): Promise<void>;
}

const TRUST = 'Llŷn and Wŷre NHS Trust';
const USE_CASE = 'Chest X-rays';
const OWNER = 'Dr A. Okafor, clinical lead';
const NOTE = 'Minutes of 3 June: “agreed”, 2 > 1.';
const [byClicks, byKeys, ...others] = loadBank(`${import.meta.dirname}/../../questions`).sections;
const note = 'textarea[data-field=note]';
/* Filled in on the way, and looked for after a reload. */
const chosen: Record<'clicks' | 'keys', readonly string[]> = { clicks: [], keys: [] };

export const steps: readonly Step[] = [
  { says: 'the first page leads to a new assessment', walk: start },
  { says: 'the deployment is described by typing, clicks and keys', walk: describe },
  { says: 'a section is answered by clicks on the words, with a note', walk: clickThrough },
  { says: 'the next section is answered by keyboard', walk: typeThrough },
  { says: 'answers and note are there after a reload', walk: comeBack },
  { says: 'the other sections lead on to the check of all answers', walk: answerTheRest },
  { says: 'results show the score, the sections and the four gates', walk: seeResults },
  { says: 'an owner typed into the plan is there after a reload', walk: planIt },
  {
    says: 'the assessment is saved as a file that holds it all',
    walk: (engine, url) => keepAsFile(engine, url, { TRUST, USE_CASE, OWNER, NOTE }),
  },
  { says: 'the file opens again', walk: openAgain },
  { says: 'the evidence page finds what is looked for', walk: lookUp },
];

async function start(engine: Engine, url: string): Promise<void> {
  await engine.open(url);
  await arrived(engine, home.title);
  /* Left while it still reads its store, WebKit can lock the store for the pages that follow: docs/engines.md. */
  await untilSays(engine, 'main', home.nothingHere);
  await follow(engine, paths.deployment, deployment.title);
}

async function describe(engine: Engine): Promise<void> {
  await until(engine, 'an assessment is open', `!!${find('.gw-saving .gw-status')}?.innerText.trim()`);
  await engine.type('#trust', TRUST);
  await engine.type('#tool', 'Chest tool 2');
  await engine.click('label[for=stage-deciding]');
  await untilChecked(engine, '#stage-deciding');
  await chooseByKeys(engine, '#fact-several-sites-blank', '#fact-several-sites-no');
  await saved(engine);
  await untilValue(engine, '#trust', TRUST);
  /* Left before it can be written: the next page must open all the same, and have it. */
  await engine.type('#useCase', USE_CASE);
  await follow(engine, sectionPage(byClicks!.id), byClicks!.title);
}

async function clickThrough(engine: Engine): Promise<void> {
  await sheetIsLive(engine);
  chosen.clicks = await answerByClicks(engine);
  ok(chosen.clicks.length > 5, 'the section has questions');
  await engine.click('[data-card] .nhsuk-details__summary');
  await engine.type(note, NOTE);
  await saved(engine);
  await follow(engine, sectionPage(byKeys!.id), byKeys!.title);
}

async function typeThrough(engine: Engine): Promise<void> {
  await sheetIsLive(engine);
  chosen.keys = await answerByKeys(engine);
  ok(chosen.keys.length > 5, 'the section has questions');
}

async function comeBack(engine: Engine, url: string): Promise<void> {
  await engine.reload();
  await sheetIsLive(engine);
  for (const id of chosen.keys) await untilChecked(engine, `#${id}`);
  await engine.open(`${url}${sectionPage(byClicks!.id)}`);
  await engine.reload();
  await sheetIsLive(engine);
  for (const id of chosen.clicks) await untilChecked(engine, `#${id}`);
  await untilValue(engine, note, NOTE);
}

async function answerTheRest(engine: Engine, url: string): Promise<void> {
  for (const section of others) {
    await engine.open(`${url}${sectionPage(section.id)}`);
    await arrived(engine, section.title);
    await sheetIsLive(engine);
    await answerByClicks(engine);
  }
  await follow(engine, paths.checkAnswers, checkAnswers.title);
  await untilSays(engine, 'main', checkAnswers.left(0));
  await untilSays(engine, '[data-remark]:not([hidden])', NOTE);
}

async function seeResults(engine: Engine): Promise<void> {
  await follow(engine, paths.results, results.title);
  await untilSays(engine, '.gw-headline__score', results.outOf);
  ok(/^\d+/.test(await textOf(engine, '.gw-headline__score')), 'the headline begins with a figure');
  same(await engine.run(`document.querySelectorAll('.gw-gate .gw-tag').length`), 4);
  ok(await engine.run(`!!${find('main svg')}`), 'the sections are drawn');
}

async function planIt(engine: Engine): Promise<void> {
  const owner = '.gw-action input[type=text]';
  await follow(engine, paths.plan, plan.title);
  await until(engine, 'the actions are listed', `document.querySelectorAll('.gw-action h3').length > 30`);
  await engine.type(owner, OWNER);
  await saved(engine);
  await engine.reload();
  await untilValue(engine, owner, OWNER);
}

async function lookUp(engine: Engine, url: string): Promise<void> {
  await engine.open(`${url}${paths.evidence}`);
  await arrived(engine, evidence.title);
  const all = Number(await engine.run(`document.querySelectorAll('[data-find]:not([hidden])').length`));
  await engine.type('#find', 'training');
  await until(
    engine,
    'only some are left',
    `((left) => left > 0 && left < ${all})(document.querySelectorAll('[data-find]:not([hidden])').length)`,
  );
}

/** Clicks the button that leads to a page, and waits for it. */
async function follow(engine: Engine, path: string, title: string): Promise<void> {
  await engine.click(`main a.nhsuk-button[href*="${path}"]`);
  await arrived(engine, title);
}

async function arrived(engine: Engine, title: string): Promise<void> {
  await until(
    engine,
    `the page "${title}"`,
    `document.title === ${JSON.stringify(pageTitle(title))} && document.readyState === 'complete'`,
  );
}
