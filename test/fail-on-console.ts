import { afterEach, beforeEach, expect, vi } from 'vitest';

/* Code that is tested prints nothing: what a person must know is returned or thrown. */

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method).mockImplementation(() => undefined);
});

afterEach(() => {
  const printed = METHODS.flatMap((method) => vi.mocked(console[method]).mock.calls.map((call) => [method, ...call]));
  vi.restoreAllMocks();
  expect(printed).toEqual([]);
});
