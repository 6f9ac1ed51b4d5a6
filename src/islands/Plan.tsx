import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useEffect } from 'preact/hooks';
import type { Assessment } from '../core/answers.ts';
import type { Result } from '../core/assess.ts';
import { unanswered } from '../core/unanswered.ts';
import { paths } from '../paths.ts';
import { $assessment } from '../stores/assessment.ts';
import { $result } from '../stores/result.ts';
import { openAssessment } from '../stores/saving.ts';
import { today } from '../stores/today.ts';
import { plan as text } from '../text/plan.ts';
import { Action } from './Action.tsx';
import { Made } from './Made.tsx';
import { Notices } from './Notices.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { useLive } from './use-live.ts';

/** Every action in the order in which to act, under the gate that waits for it. */
export function Plan() {
  const assessment = useLive($assessment);
  const result = useLive($result);
  useEffect(() => void openAssessment(), []);
  return (
    <>
      <Notices />
      {assessment && result ? <Actions assessment={assessment} result={result} /> : <p role="status">{text.loading}</p>}
    </>
  );
}

function Actions({ assessment, result }: { readonly assessment: Assessment; readonly result: Result }) {
  const { trust, tool, dates } = assessment.deployment;
  const gates = [...new Set(result.plan.map((action) => action.gate))];
  return (
    <>
      {(trust || tool) && <p class="gw-lead">{[trust, tool].filter(Boolean).join(': ')}</p>}
      <p class="gw-print-only gw-quiet">
        <Made bankVersion={result.bankVersion} />
      </p>
      <p class="gw-measure">{text.intro}</p>
      <p>
        {result.plan.length === 0 ? text.none : text.count(result.plan.length)}{' '}
        <strong>{text.incomplete(unanswered(rules, assessment))}</strong>
      </p>
      <datalist id="roles">
        {Object.values(words.roles).map((role) => (
          <option key={role}>{role}</option>
        ))}
      </datalist>
      {gates.map((gate) => (
        <section key={gate}>
          <h2 class="nhsuk-heading-l">{text.gate(words.gates[gate]?.name ?? gate, (dates[gate] ?? '9999') < today())}</h2>
          <p class="gw-quiet gw-keep">{dates[gate] === undefined ? text.noGateDate : text.gateDate(dates[gate])}</p>
          <ol class="gw-actions" start={result.plan.findIndex((action) => action.gate === gate) + 1}>
            {result.plan.map(
              (action, at) =>
                action.gate === gate && <Action key={action.id} action={action} number={at + 1} entry={assessment.plan[action.id]} />,
            )}
          </ol>
        </section>
      ))}
      <p class="gw-quiet">
        {text.assumptions(words.bankHolidaysUntil)}{' '}
        <span class="gw-screen-only">
          <Made bankVersion={result.bankVersion} />
        </span>
      </p>
      <SaveStatus />
      <p class="gw-buttons">
        <button class="nhsuk-button" type="button" onClick={() => print()}>
          {text.print}
        </button>
        <a href={paths.results}>{text.results}</a>
      </p>
    </>
  );
}
