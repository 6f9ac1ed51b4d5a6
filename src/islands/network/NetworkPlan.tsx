import { useRef, useState } from 'preact/hooks';
import { LONGEST } from '../../core/longest.ts';
import { plannedAction } from '../../report/network/action.ts';
import type { NetworkTold } from '../../report/network/told.ts';
import type { NetworkPlanEntry } from '../../save/network/network-file.ts';
import { $cut } from '../../stores/cut.ts';
import { $planInFile, dropAction, sayOfAction, saveNetworkFile } from '../../stores/network/network-plan.ts';
import { dayInWords } from '../../text/dates.ts';
import { network } from '../../text/network/network.ts';
import { DueField } from '../controls/DueField.tsx';
import { useLater } from '../growing/use-later.ts';
import { useLive } from '../parts/use-live.ts';

const text = network.plan;

/** The network's own plan: who does what by when. It is on this page until it is saved as a file. */
export function NetworkPlan({ told }: { readonly told: NetworkTold }) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const isSaved = useLive($planInFile) === told.plan;
  const isCut = useLive($cut) !== null;
  const CutNotice = useLater(isCut, () => import('../saving/CutNotice.tsx').then((part) => part.CutNotice));
  const entries = Object.entries(told.plan);
  const remove = (id: string, title: string) => {
    dropAction(id);
    setSaid(text.removed(title));
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="network-plan">
      <h2 class="nhsuk-heading-l" id="network-plan" tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      <p>{entries.length === 0 ? text.none : text.intro}</p>
      <ul class="gw-actions">
        {entries.map(([id, entry]) => (
          <Planned key={id} id={id} entry={entry} told={told} onRemove={remove} />
        ))}
      </ul>
      <div class="gw-screen-only">
        <p id="network-plan-kept">{text.kept}</p>
        {!isSaved && entries.length > 0 && <p class="gw-quiet">{text.unsaved}</p>}
        <button
          class="nhsuk-button"
          type="button"
          aria-describedby="network-plan-kept"
          onClick={() => setSaid(text.saved(saveNetworkFile()))}
        >
          {text.save}
        </button>
      </div>
      <p role="status">{said}</p>
      <div role="status">{CutNotice && <CutNotice />}</div>
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly entry: NetworkPlanEntry;
  readonly told: NetworkTold;
  readonly onRemove: (id: string, title: string) => void;
}

function Planned({ id, entry: { owner, due, note }, told, onRemove }: Props) {
  const { title, need, effort, roles } = plannedAction(id, told);
  return (
    <li class="gw-action">
      <h3 class="nhsuk-heading-s">{title}</h3>
      <p>{[need, effort, roles].filter(Boolean).join('. ')}</p>
      <fieldset class="gw-action__fill gw-screen-only">
        <legend class="nhsuk-u-visually-hidden">{title}</legend>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for={`network-owner-${id}`}>
            {text.owner}
          </label>
          <input
            class="nhsuk-input"
            type="text"
            id={`network-owner-${id}`}
            maxLength={LONGEST.owner}
            value={owner ?? ''}
            onInput={(event) => sayOfAction(id, 'owner', event.currentTarget.value)}
          />
        </div>
        <DueField id={`network-due-${id}`} label={text.due} due={due ?? ''} onDate={(date) => sayOfAction(id, 'due', date)} />
        <div class="nhsuk-form-group gw-action__wide">
          <label class="nhsuk-label" for={`network-note-${id}`}>
            {text.note}
          </label>
          <textarea
            class="nhsuk-textarea"
            id={`network-note-${id}`}
            rows={1}
            maxLength={LONGEST.note}
            value={note ?? ''}
            onInput={(event) => sayOfAction(id, 'note', event.currentTarget.value)}
          />
        </div>
      </fieldset>
      <p class="gw-print-only">
        <strong>{text.owner}:</strong> {owner ?? text.unset}. <strong>{text.due}:</strong>{' '}
        {due === undefined ? text.unset : dayInWords(due)}. {note !== undefined && `${text.note}: ${note}`}
      </p>
      <p class="gw-screen-only">
        <button class="gw-link-button" type="button" onClick={() => onRemove(id, title)}>
          {text.remove}
          <span class="nhsuk-u-visually-hidden">{network.actions.which(title)}</span>
        </button>
      </p>
    </li>
  );
}
