import type { Assessment } from '../core/answers.ts';
import { paths } from '../paths.ts';
import { plan as text } from '../text/plan.ts';

/** The plan as files and on paper. */
export function TakeAlong(_: { readonly assessment: Assessment }) {
  return (
    <p class="gw-buttons">
      <button class="nhsuk-button" type="button" onClick={() => print()}>
        {text.print}
      </button>
      <a href={paths.results}>{text.results}</a>
    </p>
  );
}
