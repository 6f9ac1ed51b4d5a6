import { readdirSync, readFileSync } from 'node:fs';
import { runSurveyTests } from 'survey-core/tester';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { askedIn } from '../../src/core/score/applicable.ts';
import { surveyDefinition } from '../../src/form/start/definition.ts';
import { surveyValues } from '../../src/form/fields.ts';
import { assessmentOf, type Respondent } from '../../src/save/format/respondent.ts';
import { rules } from '../rules-of-the-bank.ts';

/* SurveyJS's own tester walks each respondent through the survey, page by page, to its end. */

const FOLDER = `${import.meta.dirname}/../respondents`;

describe.each(readdirSync(FOLDER))('respondent %s', (name) => {
  const respondent = parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Respondent;
  const assessment = assessmentOf(respondent, name, '2026-11-24');
  const values = Object.fromEntries(surveyValues(rules, assessment));
  const facts = Object.fromEntries(rules.facts.filter((fact) => fact in values).map((fact) => [fact, values[fact]]));

  test('gets through every page with what was answered, and is asked what the rules ask', async () => {
    const pages = rules.sections.map((section) => askedIn(rules, section, assessment).map((item) => item.id));
    const steps = pages.flatMap((ids) => {
      const here = Object.fromEntries(
        Object.entries(values).filter(([field]) => ids.some((id) => field === id || field.startsWith(`${id}--`))),
      );
      const checks = Object.fromEntries(ids.map((id) => [id, { visible: true, ...(id in here && { value: here[id] }) }]));
      return [
        { nextPage: { survey: true } },
        ...Object.entries(here).map(([field, value]) => ({ set: { [field]: value } })),
        { expect: checks },
      ];
    });
    const result = await runSurveyTests(surveyDefinition(rules), {
      tests: [{ name, steps: [{ set: facts }, ...steps, { complete: { survey: true } }, { expect: { survey: { state: 'completed' } } }] }],
    });
    expect(
      result.tests.flatMap((one) =>
        one.steps.flatMap((step) => [...step.issues.map((issue) => issue.message), ...step.checks.filter((check) => !check.passed)]),
      ),
    ).toEqual([]);
    expect(result.status).toBe('passed');
    expect(result.summary.checks).toBeGreaterThan(rules.questions.length);
  });
});
