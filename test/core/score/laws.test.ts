import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level, Rules } from '../../../src/bank/types.ts';
import type { Answer, Assessment } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { robustnessOf } from '../../../src/core/score/robustness.ts';
import { compareFractions, type Fraction } from '../../../src/core/score/fraction.ts';
import type { FindingState } from '../../../src/core/score/findings.ts';
import type { GateState } from '../../../src/core/score/gates.ts';
import { score, type Scores } from '../../../src/core/score/score.ts';
import { publishResult } from '../../../src/published/publish-result.ts';
import { anyAnswer, anyCase } from '../../any-case.ts';
import { runs } from '../../runs.ts';

const TODAY = '2026-11-24';
const RUNS = { numRuns: runs(1000) };
const everyFigure = (result: Pick<Scores, 'headline' | 'sections' | 'findings'>) =>
  [result.headline, ...result.sections.map((one) => one.measure), ...result.findings.map((one) => one.measure)].filter(
    (measure) => measure !== null,
  );
const inside = (low: Fraction, value: Fraction, high: Fraction) => compareFractions(low, value) <= 0 && compareFractions(value, high) <= 0;
/** The whole result as text: to the byte means this. */
const bytes = (rules: Rules, assessment: Assessment) => JSON.stringify(publishResult(rules, assessment, TODAY));
const set = (assessment: Assessment, id: string, answer: Answer): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [id]: answer },
});
const GATE_RANK: Readonly<Record<GateState, number>> = { notReady: 0, notKnown: 1, ready: 2, nothingAsked: 3 };
const FINDING_RANK: Readonly<Record<FindingState, number>> = { low: 0, middle: 1, high: 2, notKnown: NaN, doesNotApply: NaN };

describe('law', () => {
  test('low ≤ score ≤ high, and all lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        for (const { low, score: figure, high } of everyFigure(score(rules, assessment))) {
          expect(inside({ top: 0n, bottom: 1n }, low, high)).toBe(true);
          expect(inside(low, high, { top: 1n, bottom: 1n })).toBe(true);
          expect(figure === null || inside(low, figure, high)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('raising a level never lowers a score, an end of a range, a finding or a gate', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.constantFrom<Level>(0, 1, 2), ({ rules, assessment }, pick, from) => {
        const id = rules.questions[pick % rules.questions.length]?.id ?? '';
        const before = score(rules, set(assessment, id, { kind: 'level', level: from }));
        const after = score(rules, set(assessment, id, { kind: 'level', level: (from + 1) as Level }));
        const [old, now] = [everyFigure(before), everyFigure(after)];
        old.forEach((measure, at) => {
          for (const end of ['low', 'high', 'score'] as const) {
            const [a, b] = [measure[end], now[at]?.[end]];
            expect(a === null || b === null || b === undefined || compareFractions(a, b) <= 0).toBe(true);
          }
        });
        before.findings.forEach(({ state }, at) =>
          expect(FINDING_RANK[after.findings[at]?.state ?? state] < FINDING_RANK[state]).toBe(false),
        );
        before.gates.forEach(({ state }, at) =>
          expect(GATE_RANK[after.gates[at]?.state ?? state]).toBeGreaterThanOrEqual(GATE_RANK[state]),
        );
      }),
      RUNS,
    );
  });

  test('resolving an unknown never leaves the old range of its section or of the headline', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), anyAnswer, ({ rules, assessment }, pick, answer) => {
        const { id, section } = rules.questions[pick % rules.questions.length] ?? { id: '', section: '' };
        const before = score(rules, set(assessment, id, { kind: 'unknown' }));
        const after = score(rules, set(assessment, id, answer));
        const at = rules.sections.indexOf(section);
        const [old, now] = [before.sections[at]?.measure, after.sections[at]?.measure];
        if (old && now) expect(inside(old.low, now.low, now.high) && inside(now.low, now.high, old.high)).toBe(true);
        if (before.headline && after.headline && now)
          expect(
            inside(before.headline.low, after.headline.low, before.headline.high) &&
              inside(before.headline.low, after.headline.high, before.headline.high),
          ).toBe(true);
      }),
      RUNS,
    );
  });

  test('fault 61: the order of questions, sections and answers is irrelevant to the byte', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ rules, assessment }, random) => {
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, place: random.next().value }))
            .toSorted((a, b) => a.place - b.place)
            .map(({ item }) => item);
        const turned = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(shuffled(Object.entries(record)));
        const others: Rules = {
          ...rules,
          sections: shuffled(rules.sections),
          questions: shuffled(rules.questions).map((one) => ({ ...one, findings: shuffled(one.findings) })),
          findings: shuffled(rules.findings),
          requirements: shuffled(rules.requirements),
          facts: shuffled(rules.facts),
        };
        const { deployment } = assessment;
        const other: Assessment = {
          ...assessment,
          answers: turned(assessment.answers),
          requirements: turned(assessment.requirements),
          deployment: { ...deployment, facts: turned(deployment.facts), dates: turned(deployment.dates) },
        };
        expect(bytes(others, other)).toBe(bytes(rules, assessment));
      }),
      RUNS,
    );
  });

  test('not applicable gives the same figures as the question not being there', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const last = rules.questions.at(-1);
        const fewer: Rules = {
          ...rules,
          questions: rules.questions.slice(0, -1),
          requirements: rules.requirements.filter((one) => one.by?.question !== last?.id),
        };
        const without = set(assessment, last?.id ?? '', { kind: 'notApplicable', reason: '' });
        const [a, b] = [assess(rules, without, TODAY), assess(fewer, assessment, TODAY)];
        expect(everyFigure(a)).toEqual(everyFigure(b));
        expect(a.gains).toEqual(b.gains);
        expect(a.way).toEqual(b.way);
        expect(robustnessOf(rules, without, a)).toEqual(robustnessOf(fewer, assessment, b));
      }),
      RUNS,
    );
  });

  test('every gap is planned once, and never before one that it waits for', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const { plan } = assess(rules, assessment, TODAY);
        expect(new Set(plan.map((action) => action.id)).size).toBe(plan.length);
        plan.forEach((action, at) => {
          const before = plan.slice(0, at).map((other) => other.id);
          expect(before).toEqual(expect.arrayContaining([...action.waitsFor]));
        });
      }),
      RUNS,
    );
  });

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        expect(bytes(structuredClone(rules), structuredClone(assessment))).toBe(bytes(rules, assessment));
      }),
      RUNS,
    );
  });
});
