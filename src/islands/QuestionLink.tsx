import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { questionOn } from '../paths.ts';

/** The short name of a question, leading to it. */
export function QuestionLink({ id }: { readonly id: string }) {
  const section = rules.questions.find((question) => question.id === id)?.section ?? '';
  return <a href={questionOn(section, id)}>{words.questions[id]?.title ?? id}</a>;
}
