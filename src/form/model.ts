import { Model, type PageModel, type Question } from 'survey-core';
import type { Rules } from '../bank/types.ts';
import type { Assessment } from '../core/answers.ts';
import { reasonField, surveyDefinition } from './definition.ts';
import { surveyValues } from './fields.ts';

/* The border post: the only file that imports survey-core. Runs in a worker; see form.ts. */

/** A field that must be put right before a section is complete. */
export interface FieldFault {
  readonly section: string;
  /** The question or requirement to which the field belongs. */
  readonly id: string;
  readonly fault: 'reasonMissing' | 'tooLong';
}

export interface SectionState {
  readonly asked: number;
  readonly answered: number;
  /** True when everything asked is answered and no field has a fault. */
  readonly complete: boolean;
  /** The first visible question without an answer; null when there is none. */
  readonly next: string | null;
}

/** What the form engine knows of an assessment. */
export interface FormState {
  /** Ids of the questions and self-asked requirements that are visible, in order. */
  readonly asked: readonly string[];
  readonly sections: Readonly<Record<string, SectionState>>;
  readonly faults: readonly FieldFault[];
}

/** A live questionnaire: give it an assessment, read back visibility, faults and completion. */
export function createForm(rules: Rules): { read(assessment: Assessment): FormState } {
  const survey = new Model(surveyDefinition(rules));
  let known: ReadonlyMap<string, unknown> = new Map();
  return {
    read(assessment) {
      const values = surveyValues(rules, assessment);
      for (const [name, value] of values) if (known.get(name) !== value) survey.setValue(name, value);
      for (const name of known.keys()) if (!values.has(name)) survey.clearValue(name);
      known = values;
      return stateOf(survey, rules);
    },
  };
}

function stateOf(survey: Model, rules: Rules): FormState {
  const pages = rules.sections.map((id) => survey.getPageByName(id));
  const faults = pages.flatMap((page) => faultsOf(page));
  return {
    asked: pages.flatMap((page) => visibleAnswers(page).map((question) => question.name)),
    sections: Object.fromEntries(pages.map((page) => [page.name, sectionState(page, faults)])),
    faults,
  };
}

function sectionState(page: PageModel, faults: readonly FieldFault[]): SectionState {
  const questions = visibleAnswers(page);
  const open = questions.filter((question) => question.isEmpty());
  const complete = open.length === 0 && !faults.some((fault) => fault.section === page.name);
  return { asked: questions.length, answered: questions.length - open.length, complete, next: open[0]?.name ?? null };
}

function visibleAnswers(page: PageModel): readonly Question[] {
  return page.questions.filter((question) => question.getType() === 'radiogroup' && question.isVisible);
}

function faultsOf(page: PageModel): readonly FieldFault[] {
  return page.questions
    .filter((question) => question.getType() === 'radiogroup')
    .flatMap((question) => {
      const reason = page.getQuestionByName(reasonField(question.name));
      return reason?.isVisible && !reason.validate(false)
        ? [{ section: page.name, id: question.name, fault: reason.isEmpty() ? ('reasonMissing' as const) : ('tooLong' as const) }]
        : [];
    });
}
