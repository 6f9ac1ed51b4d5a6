import type { Respondent } from '../../core/answers.ts';
import { introduce } from '../../core/edit/questionnaire.ts';
import { change } from '../../stores/assessment.ts';
import { together } from '../../text/people/together.ts';
import { RoleFields } from './RoleFields.tsx';

/** Who answers in the open assessment, so that others see whose answers these are. */
export function OwnRole({ respondent }: { readonly respondent: Respondent }) {
  return (
    <section class="gw-screen-only" aria-labelledby="own-answers">
      <h2 class="nhsuk-heading-m" id="own-answers">
        {together.own.heading}
      </h2>
      <RoleFields id="own" respondent={respondent} hint={together.own.roleHint} mine onChange={(named) => change(introduce, named)} />
    </section>
  );
}
