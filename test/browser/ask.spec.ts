import type { Ask } from '../../src/save/asking/ask.ts';
import { askFragment } from '../../src/save/asking/link.ts';
import { askText } from '../../src/save/asking/read-ask.ts';
import { readFileText } from '../../src/save/format/file.ts';
import { rules } from '../rules-of-the-bank.ts';
import { ROLE, NAMED, first, second, given, ask, cards, textOf, fits } from './asked.ts';
import { violations } from './axe.ts';
import { choose, level, note, openNote } from './sheet.ts';
import { dataFile, expect, pressEnterOn, saved, sheetIsLive, tabTo, test } from './site.ts';
import { store, stored } from './stored.ts';

/* Some questions go to a colleague in a link or a file, and a small file comes back. */

test('fault 58: a link made by keyboard opens beside what is there, is read first, answered, reloaded and sent back', async ({
  quietPage: page,
  browser,
  baseURL,
}) => {
  test.slow();
  await page.goto('404.html');
  await store(page, { ...given, fictional: false });
  await page.goto(`it-integration.html`);
  await sheetIsLive(page);
  await pressEnterOn(page, page.getByRole('link', { name: 'Ask a colleague these questions' }));
  await tabTo(page, page.getByLabel('Who do you ask?'));
  await page.keyboard.type('PACS and RIS');
  await expect(page.getByLabel('Who do you ask?')).toHaveValue(ROLE);
  await pressEnterOn(page, page.getByRole('button', { name: 'Tick what this role would know' }));
  await expect(page.getByRole('status').filter({ hasText: 'for: PACS and RIS manager' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fits(page);
  const field = page.getByLabel('Link to the questions');
  const link = await field.inputValue();
  expect(link).toContain('ask.html#ask=');
  await pressEnterOn(page, page.getByRole('button', { name: 'Copy the link' }));
  await expect(page.getByText(/^Copied\.|The link is selected/)).toBeVisible();

  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const colleague = await context.newPage();
  await colleague.goto('404.html');
  await store(colleague, { ...given, id: 'their-own', answers: { [first]: { kind: 'level', level: 0 } } });
  const before = await stored(colleague, 'assessments');
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { name: 'You are asked to answer some questions' })).toBeVisible();
  expect(colleague.url()).not.toContain('#');
  await expect(colleague.getByText('PACS and RIS manager', { exact: true })).toBeVisible();
  await expect(colleague.getByText('None: the questions are blank')).toBeVisible();
  await expect(colleague.getByText('This browser keeps 1 other assessment. It stays as it is')).toBeVisible();
  await expect(cards(colleague)).toHaveCount(0);
  expect(await violations(colleague)).toEqual([]);
  await fits(colleague);
  expect(await stored(colleague, 'assessments')).toEqual(before);

  await pressEnterOn(colleague, colleague.getByRole('button', { name: 'Start answering' }));
  await sheetIsLive(colleague);
  await expect(colleague.getByRole('heading', { name: 'Your answers' })).toBeFocused();
  const asked = await cards(colleague).evaluateAll((found) => found.map((card) => card.id));
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.every((id) => NAMED.includes(id))).toBe(true);
  await expect(level(colleague, first, 0)).not.toBeChecked();
  await choose(colleague, first, 2);
  await openNote(colleague, first);
  await note(colleague, first).fill('Tested in June.');
  await colleague.getByLabel('Your name, if you want it shown').fill('Ŵyn');
  await saved(colleague);
  expect(await violations(colleague)).toEqual([]);
  await fits(colleague);

  await colleague.reload();
  await sheetIsLive(colleague);
  await expect(level(colleague, first, 2)).toBeChecked();
  await choose(colleague, second, 'unknown');
  await saved(colleague);

  const downloading = colleague.waitForEvent('download');
  await pressEnterOn(colleague, colleague.getByRole('button', { name: 'Save your reply' }));
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^groundwork-[\p{L}\p{N}-]+-reply-pacs-manager-\d{4}-\d\d-\d\d\.json$/u);
  const read = readFileText(await textOf(download));
  if (!read.ok) throw new Error(read.why);
  const { assessment } = read.saved;
  expect(assessment.respondent).toEqual({ role: ROLE, name: 'Ŵyn' });
  expect([...assessment.only!].toSorted()).toEqual([...asked].toSorted());
  expect(assessment.answers).toEqual({ [first]: { kind: 'level', level: 2 }, [second]: { kind: 'unknown' } });
  expect(assessment.remarks).toEqual({ [first]: { note: 'Tested in June.' } });
  expect(assessment).toMatchObject({ plan: {}, ownActions: {}, requirements: {}, name: '', deployment: { network: '', dates: {} } });

  await test.step('the same link again goes on with the same answers', async () => {
    const again = await context.newPage();
    await again.goto(link);
    await expect(again.getByText('You began to answer here')).toBeVisible();
    await again.getByRole('button', { name: 'Go on', exact: true }).click();
    await sheetIsLive(again);
    await expect(level(again, first, 2)).toBeChecked();
    await again.close();
  });
  await test.step('the page alone offers to go on, and so do the list and the first page', async () => {
    const later = await context.newPage();
    await later.goto('ask.html');
    await later.getByRole('button', { name: /^Go on/ }).click();
    await sheetIsLive(later);
    await expect(level(later, first, 2)).toBeChecked();
    await later.goto('assessments.html');
    await expect(later.getByText('Questions for PACS and RIS manager')).toHaveCount(1);
    await later.goto('index.html');
    await later
      .getByRole('link', { name: /^Go on/ })
      .first()
      .click();
    await expect(later.getByRole('heading', { level: 1, name: 'Questions for you' })).toBeVisible();
    for (const name of ['questionnaire', 'results', 'plan', 'governance', 'check-answers']) {
      await later.goto(`${name}.html`);
      await expect(later.getByRole('link', { name: 'Go on with your reply' }), name).toBeVisible();
    }
    await later.close();
  });
  expect(await stored(colleague, 'assessments')).toHaveLength(2);
  expect(await stored(colleague, 'assessments')).toEqual(expect.arrayContaining([...before]));
  await context.close();
});

