import type { Page } from '@playwright/test';
import { ftruncateSync, closeSync, openSync } from 'node:fs';
import { encodeForFile } from '../../../src/save/format/encode.ts';
import { expect, saved, sheetIsLive, test } from '../site.ts';
import { choose, level, note, openNote } from '../sheet.ts';
import { respondent, stored } from '../stored.ts';

/* Files are hostile until they have passed, and never cost what is here. */

const open = (page: Page) => page.getByLabel('Open a saved file');
const offer = (page: Page, name: string, buffer: Buffer) => open(page).setInputFiles({ name, mimeType: 'application/json', buffer });

async function answerOne(page: Page): Promise<void> {
  await page.goto('governance.html');
  await sheetIsLive(page);
  await choose(page, 'accountable-leads', 1);
  await saved(page);
}

async function downloaded(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  const parts: Buffer[] = [];
  for await (const part of await (await downloading).createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test('fault 45: what is no assessment is refused by name, and what is here stays', async ({ quietPage: page }) => {
  await answerOne(page);
  const good = await downloaded(page);
  await saved(page);
  const before = await stored(page, 'assessments');
  await page.goto('index.html');
  for (const [name, buffer, says] of [
    ['nothing.json', Buffer.alloc(0), 'This file is empty'],
    ['one.json', Buffer.from('{'), 'This file cannot be read as an assessment'],
    ['mark.json', Buffer.from('\uFEFF'), 'This file is empty'],
    ['utf-16.json', Buffer.from(good.toString(), 'utf16le'), 'This file cannot be read as an assessment'],
    ['binary.json', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 256)), 'This file cannot be read as an assessment'],
    ['renamed.xlsx.json', Buffer.from('PK\u0003\u0004\u0014\u0000'), 'This file cannot be read as an assessment'],
    ['renamed.pdf.json', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'This file cannot be read as an assessment'],
    ['other.json', Buffer.from('{"type":"excalidraw","version":2}'), 'This file was made by something else'],
    ['newer.json', Buffer.from('{"format":"groundwork-assessment","formatVersion":99}'), 'made with a newer version of Groundwork'],
  ] as const) {
    await offer(page, name, buffer);
    await expect(page.getByRole('alert').filter({ hasText: says })).toContainText('Nothing was changed.');
  }
  expect(await stored(page, 'assessments')).toEqual(before);
});

test('fault 46: a file of 5.1 MB and one of 200 MB are refused by their size, unread, and the page stays quick', async ({
  quietPage: page,
}, info) => {
  await page.goto('index.html');
  await page.evaluate(() => {
    Blob.prototype.text = async () => {
      throw new Error('The file was read.');
    };
  });
  for (const size of [5_100_000, 200_000_000]) {
    const path = info.outputPath(`${size}.json`);
    const file = openSync(path, 'w');
    ftruncateSync(file, size);
    closeSync(file);
    await open(page).setInputFiles(path);
    await expect(page.getByRole('alert').filter({ hasText: 'This file is too large' })).toBeVisible();
    await page.getByLabel('Keep nothing in this browser').check();
    await page.getByLabel('Keep nothing in this browser').uncheck();
  }
});

const HOSTILE = '<img src=x onerror="document.title=1"></script><script>document.title=2</script> javascript:alert(1) \u202Egnp.exe =cmd|x';

test('fault 50: markup, script, links and turned-round text are shown as text everywhere', async ({ quietPage: page }) => {
  const example = respondent('worked-example');
  const hostile = {
    ...example,
    id: 'hostile',
    name: HOSTILE,
    deployment: { ...example.deployment, trust: HOSTILE, tool: HOSTILE, useCase: HOSTILE, network: HOSTILE },
    answers: {
      ...example.answers,
      'result-before-reading': { kind: 'notApplicable', reason: HOSTILE } as const,
      [HOSTILE.slice(0, 50)]: { kind: 'unknown' } as const,
    },
    remarks: { 'accountable-leads': { note: HOSTILE, evidence: 'javascript:alert(1)' } },
    plan: { 'accountable-leads': { owner: HOSTILE } },
  };
  const text = encodeForFile({ assessment: hostile, revision: 1, savedAt: '2026-11-24T09:00:00.000Z', bankVersion: '0.9.0' });
  await page.goto('index.html');
  await offer(page, '\u202Enosj.<b>.json', Buffer.from(text));
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  for (const name of ['index', 'assessments', 'about-your-deployment', 'questionnaire', 'governance', 'check-answers', 'results', 'plan']) {
    await page.goto(`${name}.html`);
    const title = await page.title();
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toBe(title);
    expect(await page.locator('main img, main script[src], a[href^="javascript:"]').count(), name).toBe(0);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('main script')].some((script) => script.textContent.includes('title=2'))),
    ).toBe(false);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).toContain('<img src=x onerror');
  await page.emulateMedia({ media: 'screen' });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^groundwork-[\p{L}\p{N}-]+\.json$/u);
});

