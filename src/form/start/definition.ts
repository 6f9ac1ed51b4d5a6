import type { RequirementRule, Rules } from '../../bank/types.ts';
import { LONGEST } from '../../core/longest.ts';

/* The bank as SurveyJS JSON. Pure: survey-core itself is imported by model.ts alone. */

/* Pages, which import nothing of the rules, read it here. */
export { LONGEST };

/** The name of the field that holds the reason for "Does not apply". Never taken apart again: see `fields`. */
export const reasonField = (id: string): string => `${id}--reason`;
export const noteField = (id: string): string => `${id}--note`;
export const evidenceField = (id: string): string => `${id}--evidence`;

/** The words of the survey, by id; the running questionnaire needs none, the published file needs them all. */
export interface SurveyWords {
  section(id: string): string;
  question(id: string): string;
  choice(id: string, value: number | string): string;
  fact(id: string): string;
  field(field: 'reason' | 'note' | 'evidence'): string;
}

export interface SurveyElement {
  readonly type: 'boolean' | 'radiogroup' | 'comment' | 'text';
  readonly name: string;
  readonly title?: string;
  readonly visibleIf?: string;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly validators?: readonly { readonly type: 'text'; readonly maxLength: number }[];
  readonly choices?: readonly { readonly value: number | string; readonly text: string }[];
}

export interface SurveyDefinition {
  readonly pages: readonly { readonly name: string; readonly title?: string; readonly elements: readonly SurveyElement[] }[];
}

/**
 * Compiles the rules to a survey: a page of facts, then a page per section. `askWhen` becomes `{fact} <> false`,
 * so a blank fact leaves a question visible.
 */
export function surveyDefinition(rules: Rules, words?: SurveyWords): SurveyDefinition {
  const facts = rules.facts.map((name): SurveyElement => ({ type: 'boolean', name, ...(words && { title: words.fact(name) }) }));
  const sections = rules.sections.map((id) => ({
    name: id,
    ...(words && { title: words.section(id) }),
    elements: [
      ...rules.questions
        .filter((question) => question.section === id)
        .flatMap((question) => answerElements(question, levelsOf(question.mayNotApply), words)),
      ...rules.requirements
        .filter((requirement) => requirement.asked?.section === id)
        .flatMap((requirement) => answerElements(requirement, statesOf(requirement), words)),
    ],
  }));
  return { pages: [{ name: 'deployment', elements: facts }, ...sections] };
}

function levelsOf(mayNotApply: boolean): readonly (number | string)[] {
  return [0, 1, 2, 3, 'unknown', ...(mayNotApply ? ['notApplicable'] : [])];
}

function statesOf({ asked }: RequirementRule): readonly string[] {
  return ['met', 'partly', 'notMet', 'unknown', ...(asked?.mayNotApply ? ['notApplicable'] : [])];
}

function answerElements(
  { id, askWhen }: { readonly id: string; readonly askWhen?: string },
  values: readonly (number | string)[],
  words: SurveyWords | undefined,
): readonly SurveyElement[] {
  const shown = askWhen === undefined ? undefined : `{${askWhen}} <> false`;
  const visible = shown === undefined ? {} : { visibleIf: shown };
  const choices = values.map((value) => ({ value, text: words?.choice(id, value) ?? String(value) }));
  const reason: SurveyElement = {
    type: 'comment',
    name: reasonField(id),
    ...(words && { title: words.field('reason') }),
    visibleIf: `{${id}} = 'notApplicable'${shown === undefined ? '' : ` and ${shown}`}`,
    isRequired: true,
    ...atMost(LONGEST.reason),
  };
  return [
    { type: 'radiogroup', name: id, choices, ...(words && { title: words.question(id) }), ...visible },
    ...(values.includes('notApplicable') ? [reason] : []),
    { type: 'comment', name: noteField(id), ...(words && { title: words.field('note') }), ...atMost(LONGEST.note), ...visible },
    { type: 'text', name: evidenceField(id), ...(words && { title: words.field('evidence') }), ...atMost(LONGEST.evidence), ...visible },
  ];
}

/* maxLength holds typing, the validator holds what comes from elsewhere. */
function atMost(maxLength: number): Pick<SurveyElement, 'maxLength' | 'validators'> {
  return { maxLength, validators: [{ type: 'text', maxLength }] };
}
