import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Assessment } from '../../src/core/answers.ts';
import { encode } from '../../src/save/format/encode.ts';
import { assessmentOf, type Respondent } from '../../src/save/format/respondent.ts';

/* What a browser holds before a test begins, and what it holds after. The page must be on the site already. */

export const TODAY = '2026-11-24';

const { version: BANK_VERSION } = parse(readFileSync(`${import.meta.dirname}/../../questions/bank.yaml`, 'utf8')) as { version: string };

/** A respondent of test/respondents as an assessment. */
export function respondent(name: string, today = TODAY): Assessment {
  const written = parse(readFileSync(`${import.meta.dirname}/../respondents/${name}.yaml`, 'utf8')) as Respondent;
  return assessmentOf(written, name, today);
}

/** Stores an assessment as the site would have, and makes it the one that this tab has open. */
export async function store(page: Page, assessment: Assessment, revision = 1, bankVersion = BANK_VERSION): Promise<void> {
  const text = encode({ assessment, revision, savedAt: '2026-11-24T09:00:00.000Z', bankVersion });
  await storeRaw(page, { id: assessment.id, revision, text });
}

/** Stores any value under assessments, readable or not, and makes it the one that this tab has open. */
export async function storeRaw(page: Page, value: { readonly id: string; readonly [key: string]: unknown }): Promise<void> {
  await page.evaluate(async (record) => {
    const name = `groundwork:${location.pathname.replace(/[^/]*$/, '')}`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name, 2);
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('assessments', { keyPath: 'id' });
        opening.result.createObjectStore('previous', { keyPath: 'id' });
        opening.result.createObjectStore('setAside', { autoIncrement: true });
        opening.result.createObjectStore('files');
      });
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const transaction = database.transaction('assessments', 'readwrite');
    transaction.objectStore('assessments').put(record);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
    sessionStorage.setItem(`${name}:current`, record.id);
  }, value);
}

/** Everything that the browser holds in one object store. */
export async function stored(page: Page, name: 'assessments' | 'previous' | 'setAside'): Promise<readonly unknown[]> {
  return page.evaluate(async (storeName) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(`groundwork:${location.pathname.replace(/[^/]*$/, '')}`);
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
    });
    const reading = database.transaction(storeName).objectStore(storeName).getAll();
    const values = await new Promise<readonly unknown[]>((resolve) => reading.addEventListener('success', () => resolve(reading.result)));
    database.close();
    return values;
  }, name);
}
