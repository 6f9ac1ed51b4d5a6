import type { Assessment } from '../../core/answers.ts';
import { paths } from '../../paths.ts';
import { plan } from '../../text/plan/plan.ts';
import { takeAlong as text } from '../../text/plan/take-along.ts';
import { TakingStatus } from './TakingStatus.tsx';
import { useTaking } from './use-taking.ts';

/** What most people come for, at the top: the plan as a file. */
export function SavePlan({ assessment }: { readonly assessment: Assessment }) {
  const { state, take, cancel } = useTaking(assessment);
  return (
    <div class="gw-screen-only">
      <p class="gw-buttons">
        <button class="nhsuk-button" type="button" onClick={() => void take('pdf', 'plan')}>
          {plan.download}
        </button>
        <a href={paths.board}>{text.board}</a>
        <a href="#take-along">{text.others}</a>
      </p>
      <TakingStatus state={state} onCancel={cancel} />
    </div>
  );
}
