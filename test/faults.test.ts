import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* Every case of the fault list is a test named by its number, or stands here with the reason why it is not. */

const CASES = 66;
const NOT_HERE: Readonly<Record<number, string>> = {};

test('every fault case is a test, or has a reason not to be', () => {
  const texts = globSync(`${import.meta.dirname}/**/*.{test,spec}.ts`).map((file) => readFileSync(file, 'utf8'));
  const titles = texts.flatMap((text) => [...text.matchAll(/faults? (\d+)(?: and (\d+))?:/g)].flatMap(([, one, two]) => [one, two]));
  const named = new Set(titles.filter((number) => number !== undefined).map(Number));
  const all = Array.from({ length: CASES }, (_, at) => at + 1);
  expect(all.filter((number) => !named.has(number))).toEqual(Object.keys(NOT_HERE).map(Number));
});
