import { Model, type PageModel, type Question } from 'survey-core';
import type { Rules } from '../bank/types.ts';
import type { Assessment } from '../core/answers.ts';
import { reasonField, surveyDefinition } from './start/definition.ts';
import { surveyValues } from './fields.ts';

/* The border post: the only file that imports survey-core. Runs in a worker; see form.ts. */

/** A field that must be put right before a section is complete. */
export interface FieldFault {
  /** The question or requirement to which the field belongs. */
  readonly id: string;
  readonly fault: 'reasonMissing' | 'tooLong';
}

/** What the form engine knows of an assessment. Ids are those of questions and of requirements that are asked by themselves. */
export interface FormState {
  /** Visible, in order. */
  readonly asked: readonly string[];
  /** Visible and without an answer, in order. */
  readonly open: readonly string[];
  readonly faults: readonly FieldFault[];
  /** Sections in which all that is asked is answered and no field has a fault. */
  readonly complete: readonly string[];
}

/** A live questionnaire: give it an assessment, read back visibility, faults and completion. */
export function createForm(rules: Rules): { read(assessment: Assessment): FormState } {
  const survey = new Model(surveyDefinition(rules));
  const quick = new Set(rules.questions.filter((question) => question.quick).map((question) => question.id));
  let known: ReadonlyMap<string, unknown> = new Map();
  return {
    read(assessment) {
      const values = surveyValues(rules, assessment);
      for (const [name, value] of values) if (known.get(name) !== value) survey.setValue(name, value);
      for (const name of known.keys()) if (!values.has(name)) survey.clearValue(name);
      known = values;
      const pages = rules.sections.map((id) => survey.getPageByName(id));
      return stateOf(pages, (id) => assessment.kind === 'full' || quick.has(id));
    },
  };
}

function stateOf(pages: readonly PageModel[], inKind: (id: string) => boolean): FormState {
  const answersOn = (page: PageModel) =>
    page.questions.filter((question) => isAnswer(question) && question.isVisible && inKind(question.name));
  const asked = pages.flatMap(answersOn);
  const isComplete = (page: PageModel) => answersOn(page).every((question) => !question.isEmpty()) && faultsOn(page).length === 0;
  return {
    asked: asked.map((question) => question.name),
    open: asked.filter((question) => question.isEmpty()).map((question) => question.name),
    faults: pages.flatMap(faultsOn),
    complete: pages.filter(isComplete).map((page) => page.name),
  };
}

function isAnswer(question: Question): boolean {
  return question.getType() === 'radiogroup';
}

function faultsOn(page: PageModel): readonly FieldFault[] {
  return page.questions.filter(isAnswer).flatMap(({ name: id }) => {
    const reason = page.getQuestionByName(reasonField(id));
    if (!reason?.isVisible || reason.validate(false)) return [];
    return [{ id, fault: reason.isEmpty() ? ('reasonMissing' as const) : ('tooLong' as const) }];
  });
}
