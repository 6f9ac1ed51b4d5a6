import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slimPdfkit } from '../../../src/build/slim-pdfkit.ts';
import { makePdf } from '../../../src/report/pdf/make-pdf.ts';
import { pdfOf } from '../../../src/report/pdf/pdf-of.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { fonts } from './fonts.ts';
import { everyBlock } from './reports.ts';
import { WorkerByHand } from '../../worker/worker-by-hand.ts';
import { bundled, WorkerWithoutNetwork } from './worker.ts';

const ADDRESS = 'https://trust.example/_astro/pdf-worker.js';
vi.mock('../../../src/report/pdf/pdf-worker.ts?worker&url', () => ({ default: './_astro/pdf-worker.js' }));
const source = await bundled(`${import.meta.dirname}/../../../src/report/pdf/pdf-worker.ts`, [slimPdfkit()]);
const KB = 1024;
const report = everyBlock();
const noReport = { ...report, made: 'never' } as Report;
const created: string[] = [];
const trustedTypes = {
  createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => {
    created.push(name);
    return rules;
  },
};

afterEach(() => vi.unstubAllGlobals());

describe('the script of the worker', () => {
  test('is within its budget: 180 KB of script and 70 KB of fonts, compressed', () => {
    const withoutFonts = source.replace(/base64,[\w+/=]{1000,}/g, '');
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(size(withoutFonts)).toBeLessThanOrEqual(180 * KB);
    expect(size(source) - size(withoutFonts)).toBeLessThanOrEqual(70 * KB);
    expect(size(withoutFonts)).toBeGreaterThan(100 * KB);
  });

  test('asks for nothing from outside', () => {
    expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|importScripts|import\.meta|new Function\b|\beval\(/);
  });
});

describe('in a worker', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', WorkerWithoutNetwork);
    vi.stubGlobal('window', { trustedTypes });
    vi.stubGlobal('document', { baseURI: 'https://trust.example/plan.html' });
    WorkerWithoutNetwork.ended = 0;
    WorkerWithoutNetwork.scripts = new Map([[ADDRESS, source]]);
  });

  test('makes a PDF, tells how far it is, and ends the worker', async () => {
    const shares: number[] = [];
    const { blob, replaced } = await makePdf(report, { onProgress: (share) => shares.push(share) });
    expect(blob.type).toBe('application/pdf');
    expect(await blob.slice(0, 8).text()).toBe('%PDF-1.7');
    expect(replaced).toEqual([]);
    expect(shares.at(-1)).toBe(1);
    expect(WorkerWithoutNetwork.ended).toBe(1);
  });

  test('creates the policy of the site once, however many it makes', async () => {
    await makePdf(report);
    await makePdf(report);
    expect(created).toEqual(['groundwork-worker']);
  });

  test('stops when it is cancelled, before or in the midst', async () => {
    const before = AbortSignal.abort();
    await expect(makePdf(report, { signal: before })).rejects.toMatchObject({ name: 'AbortError' });
    const stop = new AbortController();
    const made = makePdf(report, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerWithoutNetwork.ended).toBe(1);
  });

  test('says in words why it failed', async () => {
    await expect(makePdf(noReport)).rejects.toThrow(/^The PDF could not be made: ./);
    expect(WorkerWithoutNetwork.ended).toBe(1);
  });
});

describe.each([
  ['workers are absent', () => vi.stubGlobal('Worker', undefined)],
  ['a worker is refused', () => setTimeout(() => WorkerByHand.made[0]?.fails())],
  [
    'the script of the worker is missing',
    () => {
      vi.stubGlobal('Worker', WorkerWithoutNetwork);
      WorkerWithoutNetwork.scripts = new Map();
    },
  ],
])('where %s', (_, hold) => {
  beforeEach(() => {
    vi.stubGlobal('Worker', WorkerByHand);
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', { baseURI: 'https://trust.example/plan.html' });
    WorkerByHand.made = [];
    hold();
  });

  test('makes the same PDF on the thread of the page', async () => {
    const shares: number[] = [];
    const { blob } = await makePdf(report, { onProgress: (share) => shares.push(share) });
    const { bytes } = await pdfOf(report, fonts);
    expect(Buffer.from(await blob.arrayBuffer()).equals(bytes)).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });

  test('rejects as in a worker', async () => {
    await expect(makePdf(noReport)).rejects.toThrow(/^The PDF could not be made: ./);
    await expect(makePdf(report, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('with a worker that says nothing of use', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', WorkerByHand);
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', { baseURI: 'https://trust.example/plan.html' });
    WorkerByHand.made = [];
  });

  test('stops at once when it is cancelled, while the worker is still waited for', async () => {
    const stop = new AbortController();
    const made = makePdf(report, { signal: stop.signal });
    stop.abort();
    await expect(made).rejects.toMatchObject({ name: 'AbortError' });
    expect(WorkerByHand.made.map(({ ended }) => ended)).toEqual([true]);
  });

  test('says that the browser gave no reason, where it ends in the midst without one', async () => {
    const made = makePdf(report);
    WorkerByHand.made[0]!.says('ready');
    setTimeout(() => WorkerByHand.made[0]!.fails());
    await expect(made).rejects.toThrow('The PDF could not be made: the browser did not say why.');
  });
});
