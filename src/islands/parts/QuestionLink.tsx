import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { questionOn } from '../../paths.ts';
import { sectionOf } from '../../report/model/section-of.ts';

/** The short name of a question, leading to it. */
export function QuestionLink({ id }: { readonly id: string }) {
  return <a href={questionOn(sectionOf(id, rules), id)}>{words.questions[id]?.title ?? id}</a>;
}
