import { meeting } from '../text/meeting.ts';

const { keys: text } = meeting;

/** Every key of the meeting, and the way to switch them off. */
export function MeetingKeys({ on, onChange }: { readonly on: boolean; readonly onChange: (on: boolean) => void }) {
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{text.summary}</span>
      </summary>
      <div class="nhsuk-details__text">
        <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-form-group">
          <div class="nhsuk-checkboxes__item">
            <input
              class="nhsuk-checkboxes__input"
              id="meeting-keys"
              type="checkbox"
              checked={on}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
            <label class="nhsuk-label nhsuk-checkboxes__label" for="meeting-keys">
              {text.on}
            </label>
          </div>
        </div>
        <p>{text.scope}</p>
        <dl class="gw-meeting__keys">
          {text.list.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
