import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effort, Level, Rules } from '../../../src/bank/types.ts';
import { entry, type Assessment } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { atLeast, compareFractions, type Fraction } from '../../../src/core/score/fraction.ts';
import type { Rise } from '../../../src/core/score/rises.ts';
import { score } from '../../../src/core/score/score.ts';
import { anyCase, anyCaseOf } from '../../any-case.ts';
import { answered, finding, level, question, rulesWith, unknown } from '../../rules.ts';
import { runs } from '../../runs.ts';

const TODAY = '2026-11-24';
const RUNS = { numRuns: runs(1000) };
const wayOf = (rules: Rules, assessment: Assessment) => assess(rules, assessment, TODAY).way;
const steps = (...efforts: readonly Effort[]) => efforts.map((effort) => ({ effort, weeks: 1, dependsOn: [] }));
const applied = (assessment: Assessment, rises: readonly Pick<Rise, 'question' | 'to'>[]): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, ...Object.fromEntries(rises.map(({ question: id, to }) => [id, level(to)])) },
});

describe('shortest way to the next band', () => {
  test('takes the cheapest steps, not the best bargain first', () => {
    // 4 of 15 points are needed. The best bargain is a to 1 (3 points for 2), but it must be followed by 2 more: 4 in all.
    const rules = rulesWith(
      [
        question('a', { findings: ['B01'], steps: steps('M', 'L', 'L') }),
        question('b', { findings: ['B02'], steps: steps('M', 'S', 'L') }),
      ],
      { findings: [finding('B01', { grade: 'A' }), finding('B02', { grade: 'B' })] },
    );
    expect(wayOf(rules, answered({ a: level(0), b: level(0) }))).toMatchObject({
      band: 'building',
      effortPoints: 3,
      rises: [{ question: 'b', to: 2 }],
      low: { top: 4n, bottom: 15n },
    });
  });

  test('a step needs the steps below it, so a cheap step behind a dear one is dear', () => {
    const rules = rulesWith([question('a', { steps: steps('L', 'S', 'S') }), question('b', { steps: steps('M', 'M', 'M') })]);
    expect(wayOf(rules, answered({ a: level(0), b: level(0) }))).toMatchObject({
      effortPoints: 4,
      rises: [{ question: 'b', from: 0, to: 2, efforts: ['M', 'M'] }],
    });
  });

  test('an unknown starts at 0 and costs one small effort more, to find out first', () => {
    const rules = rulesWith([question('a', { steps: steps('M', 'M', 'M') })]);
    expect(wayOf(rules, answered({ a: unknown }))?.rises).toEqual([
      { question: 'a', from: 0, to: 1, findOut: true, efforts: ['S', 'M'], effortPoints: 3 },
    ]);
    expect(wayOf(rules, answered({}))).toEqual(wayOf(rules, answered({ a: unknown })));
  });

  test('of two that cost the same it takes the one that gains more, then the one that raises the earlier id further', () => {
    const two = { section: 'two' };
    const gainsMore = rulesWith([question('a'), question('b'), question('c', two)]);
    expect(wayOf(gainsMore, answered({ a: level(1), b: level(1), c: level(1) }))?.rises).toMatchObject([{ question: 'c', to: 2 }]);
    const same = rulesWith([question('b'), question('a')]);
    expect(wayOf(same, answered({ a: level(0), b: level(0) }))?.rises).toMatchObject([{ question: 'a', to: 2 }]);
  });

  test('of two that cost the same it takes the one that gains more, even where an earlier id would do', () => {
    // Of 15, 25 takes 4, and 2 are there: one step of a brings 2 more, one of b 3.
    const rules = rulesWith([question('a', { findings: ['B02'] }), question('b', { findings: ['B01'] })], {
      findings: [finding('B01'), finding('B02', { grade: 'B' })],
    });
    expect(wayOf(rules, answered({ a: level(1), b: level(0) }))).toMatchObject({
      effortPoints: 1,
      rises: [{ question: 'b', to: 1 }],
      low: { top: 1n, bottom: 3n },
    });
  });

  test('what an action waits for costs nothing: the plan counts it', () => {
    const waiting = steps('S', 'S', 'S').map((step) => ({ ...step, dependsOn: ['b'] }));
    const rules = rulesWith([question('a', { steps: waiting }), question('b', { steps: steps('L', 'L', 'L') })]);
    expect(wayOf(rules, answered({ a: level(0), b: level(0) }))).toMatchObject({ effortPoints: 2, rises: [{ question: 'a', to: 2 }] });
  });

  test('a threshold is reached when it is hit exactly', () => {
    const rules = rulesWith([question('a'), question('b')]);
    expect(wayOf(rules, answered({ a: level(1), b: level(1) }))).toMatchObject({ band: 'advancing', low: { top: 1n, bottom: 2n } });
  });

  test('there is none in the top band, and none where no section applies', () => {
    const rules = rulesWith([question('a')]);
    expect(wayOf(rules, answered({ a: level(3) }))).toBeNull();
    expect(wayOf(rulesWith([]), answered({}))).toBeNull();
  });

  test('a bank too large for whole numbers is refused by name, never scored wrong', () => {
    const sections = [1009, 1013, 1019, 1021, 1031].map((many, at) =>
      Array.from({ length: many }, (_, number) => question(`q${at}-${number}`, { section: `s${at}` })),
    );
    expect(() => wayOf(rulesWith(sections.flat()), answered({}))).toThrow('give each fewer questions');
  });

  test('law: it truly reaches its goal, at the cost and low end that it says', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const way = wayOf(rules, assessment);
        if (way === null) return;
        const after = score(rules, applied(assessment, way.rises));
        expect(after.headline?.low).toEqual(way.low);
        expect(after.headline?.bands.low).toBe(way.band);
        expect(way.rises.reduce((sum, rise) => sum + rise.effortPoints, 0)).toBe(way.effortPoints);
      }),
      RUNS,
    );
  });

  test('law: nothing reaches it for less, nor gains more for the same: against every way there is', () => {
    fc.assert(
      fc.property(anyCaseOf(5), ({ rules, assessment }) => {
        const way = wayOf(rules, assessment);
        if (way === null) return;
        const best = everyWay(rules, assessment)
          .filter(({ low }) => atLeast(low, threshold(rules, way.band), 100))
          .toSorted(betterFirst)[0];
        expect({ cost: way.effortPoints, low: way.low, rises: way.rises.map(({ question: id, to }) => ({ question: id, to })) }).toEqual(
          best,
        );
      }),
      RUNS,
    );
  });
});

