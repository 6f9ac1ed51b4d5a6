import type { QuestionRule, RequirementRule, Rules } from '../../bank/types.ts';
import { answerTo, entry, type Assessment, type AssessmentKind } from '../answers.ts';
import { factsAllow, isAsked } from '../score/applicable.ts';

/** Why an answer cannot be set against one of another date: the bank has changed between. */
export type Apart = 'new' | 'moved' | 'reworded' | 'notAllowed';

/** An assessment as it was on one date, brought to the present questions. */
export interface Moment {
  readonly assessment: Assessment;
  /** Questions and duties of which the answer here says nothing about progress, with the reason, by id. */
  readonly apart: Readonly<Record<string, Apart>>;
}

/** Why a question or duty is left out of the figures: the bank, a fact, a quick check, or that it applies on some of the dates only. */
export type LeftOut = Apart | 'facts' | 'quick' | 'applies';

/** What several dates can be compared over. */
export interface Ground {
  /** The present rules with the questions and duties that count here, and no others. */
  readonly rules: Rules;
  /** Quick where one of the dates is a quick check: no gate is shown as ready then. */
  readonly kind: AssessmentKind;
  /** Ids of questions, and of duties that are asked by themselves, in the order of the bank. */
  readonly compared: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly why: LeftOut }[];
}

type Item = QuestionRule | RequirementRule;

/**
 * What all of the dates could answer: a question or duty counts where it was asked on each of them in the present words, and
 * applies on all or on none. What is left out is named with its reason, except what none of them was asked. So no figure over
 * this ground moves because the bank, a fact or the kind of the assessment has changed: only answers move it.
 */
export function commonGround(rules: Rules, moments: readonly Moment[]): Ground {
  const items: readonly Item[] = [...rules.questions, ...rules.requirements.filter((requirement) => requirement.asked)];
  const whys = new Map(items.map((item) => [item.id, whyNot(item, moments)]));
  const counts = (id: string) => whys.get(id) === 'counts';
  return {
    rules: {
      ...rules,
      questions: rules.questions.filter(({ id }) => counts(id)),
      requirements: rules.requirements.filter((requirement) => counts(requirement.by?.question ?? requirement.id) && alike(requirement)),
    },
    kind: moments.some(({ assessment }) => assessment.kind === 'quick') ? 'quick' : 'full',
    compared: items.flatMap(({ id }) => (counts(id) ? [id] : [])),
    leftOut: items.flatMap(({ id }) => {
      const why = whys.get(id);
      return why === undefined || why === 'counts' ? [] : [{ id, why }];
    }),
  };

  /* A duty that is known by a question has facts of its own. */
  function alike(requirement: RequirementRule): boolean {
    return new Set(moments.map(({ assessment }) => factsAllow(requirement, assessment.deployment))).size < 2;
  }
}

/** Undefined where none of the dates was asked it. */
function whyNot(item: Item, moments: readonly Moment[]): LeftOut | 'counts' | undefined {
  const asked = moments.filter(({ assessment }) => isAsked(item, assessment));
  if (asked.length === 0) return undefined;
  const [apart] = moments.flatMap((moment) => entry(moment.apart, item.id) ?? []);
  if (apart) return apart;
  if (moments.some(({ assessment }) => !factsAllow(item, assessment.deployment))) return 'facts';
  if (asked.length < moments.length) return 'quick';
  return new Set(moments.map(({ assessment }) => answerTo(assessment, item.id)?.kind === 'notApplicable')).size > 1 ? 'applies' : 'counts';
}
