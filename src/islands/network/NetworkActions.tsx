import type { NetworkAction } from '../../report/network/action.ts';
import { actionsOf } from '../../report/network/parts.ts';
import type { NetworkTold } from '../../report/network/told.ts';
import { $networkPlan, adopt, dropAction } from '../../stores/network/network-plan.ts';
import { network } from '../../text/network/network.ts';
import { plan } from '../../text/plan/plan.ts';
import { Opens } from '../parts/Opens.tsx';
import { same } from '../parts/same.tsx';
import { useLive } from '../parts/use-live.ts';

const text = network.actions;

/** What is best done once for all; each can be taken into the network plan. */
export const NetworkActions = same(({ told }: { readonly told: NetworkTold }) => {
  const actions = actionsOf(told);
  return (
    <section aria-labelledby="network-actions">
      <h2 class="nhsuk-heading-l" id="network-actions">
        {text.heading}
      </h2>
      <p>{actions.length === 0 ? text.none : text.rule}</p>
      <ul class="gw-actions">
        {actions.map((action) => (
          <Action key={action.id} action={action} />
        ))}
      </ul>
    </section>
  );
});

function Action({ action }: { readonly action: NetworkAction }) {
  const { id, title, closes, gate, need, effort, roles, network: help } = action;
  const isIn = Object.hasOwn(useLive($networkPlan), id);
  const facts = [
    [plan.closes, closes],
    [text.columns.gate, gate],
    [text.columns.need, need],
    [text.columns.effort, effort],
    [text.columns.roles, roles],
  ] as const;
  return (
    <li class="gw-action">
      <h3 class="nhsuk-heading-s">{title}</h3>
      <dl class="gw-action__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {help !== undefined && (
        <p>
          <strong>{plan.network}:</strong> {help}
        </p>
      )}
      <Opens
        summary={
          <>
            {plan.do}
            <span class="nhsuk-u-visually-hidden">{text.which(title)}</span>
          </>
        }
        says={
          <ul>
            {action.do.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        }
      />
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-form-group gw-screen-only">
        <div class="nhsuk-checkboxes__item">
          <input
            class="nhsuk-checkboxes__input"
            type="checkbox"
            id={`adopt-${id}`}
            checked={isIn}
            onChange={(event) => (event.currentTarget.checked ? adopt(id) : dropAction(id))}
          />
          <label class="nhsuk-label nhsuk-checkboxes__label" for={`adopt-${id}`}>
            {text.adopt}
            <span class="nhsuk-u-visually-hidden">{text.which(title)}</span>
          </label>
        </div>
      </div>
      {isIn && <p class="gw-print-only">{text.adopted}</p>}
    </li>
  );
}
