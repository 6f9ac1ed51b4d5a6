import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/bank/types.ts';
import type { Answer, Assessment } from '../../../src/core/answers.ts';
import { assess, type Result } from '../../../src/core/assess.ts';
import { anyAnswer, anyCase } from '../../any-case.ts';
import { rules as realRules } from '../../rules-of-the-bank.ts';
import { answered, level, notApplicable, question, rulesWith, unknown } from '../../rules.ts';
import { runs } from '../../runs.ts';

/* The rules are total: whatever was answered, every figure is a share between 0 and 1 or openly absent. */

const TODAY = '2026-11-24';
const RUNS = { numRuns: runs(1000) };

/** Ids that no bank has, among them those that an object inherits. */
const orphanId = fc.constantFrom('retired-question', 'R99', '', 'constructor', 'toString', 'hasOwnProperty', '0');
const orphans = fc.dictionary(orphanId, anyAnswer);

const withOrphans = (assessment: Assessment, answers: Readonly<Record<string, Answer>>): Assessment => ({
  ...assessment,
  answers: { ...answers, ...assessment.answers },
  requirements: { ...assessment.requirements, 'R-gone': { kind: 'met' } },
  remarks: { ...assessment.remarks, gone: { note: 'Kept.' } },
  plan: { ...assessment.plan, gone: { owner: 'Somebody' } },
  deployment: { ...assessment.deployment, facts: { ...assessment.deployment.facts, 'no-such-fact': false } },
});

/** Where something in a result is no figure: NaN, endless, undefined, or a fraction of nothing. */
function undefinedIn(value: unknown, path = 'result'): readonly string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [`${path} is ${String(value)}`];
  if (typeof value !== 'object' || value === null) return [];
  const { bottom, top } = value as { readonly bottom?: unknown; readonly top?: unknown };
  if (typeof top === 'bigint' && !(typeof bottom === 'bigint' && bottom > 0n && top >= 0n)) return [`${path} is ${top}/${String(bottom)}`];
  return Object.entries(value).flatMap(([key, part]) => undefinedIn(part, `${path}.${key}`));
}

const emptied = (rules: Rules): Rules => ({ ...rules, sections: ['empty', ...rules.sections, 'empty-too'] });

describe('total', () => {
  test('fault 61: every figure is defined, and answers to what the bank does not have change nothing', () => {
    fc.assert(
      fc.property(anyCase, orphans, ({ rules, assessment }, extra) => {
        const result = assess(rules, assessment, TODAY);
        expect(undefinedIn(result)).toEqual([]);
        expect(assess(rules, withOrphans(assessment, extra), TODAY)).toEqual(result);
      }),
      RUNS,
    );
  });

  test('fault 61: a section without a question has neither score nor range, and leaves all other figures as they are', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const [plain, padded] = [assess(rules, assessment, TODAY), assess(emptied(rules), assessment, TODAY)];
        expect(undefinedIn(padded)).toEqual([]);
        expect(padded.sections.filter(({ id }) => id.startsWith('empty')).map(({ measure }) => measure)).toEqual([null, null]);
        expect({ ...padded, sections: padded.sections.filter(({ id }) => !id.startsWith('empty')) }).toEqual(plain);
      }),
      RUNS,
    );
  });

  test('fault 61: nothing answered and "I do not know" throughout give the same figures, and no score', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const figures = ({ headline, sections, findings, gates }: Result) => ({
          headline,
          measures: sections.map(({ measure }) => measure),
          findings,
          gates: gates.map(({ state }) => state),
        });
        const none = assess(rules, { ...assessment, answers: {} }, TODAY);
        const all = assess(rules, { ...assessment, answers: Object.fromEntries(rules.questions.map(({ id }) => [id, unknown])) }, TODAY);
        expect(figures(all)).toEqual(figures(none));
        expect(none.headline?.score ?? null).toBeNull();
      }),
      RUNS,
    );
  });

  test('fault 61: everything not applicable leaves no headline, no range and no gap, in any bank', () => {
    fc.assert(
      fc.property(anyCase, ({ rules, assessment }) => {
        const answers = Object.fromEntries(rules.questions.map(({ id }) => [id, notApplicable]));
        const requirements = { R06: notApplicable as { kind: 'notApplicable'; reason: string } };
        const result = assess(rules, { ...assessment, answers, requirements }, TODAY);
        expect(undefinedIn(result)).toEqual([]);
        expect(result.headline).toBeNull();
        expect(result.sections.map(({ measure }) => measure)).toEqual(rules.sections.map(() => null));
        expect(result.findings.every(({ state }) => state === 'doesNotApply')).toBe(true);
        expect(result.plan).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each([
    ['no question', rulesWith([])],
    ['sections but no question', emptied(rulesWith([]))],
    ['one question', rulesWith([question('a')])],
    ['the real questions', realRules],
  ])('fault 61: a bank of %s has defined results for every kind of answer', (_, rules) => {
    for (const answer of [undefined, unknown, notApplicable, level(0), level(3)]) {
      const answers = answer ? Object.fromEntries([...rules.questions.map(({ id }) => id), 'gone'].map((id) => [id, answer])) : {};
      for (const kind of ['full', 'quick'] as const) expect(undefinedIn(assess(rules, answered(answers, { kind }), TODAY))).toEqual([]);
    }
  });
});
