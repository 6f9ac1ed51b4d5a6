import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintSurvey } from 'survey-core/linter';
import { entry, type Answer } from '../../src/core/answers.ts';
import { isAsked } from '../../src/core/score/applicable.ts';
import { LONGEST, surveyDefinition } from '../../src/form/start/definition.ts';
import { createForm } from '../../src/form/model.ts';
import { rules } from '../rules-of-the-bank.ts';
import { answered, level, unknown, withFacts } from '../rules.ts';
import { runs } from '../runs.ts';

const everything = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];
const inOrder = (ids: readonly string[]) => ids.toSorted();

describe('the survey', () => {
  test("is sound to SurveyJS's own linter", () => {
    expect(lintSurvey(surveyDefinition(rules)).findings).toEqual([]);
  });

  test('asks what the rules ask, for any facts and answers', () => {
    const form = createForm(rules);
    const facts = fc.dictionary(fc.constantFrom(...rules.facts), fc.boolean());
    const answers = fc.dictionary(
      fc.constantFrom(...rules.questions.map((question) => question.id)),
      fc.constantFrom<Answer>(level(0), level(3), unknown, { kind: 'notApplicable', reason: '' }),
    );
    fc.assert(
      fc.property(facts, answers, (given, said) => {
        const assessment = withFacts(given, answered(said));
        const expected = everything.filter((item) => isAsked(item, assessment)).map((item) => item.id);
        expect(inOrder(form.read(assessment).asked)).toEqual(inOrder(expected));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('form', () => {
  const may = rules.questions.find((question) => question.mayNotApply)!;
  const inSection = rules.questions.filter((question) => question.section === may.section);

  test('asks for the reason of "Does not apply", and no longer once it is there', () => {
    const form = createForm(rules);
    const without = answered({ [may.id]: { kind: 'notApplicable', reason: '' } });
    expect(form.read(without).faults).toEqual([{ id: may.id, fault: 'reasonMissing' }]);
    expect(form.read(answered({ [may.id]: { kind: 'notApplicable', reason: 'There is none.' } })).faults).toEqual([]);
    expect(form.read(answered({ [may.id]: level(0) })).faults).toEqual([]);
  });

  test('refuses a reason that is too long', () => {
    const long = answered({ [may.id]: { kind: 'notApplicable', reason: 'x'.repeat(LONGEST.reason + 1) } });
    expect(createForm(rules).read(long).faults).toEqual([{ id: may.id, fault: 'tooLong' }]);
  });

  test('knows what is still open and when a section is complete', () => {
    const form = createForm(rules);
    const first = inSection[0]!;
    expect(form.read(answered({})).open).toContain(first.id);
    const all = Object.fromEntries(inSection.map((question) => [question.id, level(0)]));
    expect(form.read(answered(all)).complete).toEqual([may.section]);
    const { [first.id]: _, ...rest } = all;
    const open = form.read(answered(rest));
    expect(open.complete).toEqual([]);
    expect(open.open.filter((id) => inSection.some((question) => question.id === id))).toEqual([first.id]);
  });

  test('asks in a quick check its own questions only', () => {
    const quick = createForm(rules).read(answered({}, { kind: 'quick' }));
    expect(quick.asked).toEqual(rules.questions.filter((question) => question.quick).map((question) => question.id));
  });

  test('keeps an answer to a question that is hidden for a while', () => {
    const form = createForm(rules);
    const hidden = rules.questions.find((question) => question.askWhen)!;
    const assessment = answered({ [hidden.id]: level(2) });
    expect(form.read(withFacts({ [hidden.askWhen!]: false }, assessment)).asked).not.toContain(hidden.id);
    expect(form.read(assessment).asked).toContain(hidden.id);
    expect(entry(assessment.answers, hidden.id)).toEqual(level(2));
  });
});
