interface Props {
  readonly id: string;
  /** When the keys work. */
  readonly hint: string;
  /** Each key, and what it does. */
  readonly list: readonly (readonly [string, string])[];
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Single keys of a page, and the way to switch them off. */
export function KeyList({ id, hint, list, label, on, onChange }: Props) {
  return (
    <>
      <p>{hint}</p>
      <dl class="gw-keys">
        {list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
        <div class="nhsuk-checkboxes__item">
          <input
            class="nhsuk-checkboxes__input"
            type="checkbox"
            id={id}
            checked={on}
            onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          />
          <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
            {label}
          </label>
        </div>
      </div>
    </>
  );
}