test('fault 51: a file over existing work asks first, names both, keeps a backup, and can be undone', async ({ quietPage: page }) => {
  await answerOne(page);
  const file = await downloaded(page);
  await choose(page, 'accountable-leads', 3);
  await choose(page, 'approval-route', 2);
  await saved(page);
  await page.goto('index.html');
  await offer(page, 'copy.json', file);
  const asks = page.getByRole('status').filter({ hasText: 'This assessment is here already, in another state' });
  await expect(asks).toContainText(/In the file\s*Assessment without a trust name, saved on .*, 1 answer/);
  await expect(asks).toContainText(/In this browser\s*Assessment without a trust name, saved on .*, 2 answers/);

  await test.step('put in its place, what was here is kept under another name', async () => {
    await page.getByRole('button', { name: 'Put the file in its place' }).click();
    await expect(page.getByText(/That is kept as "Assessment without a trust name \(before a file, saved/)).toBeVisible();
    expect(await stored(page, 'assessments')).toHaveLength(2);
    expect(JSON.stringify(await stored(page, 'assessments'))).toContain('before a file');
  });
  await test.step('and put back', async () => {
    await page.getByRole('button', { name: 'Put it back' }).click();
    await expect(page.getByText('It is as it was before.')).toBeVisible();
    expect(await stored(page, 'assessments')).toHaveLength(1);
    await page.goto('governance.html');
    await expect(level(page, 'accountable-leads', 3)).toBeChecked();
    await expect(level(page, 'approval-route', 2)).toBeChecked();
  });
  await test.step('or opened beside it, both are there', async () => {
    await page.goto('index.html');
    await offer(page, 'copy.json', file);
    await page.getByRole('button', { name: 'Open the file beside it' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
    await page.goto('assessments.html');
    await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(2);
  });
});

test('fault 52: a file not opened after all, the same file twice, and a picker that was closed change nothing', async ({
  quietPage: page,
}) => {
  await answerOne(page);
  const file = await downloaded(page);
  await choose(page, 'accountable-leads', 3);
  await saved(page);
  const before = await stored(page, 'assessments');
  await page.goto('index.html');
  for (let time = 0; time < 2; time += 1) {
    await offer(page, 'copy.json', file);
    await page.getByRole('button', { name: 'Do not open it' }).click();
    await expect(page.getByText('This assessment is here already')).toBeHidden();
  }
  await open(page).setInputFiles([]);
  expect(await stored(page, 'assessments')).toEqual(before);
  await expect(open(page)).toBeEnabled();
});

test('fault 54: with downloads blocked, nothing claims that a file was downloaded, and the text can be copied', async ({
  quietPage: page,
}) => {
  await answerOne(page);
  await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => undefined));
  await page.getByRole('button', { name: 'Download a copy of this assessment' }).click();
  await expect(page.getByText(/A copy was handed to the browser at .*: check that it is in your downloads\./)).toBeVisible();
  await expect(page.getByText(/downloaded at/i)).toHaveCount(0);
  await page.getByText('No file arrived?').click();
  const text = await page.getByLabel('The assessment as text').inputValue();
  await page.goto('assessments.html');
  await page.getByRole('button', { name: /^Remove Assessment/ }).click();
  await offer(page, 'pasted.json', Buffer.from(text));
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('governance.html');
  await expect(level(page, 'accountable-leads', 1)).toBeChecked();
});

test('a file dropped on the first page opens', async ({ quietPage: page }) => {
  await answerOne(page);
  const text = (await downloaded(page)).toString();
  await page.goto('assessments.html');
  await page.getByRole('button', { name: /^Remove Assessment/ }).click();
  await page.goto('index.html');
  // Before its script has come, the browser itself takes what is dropped.
  await expect(page.getByLabel('Keep nothing in this browser')).toBeEnabled();
  const data = await page.evaluateHandle((json) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([json], 'copy.json', { type: 'application/json' }));
    return transfer;
  }, text);
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByRole('heading', { level: 1, name: 'Questions' })).toBeVisible();
  await page.goto('governance.html');
  await expect(level(page, 'accountable-leads', 1)).toBeChecked();
});

test('a file keeps saving itself, also after a reload, and leaves alone what somebody else has changed', async ({ page }) => {
  // The picker cannot be driven: it hands out a file of the browser's own, which is written and remembered in the same way.
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('shared.json', { create: true }),
    });
  });
  const onDisk = () =>
    page.evaluate(async () => (await (await (await navigator.storage.getDirectory()).getFileHandle('shared.json')).getFile()).text());
  await answerOne(page);
  await page.getByRole('button', { name: 'Keep saving to a file' }).click();
  await expect(page.getByText(/^Saved to shared\.json at/)).toBeVisible();
  await openNote(page, 'accountable-leads');
  await note(page, 'accountable-leads').fill('Goes to the file by itself.');
  await expect.poll(onDisk).toContain('Goes to the file by itself.');
  await expect(page.getByText(/Nothing has changed since your last file/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Every change goes to shared.json too.')).toBeVisible();
  await openNote(page, 'accountable-leads');
  await note(page, 'accountable-leads').fill('And after a reload.');
  await expect.poll(onDisk).toContain('And after a reload.');

  await page.evaluate(async () => {
    const writable = await (await (await navigator.storage.getDirectory()).getFileHandle('shared.json')).createWritable();
    await writable.write('theirs');
    await writable.close();
  });
  await note(page, 'accountable-leads').fill('Not over theirs.');
  await expect(page.getByText(/^Not saved to shared\.json, because somebody else has changed it/)).toBeVisible();
  expect(await onDisk()).toBe('theirs');
  await page.getByRole('button', { name: 'Stop saving to this file' }).click();
  await expect(page.getByRole('button', { name: 'Keep saving to a file' })).toBeVisible();
});
