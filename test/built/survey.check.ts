import fc from 'fast-check';
import { Model } from 'survey-core';
import { lintSurvey } from 'survey-core/linter';
import { describe, expect, test } from 'vitest';
import { isAsked } from '../../src/core/score/applicable.ts';
import { answered, withFacts } from '../rules.ts';
import { bank, rules } from '../rules-of-the-bank.ts';
import { runs } from '../runs.ts';
import { textOf } from './site.ts';

const definition = JSON.parse(textOf('survey.json')) as object;

describe('survey.json', () => {
  test('opens in an untouched SurveyModel without errors or findings of the linter', () => {
    expect(new Model(definition).jsonErrors ?? []).toEqual([]);
    expect(lintSurvey(definition).findings).toEqual([]);
  });

  test('asks every question in its own words', () => {
    const survey = new Model(definition);
    for (const question of bank.sections.flatMap((section) => section.questions)) {
      expect(survey.getQuestionByName(question.id)?.title).toBe(question.text);
      expect(
        survey
          .getQuestionByName(question.id)
          ?.choices.slice(0, 4)
          .map((choice: { text: string }) => choice.text),
      ).toEqual(question.levels);
    }
  });

  test('asks the same questions as the site for 1,000 random sets of facts', () => {
    const survey = new Model(definition);
    const everything = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...rules.facts), fc.boolean()), (facts) => {
        for (const fact of rules.facts) {
          if (facts[fact] === undefined) survey.clearValue(fact);
          else survey.setValue(fact, facts[fact]);
        }
        const asked = everything.filter((item) => isAsked(item, withFacts(facts, answered({})))).map((item) => item.id);
        const visible = everything.filter((item) => survey.getQuestionByName(item.id)?.isVisible).map((item) => item.id);
        expect(visible).toEqual(asked);
      }),
      { numRuns: runs(1000) },
    );
  });
});
