import type { Deployment } from '../../core/answers.ts';
import { realityCheck } from '../../core/plan/reality-check.ts';
import { reality as text } from '../../text/report/report.ts';

/** The trust's date for the contract against what UCL reported; nothing without that date, or once it is signed. */
export function RealityCheck({ deployment }: { readonly deployment: Deployment }) {
  const check = realityCheck(deployment);
  if (check === null) return null;
  return (
    <section class="gw-panel" aria-labelledby="reality">
      <h2 class="nhsuk-heading-m" id="reality">
        {text.heading}
      </h2>
      <p class="gw-measure">
        {text.contract(check.contract, check.least, check.most)} {text.notYet(check.notYet)}
      </p>
      <p class="gw-measure gw-quiet">{text.limits}</p>
    </section>
  );
}
