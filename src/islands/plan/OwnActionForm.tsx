import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import { useRef, useState } from 'preact/hooks';
import { setOwnAction } from '../../core/edit/own-actions.ts';
import { LONGEST } from '../../core/longest.ts';
import { change } from '../../stores/assessment.ts';
import { newId } from '../../stores/new-id.ts';
import { plan as text } from '../../text/plan/plan.ts';

/** Adds an action that no question calls for. */
export function OwnActionForm() {
  const [title, setTitle] = useState('');
  const [gate, setGate] = useState('');
  const [said, setSaid] = useState<{ readonly words: string; readonly wrong: boolean }>({ words: '', wrong: false });
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const bare = title.trim();
    field.current?.focus();
    if (bare === '') return setSaid({ words: text.ownMissing, wrong: true });
    change(setOwnAction, `own-${newId().slice(0, 12)}`, { title: bare, ...(gate !== '' && { gate }) });
    setTitle('');
    setSaid({ words: text.ownAdded(bare), wrong: false });
  };
  return (
    <section class="gw-panel gw-screen-only" aria-labelledby="own-action">
      <h2 class="nhsuk-heading-m" id="own-action">
        {text.ownHeading}
      </h2>
      <div class="gw-view">
        <div class={`nhsuk-form-group gw-view__wide${said.wrong ? ' nhsuk-form-group--error' : ''}`}>
          <label class="nhsuk-label" for="own-action-title">
            {text.ownTitle}
          </label>
          <p class="nhsuk-error-message" id="own-action-error" hidden={!said.wrong}>
            {said.wrong && said.words}
          </p>
          <input
            class="nhsuk-input"
            id="own-action-title"
            type="text"
            maxLength={LONGEST.title}
            ref={field}
            value={title}
            aria-describedby={said.wrong ? 'own-action-error' : undefined}
            aria-invalid={said.wrong || undefined}
            onInput={(event) => setTitle(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
        </div>
        <div class="nhsuk-form-group">
          <label class="nhsuk-label" for="own-action-gate">
            {text.ownGate}
          </label>
          <select class="nhsuk-select" id="own-action-gate" value={gate} onChange={(event) => setGate(event.currentTarget.value)}>
            <option value="">{text.noGate}</option>
            {rules.gates.map((id) => (
              <option key={id} value={id}>
                {words.gates[id]?.name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button class="nhsuk-button nhsuk-button--secondary" type="button" onClick={add}>
        {text.ownAdd}
      </button>
      <p role="status">{said.wrong ? '' : said.words}</p>
    </section>
  );
}
