import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Rules } from '../../src/bank/types.ts';
import type { Assessment } from '../../src/core/answers.ts';
import { assess } from '../../src/core/assess.ts';
import { robustnessOf } from '../../src/core/score/robustness.ts';
import type { Fraction } from '../../src/core/score/fraction.ts';
import type { ItemState } from '../../src/core/score/requirements.ts';
import type { Rise } from '../../src/core/score/rises.ts';
import { assessmentOf, type Respondent } from '../../src/save/format/respondent.ts';
import { anyAnswer, anyCaseOf } from '../any-case.ts';
import { reference, type Reference } from '../reference/reference.ts';
import { answered } from '../rules.ts';
import { rules as realRules } from '../rules-of-the-bank.ts';
import { runs } from '../runs.ts';

/* The rules were written twice, the second time from their text alone. Both must say the same of everything. */

const TODAY = '2026-11-24';
const text = ({ top, bottom }: Fraction) => `${top}/${bottom}`;
const figures = <M extends { readonly score: Fraction | null; readonly low: Fraction; readonly high: Fraction }>({
  score,
  low,
  high,
}: M) => ({
  score: score && text(score),
  low: text(low),
  high: text(high),
});
const byId = <T extends { readonly id: string }, U>(items: readonly T[], of: (item: T) => U) =>
  Object.fromEntries(items.map((item) => [item.id, of(item)]));
const risesOf = (rises: readonly Rise[]) =>
  byId(
    rises.map((rise) => ({ id: rise.question, ...rise })),
    ({ from, to, findOut }) => ({ from, to, findOut }),
  );

/** What the product says, in the form of the reference. */
function said(rules: Rules, assessment: Assessment): Reference {
  const result = assess(rules, assessment, TODAY);
  const robustness = robustnessOf(rules, assessment, result);
  return {
    headline: result.headline && { ...figures(result.headline), bands: result.headline.bands },
    sections: byId(result.sections, ({ measure }) => measure && figures(measure)),
    findings: byId(result.findings, ({ state, measure }) => ({ state, measure: measure && figures(measure) })),
    gates: byId(result.gates, ({ state, items }) => {
      const those = (...kinds: readonly ItemState['kind'][]) =>
        items
          .filter((item) => kinds.includes(item.state.kind))
          .map(({ id }) => id)
          .toSorted();
      return {
        state,
        notMet: those('notMet', 'partly'),
        unknown: those('unknown'),
        met: those('met'),
        leftOut: those('notApplicable', 'notAsked'),
      };
    }),
    gains: byId(result.gains, ({ kind, levels, gain }) =>
      kind === 'unknown' ? { kind, share: text(gain) } : { kind, levelsLeft: levels, perLevel: text(gain) },
    ),
    way: result.way && {
      band: result.way.band,
      effort: result.way.effortPoints,
      rises: risesOf(result.way.rises),
      low: text(result.way.low),
    },
    toGates: byId(result.gates, ({ way }) => ({
      effort: way.effortPoints,
      rises: risesOf(way.rises),
      requirements: way.duties.map(({ requirement }) => requirement).toSorted(),
    })),
    robustness: robustness && { bandsStay: robustness.bandsStay, lowestStays: robustness.lowest?.stays ?? null },
    plan: result.plan.map(({ id, findOut, levels, effortPoints, weeks, timing }) => {
      const { earliestStart, earliestFinish, neededBy, latestStart, late } = timing;
      const days = Object.entries({ earliestStart, earliestFinish, neededBy, latestStart }).filter(([, day]) => day !== undefined);
      return { id, findOut, levels, effort: effortPoints, weeks, ...Object.fromEntries(days), late };
    }),
  };
}

describe('the rules written a second time say the same', () => {
  test('of random banks and answers', () => {
    fc.assert(
      fc.property(anyCaseOf(6), ({ rules, assessment }) => {
        expect(said(rules, assessment)).toEqual(reference(rules, assessment, TODAY));
      }),
      { numRuns: runs(300) },
    );
  });

  test('of the worked example', () => {
    const example = parse(readFileSync(`${import.meta.dirname}/../respondents/worked-example.yaml`, 'utf8')) as Respondent;
    const assessment = assessmentOf(example, 'example', TODAY);
    expect(said(realRules, assessment)).toEqual(reference(realRules, assessment, TODAY));
  });

  test('of random answers to the real questions', () => {
    const ids = realRules.questions.map(({ id }) => id);
    const mayNotApply = new Set(realRules.questions.filter((question) => question.mayNotApply).map(({ id }) => id));
    const answers = fc
      .array(anyAnswer, { minLength: ids.length, maxLength: ids.length })
      .map((all) =>
        Object.fromEntries(
          all.flatMap((answer, at) => (answer.kind === 'notApplicable' && !mayNotApply.has(ids[at]!) ? [] : [[ids[at]!, answer]])),
        ),
      );
    fc.assert(
      fc.property(answers, fc.constantFrom('full' as const, 'quick' as const), (given, kind) => {
        const assessment = answered(given, { kind });
        expect(said(realRules, assessment)).toEqual(reference(realRules, assessment, TODAY));
      }),
      { numRuns: runs(5) },
    );
  });
});
