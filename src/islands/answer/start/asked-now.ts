import { rules } from 'groundwork:rules';
import type { Assessment } from '../../../core/answers.ts';
import { askedAmong } from '../../../core/score/applicable.ts';
import type { FormState } from '../../../form/model.ts';

/** Those of the questions and duties of a page that are asked: the form engine says so once it is there, until then the same facts are read by the rules. */
export function askedNow(ids: readonly string[], assessment: Assessment, form: FormState | null): readonly string[] {
  return form ? ids.filter((id) => form.asked.includes(id)) : askedAmong(rules, ids, assessment);
}
