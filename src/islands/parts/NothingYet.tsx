import { paths } from '../../paths.ts';
import { results } from '../../text/results/results.ts';

/** Says of an assessment without an answer what that means for a page, and leads to the questions. */
export function NothingYet({ text }: { readonly text: string }) {
  return (
    <p class="gw-panel gw-panel--warning">
      {text} <a href={paths.questionnaire}>{results.toQuestions}</a>. <a href={paths.assessments}>{results.toOthers}</a>
    </p>
  );
}
