import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startWorker } from '../../src/worker/start-worker.ts';
import { WorkerByHand } from './worker-by-hand.ts';

const ADDRESS = './_astro/worker.js';
const MINUTE = 60_000;

beforeEach(() => {
  vi.stubGlobal('Worker', WorkerByHand);
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { baseURI: 'https://trust.example/groundwork/plan.html#decide' });
  vi.useFakeTimers();
  WorkerByHand.made = [];
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const one = () => WorkerByHand.made[0]!;

test('a worker is given once it has its script, however long a slow line takes for it', async () => {
  const starting = startWorker(ADDRESS);
  one().says('started');
  await vi.advanceTimersByTimeAsync(MINUTE / 2);
  one().says('ready');
  expect(await starting).toBe(one());
  expect(one().ended).toBe(false);
});

test('a worker imports its script from where the page is, at whatever path of whatever host', async () => {
  const starting = startWorker(ADDRESS);
  expect(await resolveObjectURL(one().url)!.text()).toContain('import("https://trust.example/groundwork/_astro/worker.js")');
  one().fails();
  await starting;
});

test('a slow computer has time to start one', async () => {
  const starting = startWorker(ADDRESS);
  await vi.advanceTimersByTimeAsync(10_000);
  one().says('started');
  one().says('ready');
  expect(await starting).toBe(one());
});

test('a worker that was given is not ended later', async () => {
  const starting = startWorker(ADDRESS);
  one().says('started');
  one().says('ready');
  await starting;
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(one().ended).toBe(false);
});

describe('none is given, and none is left running', () => {
  test('where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(await startWorker(ADDRESS)).toBeNull();
  });

  test('where making one throws', async () => {
    vi.stubGlobal('Worker', function refused() {
      throw new DOMException('', 'SecurityError');
    });
    expect(await startWorker(ADDRESS)).toBeNull();
  });

  test('where the rules of the host refuse the policy that makes its address', async () => {
    vi.stubGlobal('window', {
      trustedTypes: {
        createPolicy: () => {
          throw new TypeError('Policy "groundwork-worker" disallowed.');
        },
      },
    });
    expect(await startWorker(ADDRESS)).toBeNull();
  });

  test('where it is refused, which a browser tells with an event without a message', async () => {
    const starting = startWorker(ADDRESS);
    one().fails();
    expect(await starting).toBeNull();
    expect(one().ended).toBe(true);
  });

  test('where its script is missing', async () => {
    const starting = startWorker(ADDRESS);
    one().says('started');
    one().says('Failed to fetch dynamically imported module');
    expect(await starting).toBeNull();
    expect(one().ended).toBe(true);
  });

  test('where it never says a word', async () => {
    const starting = startWorker(ADDRESS);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await starting).toBeNull();
    expect(one().ended).toBe(true);
  });

  test('where it starts, and its script never comes', async () => {
    const starting = startWorker(ADDRESS);
    one().says('started');
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(await starting).toBeNull();
    expect(one().ended).toBe(true);
  });

  test('where the person no longer wants it', async () => {
    const stop = new AbortController();
    const starting = startWorker(ADDRESS, stop.signal);
    one().says('started');
    stop.abort();
    expect(await starting).toBeNull();
    expect(one().ended).toBe(true);
  });
});
