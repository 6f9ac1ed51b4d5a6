import { plan as text } from '../text/plan.ts';

interface Props {
  readonly value: string;
  readonly title: string;
  readonly onUse: (value: string) => void;
}

/** Fills a field in with what the plan suggests. */
export function Suggestion({ value, title, onUse }: Props) {
  return (
    <button class="gw-link-button gw-action__use" type="button" onClick={() => onUse(value)}>
      {text.use} {value}
      <span class="nhsuk-u-visually-hidden">{text.useFor(title)}</span>
    </button>
  );
}

/** The button goes with what it did: the focus goes to the field that it filled in. */
export function fillIn(field: string, fill: () => void): void {
  fill();
  document.getElementById(field)?.focus();
}
