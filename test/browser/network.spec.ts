import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeForFile } from '../../src/save/format/encode.ts';
import { rules } from '../rules-of-the-bank.ts';
import { filesOfTrusts, PRIVATE } from '../trusts/of-network.ts';
import { onDisk } from '../trusts/on-disk.ts';
import { wordsOfPdf } from './pdf.ts';
import { violations } from './axe.ts';
import { openEverything } from './sight.ts';
import { dataFile, expect, isLive, pressEnterOn, tabTo, test } from './site.ts';

const FILES = filesOfTrusts(rules, 12);
const trusts = FILES.map(({ name, text }) => dataFile(name, text));

/** Adds files through the field, as a person who chooses them. */
async function add(page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void> {
  await isLive(page);
  await page.getByLabel('Files of trusts').setInputFiles(files);
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  await openEverything(page);
  return violations(page);
}

/** Presses Enter on a button and reads the file that it hands over. */
async function taken(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await pressEnterOn(page, page.getByRole('button', { name, exact: true }));
  const file = await downloading;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function textOfPdf(page: Page): Promise<string> {
  const { bytes } = await taken(page, 'PDF');
  return (await wordsOfPdf(bytes)).flat().join(' ');
}

test('twelve trusts come to a network plan and to every file, by keyboard alone, and axe finds nothing', async ({ quietPage: page }) => {
  test.slow();
  await page.goto('assessments.html');
  await pressEnterOn(page, page.getByRole('link', { name: 'For network leads: see many trusts side by side' }));
  // The dialogue of the browser that chooses files cannot be driven: what it hands over is.
  await add(page, trusts);
  await expect(page.getByText('12 files read.')).toBeVisible();
  await expect(page.getByLabel('Files of trusts')).toBeFocused();

  await test.step('they stand in order of name, in a real table', async () => {
    const rows = await page.locator('.gw-heat tbody th').allTextContents();
    expect(rows).toEqual(FILES.map(({ trust }) => trust).toSorted());
    await tabTo(page, page.getByRole('radio', { name: 'Sections' }));
    for (const view of ['Gates', 'Barriers', 'Facilitators', 'Questions: Governance']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: view })).toBeChecked();
      await expect(page.getByRole('table', { name: view }).first()).toBeVisible();
    }
    const head = page.getByRole('table', { name: 'Questions: Governance' }).getByRole('columnheader');
    await expect(head).toHaveCount(1 + rules.questions.filter(({ section }) => section === 'governance').length);
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('an action goes into the network plan', async () => {
    const adopt = page.getByRole('checkbox', { name: /^Take into the network plan/ }).first();
    await tabTo(page, adopt);
    await page.keyboard.press('Space');
    await expect(adopt).toBeChecked();
    const plan = page.getByRole('region', { name: 'Network plan' });
    await tabTo(page, plan.getByLabel('Owner'));
    await page.keyboard.type('Network manager');
    await tabTo(page, plan.getByLabel('Due date'));
    await page.keyboard.type('02022027');
    await tabTo(page, plan.getByLabel('Note'));
    await page.keyboard.type(`Begin with ${FILES[0]!.trust}`);
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('the network file can be opened again beside the files', async () => {
    const file = await taken(page, 'Save the network file');
    expect(file.name).toMatch(/^groundwork-network-\d{4}-\d\d-\d\d\.json$/);
    for (const secret of PRIVATE) expect(file.bytes.toString()).not.toContain(secret);
    await page.reload();
    await add(page, [dataFile(file.name, file.bytes.toString()), ...trusts]);
    await expect(page.getByText('13 files read.')).toBeVisible();
    const plan = page.getByRole('region', { name: 'Network plan' });
    await expect(plan.getByLabel('Owner')).toHaveValue('Network manager');
    await expect(plan.getByLabel('Due date')).toHaveValue('2027-02-02');
  });

  await test.step('with names the workbook, the rows and the PDF hold what they say and nothing that is private', async () => {
    const excel = await taken(page, 'Excel');
    const sheets = Object.values(unzipSync(excel.bytes))
      .map((part) => strFromU8(part))
      .join('');
    expect(sheets).toContain('Network manager');
    const csv = await taken(page, 'CSV');
    const rows: Record<string, string>[] = parse(csv.bytes.toString(), { columns: true });
    expect(rows).toHaveLength(12 * rules.questions.length);
    const pdf = await textOfPdf(page);
    for (const all of [sheets, csv.bytes.toString(), pdf]) {
      for (const secret of PRIVATE) expect(all).not.toContain(secret);
      expect(all).toContain('Alderbrook Hospitals');
    }
  });

  await test.step('with letters nothing holds the name of a trust: not the page, not a file', async () => {
    await tabTo(page, page.getByRole('checkbox', { name: 'Show letters instead of names' }));
    await page.keyboard.press('Space');
    const excel = await taken(page, 'Excel');
    const sheets = Object.values(unzipSync(excel.bytes))
      .map((part) => strFromU8(part))
      .join('');
    const csv = (await taken(page, 'CSV')).bytes.toString();
    const pdf = await textOfPdf(page);
    await pressEnterOn(page, page.locator('summary', { hasText: 'Show 13 files' }));
    await expect(page.getByRole('rowheader', { name: 'File 13', exact: true })).toBeVisible();
    const shown = await page.locator('main').innerText();
    for (const all of [sheets, csv, pdf, shown]) {
      expect(all).toContain('Trust A');
      for (const { trust, name } of FILES) {
        expect(all).not.toContain(trust);
        expect(all).not.toContain(name);
      }
    }
  });
});

test('every file is named with what was done with it, and the rest go on', async ({ quietPage: page }) => {
  await page.goto('network.html');
  const [first, second, third, fourth] = FILES;
  const saved = (assessment: typeof first, more: object) =>
    encodeForFile({
      assessment: assessment!.assessment,
      revision: 1,
      savedAt: '2026-11-24T09:00:00.000Z',
      bankVersion: rules.version,
      ...more,
    });
  const person = { role: 'ig', name: '', revision: 1, at: '2026-11-24T09:00:00.000Z', answers: {}, requirements: {}, remarks: {} };
  const as = (more: object) => saved({ ...third!, assessment: { ...third!.assessment, ...more } }, {});
  await add(page, [
    dataFile('first.json', first!.text),
    dataFile('newer.json', saved(first, { revision: 50 })),
    dataFile('second.json', second!.text),
    dataFile('again.json', saved({ ...second!, assessment: { ...second!.assessment, id: 'another' } }, {})),
    dataFile('quick.json', as({ id: 'quick', kind: 'quick' })),
    dataFile('example.json', as({ id: 'example', fictional: true })),
    dataFile('bank.json', saved(fourth, { bankVersion: '1.0.0' })),
    dataFile('empty.json', ''),
    dataFile('broken.json', fourth!.text.slice(0, 900)),
    dataFile('other.json', '{"type":"excalidraw"}'),
    dataFile('reply.json', as({ id: 'reply', only: ['approval-route'] })),
    dataFile(
      'together.json',
      as({ id: 'together', deployment: { ...third!.assessment.deployment, trust: 'Zeal' }, contributions: { one: person } }),
    ),
    dataFile('large.json', Buffer.alloc(3_000_000, 'x')),
  ]);
  await expect(page.getByText('8 files read, 5 left out.')).toBeVisible();
  await page.getByText('Show 13 files').click();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}\\.json`) });
  for (const [name, says] of [
    ['first', 'the newest revision is kept, and this is not it'],
    ['newer', 'this is the newest revision, and it is kept'],
    ['second', 'both are shown, numbered'],
    ['again', 'both are shown, numbered'],
    ['quick', 'Quick check'],
    ['example', 'Fictional example'],
    ['bank', 'Made with version 1.0.0 of the questions'],
    ['empty', 'the file is empty'],
    ['broken', 'it cannot be read as an assessment'],
    ['other', 'it was made by something else'],
    ['large', 'too large'],
    ['reply', 'Set aside: an answer of one colleague to some questions'],
    ['together', 'Read.'],
  ] as const)
    await expect(row(name)).toContainText(says);
  const map = page.locator('.gw-heat tbody th');
  await expect(map).toHaveCount(7);
  await expect(map.filter({ hasText: '(quick check)' })).toHaveCount(1);
  await expect(map.filter({ hasText: '(fictional)' })).toHaveCount(1);

  await test.step('a trust can be taken out again, and the others stay', async () => {
    await row('bank')
      .getByRole('button', { name: /^Take out/ })
      .click();
    await expect(page.getByText(`${fourth!.trust} was taken out.`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What was done with each file' })).toBeFocused();
    await expect(map).toHaveCount(6);
  });
});

test('cancelling leaves what was there before, and the page answers while files are read', async ({ quietPage: page }) => {
  await page.goto('network.html');
  await add(page, trusts.slice(0, 3));
  await expect(page.getByText('3 files read.')).toBeVisible();
  const many = onDisk(mkdtempSync(join(tmpdir(), 'groundwork-network-')), filesOfTrusts(rules, 1001, 2));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await add(page, many);
  await expect(page.getByRole('progressbar', { name: 'Files read' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Cancelled. The page is as it was before.')).toBeVisible();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page.locator('.gw-heat tbody th')).toHaveCount(3);
  await add(page, many);
  await expect(page.getByText('1000 files read, 1 left out.')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.gw-heat tbody th')).toHaveCount(1003, { timeout: 60_000 });

  // Twenty are seen at once; the others open, and are on paper.
  await expect(page.locator('.gw-heat:visible')).toHaveCount(1);
  await pressEnterOn(page, page.locator('summary', { hasText: /^Trusts 21 to 40 of 1003: / }));
  await expect(page.getByRole('table', { name: 'Sections, trusts 21 to 40 of 1003' })).toBeVisible();
});

test('files can be dropped anywhere on the page', async ({ quietPage: page }) => {
  await page.goto('network.html');
  await isLive(page);
  const data = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name, { type: 'application/json' }));
      return transfer;
    },
    FILES.map(({ name, text }) => ({ name, text })),
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByText('12 files read.')).toBeVisible();
});

test('nothing of a file is stored in the browser', async ({ quietPage: page }) => {
  await page.goto('network.html');
  await add(page, trusts);
  await expect(page.getByText('12 files read.')).toBeVisible();
  const kept = await page.evaluate(async () => [
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
  ]);
  for (const store of kept) expect(store).not.toMatch(/Alderbrook|groundwork/i);
});

test('leaving the page is asked about only while the plan is in no file', async ({ quietPage: page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('network.html');
  await add(page, trusts);
  await page.getByText('12 files read.').click();
  await page.reload();
  expect(asked).toEqual([]);
  await add(page, trusts);
  await page
    .getByRole('checkbox', { name: /^Take into the network plan/ })
    .first()
    .click();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
