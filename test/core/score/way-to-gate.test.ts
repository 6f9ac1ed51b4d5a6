import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/bank/types.ts';
import type { Assessment } from '../../../src/core/answers.ts';
import { assess } from '../../../src/core/assess.ts';
import { anyCase } from '../../any-case.ts';
import { answered, level, question, requirement, rulesWith, unknown } from '../../rules.ts';
import { runs } from '../../runs.ts';

const wayTo = (gate: number, rules: Rules, assessment: Assessment) => assess(rules, assessment, '2026-11-24').gates[gate]?.way;

describe('way to a gate', () => {
  const rules = rulesWith(
    [question('lead', { critical: true, target: 2 }), question('case', { gate: 'contract', critical: true, target: 1 })],
    {
      requirements: [
        requirement('R01', { by: { question: 'case', level: 2 } }),
        requirement('R02', { asked: { section: 'one', effort: 'M', weeks: 4, mayNotApply: false } }),
        requirement('R03', { kind: 'guidance', by: { question: 'case', level: 3 } }),
      ],
    },
  );

  test('is all that is not met or not known, of this gate and of earlier ones, each question to the highest level asked of it', () => {
    expect(wayTo(1, rules, answered({ lead: level(1), case: unknown }))).toEqual({
      rises: [
        { question: 'case', from: 0, to: 2, findOut: true, efforts: ['S', 'S', 'S'], effortPoints: 3 },
        { question: 'lead', from: 1, to: 2, findOut: false, efforts: ['S'], effortPoints: 1 },
      ],
      duties: [{ requirement: 'R02', findOut: true, efforts: ['S', 'M'], effortPoints: 3 }],
      effortPoints: 7,
    });
  });

  test('leaves out what earlier gates do not ask, what is met, and guidance', () => {
    expect(wayTo(0, rules, answered({ lead: level(2) }))).toEqual({ rises: [], duties: [], effortPoints: 0 });
    const met = answered({ lead: level(2), case: level(2) }, { requirements: { R02: { kind: 'met' } } });
    expect(wayTo(1, rules, met)).toEqual({ rises: [], duties: [], effortPoints: 0 });
  });

  test('raises a question of a later gate only as far as this gate asks', () => {
    const later = rulesWith([question('file', { gate: 'go-live', critical: true })], {
      requirements: [requirement('R02', { by: { question: 'file', level: 1 } })],
    });
    const to = (gate: number) => wayTo(gate, later, answered({ file: level(0) }))?.rises.map(({ question: id, to: up }) => [id, up]);
    expect([to(1), to(2)]).toEqual([[['file', 1]], [['file', 2]]]);
  });

  test('a duty known not to be met, or partly met, needs no finding out', () => {
    const partly = answered({ lead: level(2), case: level(2) }, { requirements: { R02: { kind: 'partly' } } });
    expect(wayTo(1, rules, partly)?.duties).toEqual([{ requirement: 'R02', findOut: false, efforts: ['M'], effortPoints: 2 }]);
  });

  test('law: once all of it is done, the gate is ready, or was never asked', () => {
    fc.assert(
      fc.property(anyCase, ({ rules: bank, assessment }) => {
        const full = { ...assessment, kind: 'full' as const };
        assess(bank, full, '2026-11-24').gates.forEach(({ way, state }, at) => {
          const done: Assessment = {
            ...full,
            answers: { ...full.answers, ...Object.fromEntries(way.rises.map(({ question: id, to }) => [id, level(to)])) },
            requirements: {
              ...full.requirements,
              ...Object.fromEntries(way.duties.map(({ requirement: id }) => [id, { kind: 'met' as const }])),
            },
          };
          expect(assess(bank, done, '2026-11-24').gates[at]?.state).toBe(state === 'nothingAsked' ? 'nothingAsked' : 'ready');
          expect(way.effortPoints === 0).toBe(state === 'ready' || state === 'nothingAsked');
        });
      }),
      { numRuns: runs(1000) },
    );
  });
});