test('fault 57: a link that is cut, damaged, too large or of a newer version says so, changes nothing and leaves the address', async ({
  quietPage: page,
}) => {
  await page.goto('404.html');
  await store(page, given);
  const before = await stored(page, 'assessments');
  const good = (await askFragment(ask()))!;
  const packed = async (bytes: BlobPart) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return `#ask=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
  };
  for (const [fragment, says] of [
    ['#ask=', 'did not arrive whole'],
    ['#ask=%E0%A4', 'did not arrive whole'],
    ['#ask=!not*base64', 'did not arrive whole'],
    [good.slice(0, -20), 'did not arrive whole'],
    [`#ask=${'A'.repeat(300_000)}`, 'too large'],
    [await packed(new Uint8Array(50_000_000)), 'too large'],
    [await packed(JSON.stringify({ ...ask(), formatVersion: 99 })), 'newer version of Groundwork'],
    [await packed(JSON.stringify({ type: 'other' })), 'made by something else'],
    [await packed(JSON.stringify({ ...ask(), only: ['unheard-of'] })), 'asks none of these questions'],
  ] as const) {
    await page.goto('404.html');
    await page.goto(`ask.html${fragment}`);
    await expect(page.getByRole('alert').filter({ hasText: says }).filter({ hasText: 'Nothing was changed.' })).toBeVisible();
    expect(page.url()).not.toContain('#');
  }
  expect(await violations(page)).toEqual([]);
  expect(await stored(page, 'assessments')).toEqual(before);
});

test('a link opens as mail and chat programs leave it, and out of the address bar', async ({ quietPage: page }) => {
  const good = (await askFragment(ask({ trust: 'Northmoor' })))!;
  for (const link of [
    `${good}.`,
    `${good}>`,
    `${good}&utm_source=mail`,
    `${good.slice(0, 40)}\u00AD${good.slice(40, 90)} ${good.slice(90)}`,
    good.replace('#ask=', '#ask%3D'),
    good.replace('#ask=', '#Ask='),
  ]) {
    await page.goto('404.html');
    await page.goto(`ask.html${link}`);
    await expect(page.getByRole('heading', { name: '2 questions', exact: true }), link).toBeVisible();
    expect(page.url()).not.toContain('#');
  }
  await test.step('also where the page is open already', async () => {
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      `${good.replace('#ask=', '#ask%3D')}.`,
    );
    await expect(page.getByRole('heading', { name: '2 questions', exact: true })).toBeVisible();
    await expect(page).toHaveURL(/ask\.html$/);
  });
});

test('a file of questions brings answers and notes where that was chosen, and text in it stays text', async ({ quietPage: page }) => {
  const hostile = '<img src=x onerror="document.title=1">';
  await page.goto('ask.html');
  const offer = async (name: string, text: string) => page.getByLabel('Open a file of questions').setInputFiles(dataFile(name, text));
  await expect(page.getByRole('heading', { name: 'What this page is for' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await fits(page);
  await offer('assessment.json', '{"format":"groundwork-assessment","formatVersion":4}');
  await expect(page.getByRole('alert').filter({ hasText: 'is a saved assessment' })).toBeVisible();
  const sent = ask({
    trust: hostile,
    role: hostile,
    only: [first, 'unheard-of'],
    given: {
      answers: { [first]: { kind: 'level', level: 1 }, [second]: { kind: 'level', level: 3 } },
      requirements: {},
      remarks: { [first]: { note: hostile } },
    },
  });
  await offer('questions.json', askText(sent)!);
  await expect(page.getByText(hostile).first()).toBeVisible();
  await expect(page.getByText('1 answer so far, and 1 note.')).toBeVisible();
  await expect(page.getByText('Left out, because this version does not ask them: unheard-of.')).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
  await page.getByRole('button', { name: 'Start answering' }).click();
  await sheetIsLive(page);
  await expect(level(page, first, 1)).toBeChecked();
  await expect(note(page, first)).toHaveValue(hostile);
  await expect(cards(page)).toHaveCount(1);
});

test('a question alone is asked from its card; answers go along only where that is chosen', async ({ quietPage: page }) => {
  await page.goto('404.html');
  await store(page, given);
  const section = rules.questions.find(({ id }) => id === first)!.section;
  await page.goto(`${section}.html`);
  await sheetIsLive(page);
  await page.locator(`#${first}`).getByRole('link', { name: 'Ask a colleague' }).click();
  await page.getByLabel('Who do you ask?').selectOption(ROLE);
  await expect(page.getByText('1 question for: PACS and RIS manager')).toBeVisible();
  const saveFile = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file instead' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toContain('-questions-pacs-manager-');
    return JSON.parse(await textOf(download)) as Ask;
  };
  const blank = await saveFile();
  expect(blank.only).toEqual([first]);
  expect(blank.given).toBeUndefined();
  await expect(page.getByLabel('Notes and evidence')).toHaveCount(0);
  await page.getByLabel('The answers so far').check();
  const withAnswers = await saveFile();
  expect(withAnswers.given).toEqual({ answers: { [first]: given.answers[first] }, requirements: {} });
  expect(withAnswers.id).not.toBe(blank.id);
  await page.getByLabel('Notes and evidence').check();
  expect((await saveFile()).given?.remarks).toBeDefined();
});