const threshold = (rules: Rules, band: string) => rules.bands.find(({ id }) => id === band)?.from ?? 0;

interface Tried {
  readonly cost: number;
  readonly low: Fraction;
  readonly rises: readonly { readonly question: string; readonly to: Level }[];
}

/** All combinations of all rises, each scored by itself. Small banks only: four to the power of their questions. */
function everyWay(rules: Rules, assessment: Assessment): readonly Tried[] {
  const open = score(rules, assessment)
    .gains.map(({ id }) => id)
    .toSorted();
  const choices = open.map((id) => {
    const answer = entry(assessment.answers, id);
    const from = answer?.kind === 'level' ? answer.level : 0;
    const one = rules.questions.find((other) => other.id === id);
    return ([1, 2, 3] as const)
      .filter((to) => to > from)
      .map((to) => ({
        rise: { question: id, to },
        cost:
          (one?.steps.slice(from, to) ?? []).reduce((sum, { effort }) => sum + rules.effort[effort], 0) +
          (answer?.kind === 'level' ? 0 : rules.effort.S),
      }));
  });
  const ways = choices.reduce<readonly { readonly cost: number; readonly rises: Tried['rises'] }[]>(
    (so, of) => so.flatMap((way) => [way, ...of.map(({ rise, cost }) => ({ cost: way.cost + cost, rises: [...way.rises, rise] }))]),
    [{ cost: 0, rises: [] }],
  );
  return ways.flatMap(({ cost, rises }) => {
    const low = score(rules, applied(assessment, rises)).headline?.low;
    return low ? [{ cost, rises, low }] : [];
  });
}

function betterFirst(a: Tried, b: Tried): number {
  return a.cost - b.cost || compareFractions(b.low, a.low) || earlierFurther(a, b);
}

function earlierFurther(a: Tried, b: Tried): number {
  const ids = [...new Set([...a.rises, ...b.rises].map(({ question: id }) => id))].toSorted();
  const levelIn = (way: Tried, id: string) => way.rises.find((rise) => rise.question === id)?.to ?? 0;
  const differs = ids.find((id) => levelIn(a, id) !== levelIn(b, id)) ?? '';
  return levelIn(b, differs) - levelIn(a, differs);
}
