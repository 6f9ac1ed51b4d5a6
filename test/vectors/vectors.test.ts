import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { publishResult } from '../../src/published/publish-result.ts';
import { resultShape } from '../../src/published/result-format.ts';
import { reference } from '../reference/reference.ts';
import { rules } from '../rules-of-the-bank.ts';
import { VECTORS, type Vector } from './vectors.ts';

const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as readonly Vector[];

describe('the published vectors', () => {
  test('are at least thirty, each by its own name', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(30);
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  });

  test('name the bank of this site; after a change run "npm run vectors", and read what moved', () => {
    for (const { result } of vectors) expect(result.bank).toEqual({ version: rules.version, hash: rules.hash });
  });

  test.each(vectors)('$name: the rules give the same to the byte', ({ assessment, day, result }) => {
    expect(JSON.stringify(publishResult(rules, assessment, day))).toBe(JSON.stringify(result));
  });

  test.each(vectors)('$name: has the published form', ({ result }) => {
    expect(v.is(resultShape, result)).toBe(true);
  });

  test.each(vectors)(
    '$name: the second writing of the rules gives the same headline, gates, way and draws',
    ({ assessment, day, result }) => {
      const { headline, gates, way, robustness, plan } = reference(rules, assessment, day);
      expect(result.headline && { low: result.headline.low.exact, high: result.headline.high.exact, bands: result.headline.bands }).toEqual(
        headline && { low: headline.low, high: headline.high, bands: headline.bands },
      );
      expect(Object.fromEntries(result.gates.map(({ id, state }) => [id, state]))).toEqual(
        Object.fromEntries(Object.entries(gates).map(([id, { state }]) => [id, state])),
      );
      expect(result.way && { effort: result.way.effortPoints, low: result.way.low.exact }).toEqual(
        way && { effort: way.effort, low: way.low },
      );
      expect(result.robustness && [result.robustness.bandsStay, result.robustness.lowest?.stays ?? null]).toEqual(
        robustness && [robustness.bandsStay, robustness.lowestStays],
      );
      expect(result.plan.map(({ id }) => id)).toEqual(plan.map(({ id }) => id));
    },
  );
});
