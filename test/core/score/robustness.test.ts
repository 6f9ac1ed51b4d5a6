import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/bank/types.ts';
import type { Assessment } from '../../../src/core/answers.ts';
import { DRAWS, drawsOf } from '../../../src/core/score/draws.ts';
import { robustnessOf as ofScores } from '../../../src/core/score/robustness.ts';
import { score } from '../../../src/core/score/score.ts';
import { anyCase } from '../../any-case.ts';
import { answered, finding, level, notApplicable, question, rulesWith, unknown } from '../../rules.ts';
import { runs } from '../../runs.ts';

const robustnessOf = (rules: Rules, assessment: Assessment) => ofScores(rules, assessment, score(rules, assessment));
const two = { section: 'two' };

describe('robustness', () => {
  test('is full where weights cannot matter: all at one level', () => {
    const questions = [question('a', { findings: ['B01'] }), question('b'), question('c', two), question('d', two)];
    const rules = rulesWith(questions, { findings: [finding('B01')] });
    const same = answered({ a: level(2), b: level(2), c: level(2), d: level(2) });
    expect(robustnessOf(rules, same)).toEqual({ draws: DRAWS, bandsStay: DRAWS, lowest: { sections: ['one', 'two'], stays: DRAWS } });
  });

  test('is full on a threshold that is hit exactly in every draw', () => {
    // 0 + ⅔ + 1 + ⅓ = 2, so the mean is a half; added up as floats it comes out below.
    const rules = rulesWith([question('a'), question('b', two), question('c', { section: 'u' }), question('d', { section: 'v' })]);
    const exactly = answered({ a: level(0), b: level(2), c: level(3), d: level(1) });
    expect(score(rules, exactly).headline?.bands).toEqual({ low: 'advancing', high: 'advancing' });
    expect(robustnessOf(rules, exactly)?.bandsStay).toBe(DRAWS);
  });

  test('falls where a figure is near a threshold and the weights decide', () => {
    const rules = rulesWith([question('a'), question('b')]);
    const share = (robustnessOf(rules, answered({ a: level(0), b: level(3) }))?.bandsStay ?? 0) / DRAWS;
    // At or above a half where b weighs at least as much as a (5 of 9), below 75 where not three times as much.
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  test('needs both ends to stay in their bands', () => {
    const rules = rulesWith([question('a'), question('b'), question('c')]);
    const certain = robustnessOf(rules, answered({ a: level(3), b: level(3), c: level(0) }));
    const open = robustnessOf(rules, answered({ a: level(3), b: level(3), c: unknown }));
    expect(certain?.bandsStay).toBe(open?.bandsStay);
    expect(open?.bandsStay).toBeLessThan(DRAWS);
  });

  test('says nothing of the lowest section unless two have a score', () => {
    const rules = rulesWith([question('a'), question('b', two)]);
    expect(robustnessOf(rules, answered({ a: level(1) }))?.lowest).toBeNull();
    expect(robustnessOf(rules, answered({ a: level(1), b: notApplicable }))?.lowest).toBeNull();
    expect(robustnessOf(rules, answered({ a: level(1), b: level(2) }))?.lowest).toEqual({ sections: ['one'], stays: DRAWS });
  });

  test('counts as lowest every section with the lowest figure on the screen, even where an exact one is lower', () => {
    // 100 of 300 points and 99 of 300: both show 33.
    const many = (section: string, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => question(`q${from + at}`, { section }));
    const rules = rulesWith([...many('one', 0, 100), ...many('two', 100, 200)]);
    const answers = Object.fromEntries(rules.questions.map(({ id, section }, at) => [id, level(section === 'two' && at === 199 ? 0 : 1)]));
    expect(robustnessOf(rules, answered(answers))?.lowest?.sections).toEqual(['one', 'two']);
  });

  test('counts as lowest by the figure as it is shown, which is never a threshold that it is under', () => {
    // 62 of 125 are 49.6, shown as 49 because 50 is a threshold; 49 of 100 are 49.
    const questions = [
      question('a', { findings: ['B01'] }),
      question('b', { findings: ['B02'] }),
      question('c', { ...two, findings: ['B03'] }),
      question('d', two),
    ];
    const findings = [finding('B01'), finding('B02', { grade: 'B' }), finding('B03', { grade: 'C' })];
    const rules = rulesWith(questions, { findings, weights: { A: 62, B: 63, C: 51, outside: 49 } });
    const answers = { a: level(3), b: level(0), c: level(0), d: level(3) };
    expect(robustnessOf(rules, answered(answers))?.lowest).toEqual({ sections: ['one', 'two'], stays: DRAWS });
  });

  test('counts the draws in which the lowest section is one that is shown as lowest, and no others', () => {
    const rules = rulesWith([question('a'), question('b'), question('c', two), question('d', two)]);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => Array.from(drawsOf(id))) as [number[], number[], number[], number[]];
    // a ÷ 3(a + b) is to be at most c ÷ (c + d).
    const stays = a.filter((one, at) => one * (c[at]! + d[at]!) <= 3 * c[at]! * (one + b[at]!)).length;
    const lowest = robustnessOf(rules, answered({ a: level(1), b: level(0), c: level(3), d: level(0) }))?.lowest;
    expect(lowest).toEqual({ sections: ['one'], stays });
    expect(stays).toBeLessThan(DRAWS);
  });

  test('is null where no section applies', () => {
    expect(robustnessOf(rulesWith([question('a')]), answered({ a: notApplicable }))).toBeNull();
  });

  test('law: what was drawn before changes nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ rules, assessment }, at) => {
        const answers = Object.entries(assessment.answers);
        const others = Object.fromEntries(answers.filter((_, place) => place !== at % answers.length));
        for (const before of [others, {}]) {
          robustnessOf(rules, { ...assessment, answers: before });
          // A copy of the rules remembers nothing.
          expect(robustnessOf(rules, assessment)).toEqual(robustnessOf({ ...rules }, assessment));
        }
      }),
      { numRuns: runs(200) },
    );
  });

  test('law: both counts lie between 0 and all draws, and where nothing is known the band stays as it is', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const robustness = robustnessOf(rules, assessment);
        for (const count of [robustness?.bandsStay ?? 0, robustness?.lowest?.stays ?? 0]) {
          expect(Number.isInteger(count) && count >= 0 && count <= DRAWS).toBe(true);
        }
        const nothing = robustnessOf(rules, { ...assessment, answers: {} });
        expect(nothing === null || (nothing.bandsStay === DRAWS && nothing.lowest === null)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});
