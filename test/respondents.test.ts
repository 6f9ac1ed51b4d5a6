import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../src/core/assess.ts';
import { outOf100 } from '../src/core/score/fraction.ts';
import { assessmentOf, type Respondent } from '../src/save/format/respondent.ts';
import { rules } from './rules-of-the-bank.ts';

/* Each file is a whole respondent with what a person expects of it, worked out by hand from the rules. */

const FOLDER = `${import.meta.dirname}/respondents`;
const TODAY = '2026-11-24';

interface Expected {
  readonly headline: { readonly score: number; readonly low: number; readonly high: number };
  readonly sections: Readonly<Record<string, string>>;
  readonly gates: Readonly<Record<string, string>>;
  readonly firstActions: readonly string[];
  readonly late: readonly string[];
}

const read = (name: string) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Respondent & { readonly expect: Expected };

describe.each(readdirSync(FOLDER))('respondent %s', (name) => {
  const { expect: expected, ...respondent } = read(name);
  const assessment = assessmentOf(respondent, name, TODAY);
  const result = assess(rules, assessment, TODAY);
  const thresholds = rules.bands.map((band) => band.from);

  test('names only questions, duties and facts of the bank', () => {
    const ids = rules.questions.map((question) => question.id);
    for (const id of Object.keys(assessment.answers)) expect(ids).toContain(id);
    for (const id of Object.keys(assessment.requirements))
      expect(rules.requirements.filter((one) => one.asked).map((one) => one.id)).toContain(id);
    for (const id of Object.keys(assessment.deployment.facts)) expect(rules.facts).toContain(id);
  });

  test('scores as worked out by hand', () => {
    const sums = Object.fromEntries(
      result.sections.map(({ id, sums: { weightedLevels, weightWithLevel, weight } }) => [
        id,
        `${weightedLevels} of ${3 * weightWithLevel}, ${3 * (weight - weightWithLevel)} not known`,
      ]),
    );
    expect(sums).toEqual(expected.sections);
    const { score, low, high } = result.headline ?? {};
    expect({
      score: score && outOf100(score, thresholds),
      low: low && outOf100(low, thresholds),
      high: high && outOf100(high, thresholds),
    }).toEqual(expected.headline);
  });

  test('has its gates in their states', () => {
    expect(Object.fromEntries(result.gates.map((gate) => [gate.id, gate.state]))).toEqual(expected.gates);
  });

  test('acts first on what is expected, and says what cannot be done in time', () => {
    expect(result.plan.slice(0, expected.firstActions.length).map((action) => action.id)).toEqual(expected.firstActions);
    expect(result.plan.filter((action) => action.timing.late).map((action) => action.id)).toEqual(
      expect.arrayContaining([...expected.late]),
    );
  });
});

test('the worked example shows every kind of answer and every state', () => {
  const { weeksToGate, ...rest } = read('worked-example.yaml');
  const result = assess(rules, assessmentOf({ ...rest, ...(weeksToGate && { weeksToGate }) }, 'example', TODAY), TODAY);
  expect(result.counts).toMatchObject({ unknown: 1, unanswered: 1, notApplicable: 1 });
  expect(result.counts.asked).toBeLessThan(rules.questions.length);
  expect(new Set(result.gates.map((gate) => gate.state))).toEqual(new Set(['ready', 'notKnown', 'notReady']));
  expect(result.plan.some((action) => action.timing.late)).toBe(true);
  expect(result.plan.some((action) => !action.timing.late && action.timing.latestStart !== undefined)).toBe(true);
});
