import { askFragment, readFragment } from '../../src/save/asking/link.ts';
import { bank, rules } from '../rules-of-the-bank.ts';
import { NAMED, questionIds, first, second, given, ask, cards, textOf, fits } from './asked.ts';
import { violations } from './axe.ts';
import { print, widerThanTheSheet } from './print.ts';
import { choose, note, openNote } from './sheet.ts';
import { expect, pressEnterOn, saved, sheetIsLive, tabTo, test } from './site.ts';
import { store, stored } from './stored.ts';

/* Links that are large, hostile, long or half beside the point, and a reply on paper. */

test('fault 57: a link of 100 KB with markup in its texts and a role that nobody knows is read as text, and leaves what was there', async ({
  quietPage: page,
}) => {
  await page.goto('404.html');
  await store(page, given);
  const before = await stored(page, 'assessments');
  const markup = '<script>document.title = "taken over"</script>';
  // Letters that do not repeat cannot be made shorter.
  const random = (length: number) =>
    Buffer.from(crypto.getRandomValues(new Uint8Array(length)))
      .toString('base64')
      .slice(0, length);
  const notes = Object.fromEntries(questionIds.slice(0, 50).map((id) => [id, { note: markup + random(2800) }]));
  const only = Object.keys(notes);
  const fragment = (await askFragment(
    ask({ trust: markup, tool: markup, role: 'astronaut', only, given: { answers: {}, requirements: {}, remarks: notes } }),
  ))!;
  expect(fragment.length).toBeGreaterThan(100 * 1024);
  await page.goto(`ask.html${fragment}`);
  await expect(page.getByText('astronaut', { exact: true })).toBeVisible();
  await expect(page.getByText(markup, { exact: true })).toHaveCount(2);
  expect(page.url()).not.toContain('#');
  await expect(page).toHaveTitle(/^Questions for you/);
  expect(await page.evaluate(() => [...document.scripts].filter((one) => one.textContent.includes('taken over')).length)).toBe(0);
  await page.getByRole('button', { name: 'Start answering' }).click();
  await sheetIsLive(page);
  const [shown] = await cards(page).evaluateAll((found) => found.map((card) => card.id));
  await expect(note(page, shown!)).toHaveValue(notes[shown!]!.note);
  await saved(page);
  await expect(page).toHaveTitle(/^Questions for you/);
  expect(await stored(page, 'assessments')).toHaveLength(2);
  expect(await stored(page, 'assessments')).toEqual(expect.arrayContaining([...before]));
});

test('what the facts of a deployment leave out is named and not counted; a link of which nothing is left says so', async ({
  quietPage: page,
}) => {
  const away = rules.questions.find(({ askWhen }) => askWhen !== undefined && given.deployment.facts[askWhen] === false)!.id;
  const title = bank.sections.flatMap(({ questions }) => questions).find(({ id }) => id === away)!.title;
  await page.goto(`ask.html${await askFragment(ask({ only: [first, away] }))}`);
  await expect(page.getByRole('heading', { name: '1 question', exact: true })).toBeVisible();
  await expect(page.getByText(`Left out, because they do not apply to this deployment: ${title}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Start answering' }).click();
  await expect(page.getByText('0 of 1 answered')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await page.goto('404.html');
  await page.goto(`ask.html${await askFragment(ask({ only: [away] }))}`);
  await expect(page.getByRole('alert').filter({ hasText: 'None of these questions applies to this deployment.' })).toBeVisible();
});

test('a link that mail programs may cut says so once, and the file is offered first, by keyboard', async ({ quietPage: page }) => {
  const letters = Array.from({ length: 1200 }, (_, at) => `word${(at * 7919) % 10007}`).join(' ');
  await page.goto('404.html');
  await store(page, { ...given, fictional: false, remarks: { [first]: { note: letters } } });
  await page.goto(`ask-a-colleague.html#for=${first}`);
  await tabTo(page, page.getByLabel('Who do you ask?'));
  await page.keyboard.type('PACS and RIS');
  const link = page.getByLabel('Link to the questions');
  const warning = page.getByRole('status').filter({ hasText: 'The link has more than 2,000 characters.' });
  await expect(link).toHaveValue(/#ask=/);
  await expect(warning).toBeHidden();
  const carried = async () => {
    await expect(link).toHaveValue(/#ask=/);
    const read = await readFragment((await link.inputValue()).replace(/^.*(?=#ask=)/, ''));
    if (!read.ok) throw new Error(read.why);
    return read.ask;
  };
  expect(JSON.stringify(await carried())).not.toContain('word7919');
  await tabTo(page, page.getByLabel('The answers so far'));
  await page.keyboard.press('Space');
  await expect.poll(async () => (await carried()).given?.remarks).toBeUndefined();
  await tabTo(page, page.getByLabel('Notes and evidence'));
  await page.keyboard.press('Space');
  await expect(warning).toBeVisible();
  expect((await carried()).given?.remarks).toEqual({ [first]: { note: letters } });
  expect((await link.inputValue()).length).toBeGreaterThan(2000);
  await expect(link).toHaveAccessibleDescription(/a file is safer/);
  expect(await violations(page)).toEqual([]);
  await fits(page);
  const downloading = page.waitForEvent('download');
  await pressEnterOn(page, page.getByRole('button', { name: 'Save as a file instead' }));
  expect(JSON.parse(await textOf(await downloading))).toMatchObject({ given: { remarks: { [first]: { note: letters } } } });
  await tabTo(page, page.getByLabel('Notes and evidence'));
  await page.keyboard.press('Space');
  await expect(warning).toBeHidden();
});

test('a reply on paper has every question with its answer and all that was written, whole, and nothing that only a screen can use', async ({
  quietPage: page,
}) => {
  const long = Array.from({ length: 250 }, (_, at) => `finding${at}`).join(' ');
  const [third] = NAMED.filter((id) => questionIds.includes(id) && rules.questions.find((one) => one.id === id)?.mayNotApply).slice(2);
  await page.goto(`ask.html${await askFragment(ask({ only: NAMED }))}`);
  await page.getByRole('button', { name: 'Start answering' }).click();
  await sheetIsLive(page);
  await choose(page, first, 2);
  await openNote(page, first);
  await note(page, first).fill(long);
  await page.locator(`#${first}--evidence`).fill(`https://intranet.example/${'a'.repeat(150)}`);
  await choose(page, second, 'unknown');
  await choose(page, third!, 'notApplicable');
  await page.locator(`#${third} [data-field=reason]`).fill('There is one site.');
  await page.getByLabel('Your name, if you want it shown').fill('Ŵyn');
  await saved(page);
  const asked = await cards(page).evaluateAll((found) => found.map((card) => (card as HTMLElement).dataset['title'] ?? ''));
  const chosen = await page.locator(`label[for="${first}-2"] span`).last().innerText();
  const { pages } = await print(page);
  const paper = pages.flat().join(' ');
  for (const says of [...asked, `Level 2: ${chosen}`, long, 'I do not know', 'Why it does not apply There is one site.', 'Answered by Ŵyn'])
    expect(paper).toContain(says);
  expect(paper.replaceAll(' ', '')).toContain(`https://intranet.example/${'a'.repeat(150)}`);
  expect(paper).toContain(`3 of ${asked.length} questions`);
  expect(paper.match(/Not answered yet/g)).toHaveLength(asked.length - 3);
  for (const furniture of ['Add a note', 'Why we ask', 'Save your reply', 'Clear this answer', 'Who would know'])
    expect(paper).not.toContain(furniture);
  expect(pages.length).toBeLessThan(7);
  expect(await widerThanTheSheet(page)).toEqual([]);
});
